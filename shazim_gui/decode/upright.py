"""Turns whatever a file's pixels are into 8-bit RGB, the right way up."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_ORIENTATION = 0x0112
"""The EXIF tag; 1 is upright (EXIF 2.32, 4.6.4)."""

_ROWS = 64

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def upright_rgb(image: Image.Image) -> Image.Image:
    """The first frame of `image` in mode RGB, upright, transparent parts over white; itself, if it is that already.

    Colours are taken as sRGB whatever ICC profile a file carries: a copy that lost its profile has the same numbers,
    and comparing numbers finds it. (What is lost: two exports of one photo in different colour spaces look a little
    less alike than they are.)

    Raises:
        Exception: any kind that Pillow's decoders raise, when the pixels were not loaded yet and are damaged.
    """
    image.load()
    rgb = _rgb(image)
    turn = _TURNS.get(orientation(image))
    return rgb if turn is None else rgb.transpose(turn)


def orientation(image: Image.Image) -> int:
    """The EXIF orientation 1..8 that is still to be applied to the loaded `image`; 1 for a corrupt or absent one.

    It is asked for only after the pixels were loaded: PNG may carry EXIF behind them, Pillow turns TIFF on loading
    and then drops the tag, and pillow_heif turned HEIF already and reset it.
    """
    try:
        value = image.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001  (corrupt EXIF raises anything, and never costs the picture)
        return 1
    return value if isinstance(value, int) and value in _TURNS else 1


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16"):
        return _from_16_bit(image)
    if image.mode == "I":
        return _from_wide(np.asarray(image), from_16_bit=image.format in ("PNG", "PPM"))
    if image.mode == "F":
        return _from_wide(np.asarray(image), from_16_bit=False)
    if image.mode in ("RGB", "L") and "transparency" in image.info:
        return _over_white(_keyed(image))
    if image.mode == "RGB":
        return image
    if image.has_transparency_data:
        # Premultiplied colours (La, RGBa) are divided first; Pillow knows no direct way from La to RGBA.
        return _over_white(image.convert({"La": "LA"}.get(image.mode, "RGBA")).convert("RGBA"))
    # 1, L, P, CMYK (inverted Adobe values were put right by the JPEG decoder), YCbCr, HSV, LAB and RGBX.
    # 16-bit RGB does not exist in Pillow: its readers keep the high byte.
    return image.convert("RGB")


def _over_white(rgba: Image.Image) -> Image.Image:
    white = Image.new("RGB", rgba.size, (255, 255, 255))
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white


def _keyed(image: Image.Image) -> Image.Image:
    """RGBA of an L or RGB picture that declares one colour transparent.

    PNG gives the colour in the file's depth; of a 16-bit one only the high byte was kept, so the key's is compared too.
    """
    key: Any = image.info["transparency"]
    parts = key if isinstance(key, tuple) else (key,)
    if not all(isinstance(part, int) for part in parts) or len(parts) != len(image.getbands()):
        return _opaque(image)  # a key that means nothing
    shift = 8 if max(parts) > 255 else 0
    low = [part >> shift for part in parts]
    values: NDArray[np.uint8] = np.asarray(image).reshape(image.height, image.width, len(low))
    transparent = (values == np.array(low, np.uint8)).all(axis=2)
    rgba = _opaque(image)
    rgba.putalpha(Image.fromarray(np.where(transparent, 0, 255).astype(np.uint8)))
    return rgba


def _opaque(image: Image.Image) -> Image.Image:
    return Image.merge("RGBA", [*(image.split() * 3)[:3], Image.new("L", image.size, 255)])


def _from_16_bit(image: Image.Image) -> Image.Image:
    values: NDArray[np.uint16] = np.asarray(image)
    # The high byte, as Pillow keeps of 16-bit RGB, so that a grey picture equals its RGB copy. TIFF may hold 12 bits,
    # which Pillow does not widen.
    bits = 12 if _tiff_bits(image) == 12 else 16
    grey = (values >> (bits - 8)).astype(np.uint8)
    key = image.info.get("transparency")
    if isinstance(key, int):
        grey[values == key] = 255  # white, as everything transparent
    return Image.fromarray(grey).convert("RGB")


def _tiff_bits(image: Image.Image) -> int | None:
    tags = getattr(image, "tag_v2", {})
    bits = tags.get(258)
    return bits[0] if isinstance(bits, tuple) and len(bits) == 1 else bits if isinstance(bits, int) else None


def _from_wide(values: NDArray[Any], *, from_16_bit: bool) -> Image.Image:
    """Greys out of mode I (32-bit integers) or F (32-bit floats), whose white point no file tells.

    16-bit greys that Pillow widened lose their low byte. Values within 0..255 are taken as they are, floats within 0..1
    as parts of white, integers up to 65535 as 16-bit greys; anything wider runs from its own darkest to its own
    brightest value. NaN is black, infinities are the ends.
    """
    if from_16_bit:
        return Image.fromarray((np.clip(values, 0, 65535) >> 8).astype(np.uint8)).convert("RGB")
    whole = values.dtype.kind in "iu"
    finite = np.isfinite(values)
    low = float(values.min(where=finite, initial=np.iinfo(np.int32).max if whole else np.inf))
    high = float(values.max(where=finite, initial=np.iinfo(np.int32).min if whole else -np.inf))
    if low > high:
        low, high = 0.0, 1.0  # nothing finite at all
    if low < 0 or high > (65535 if whole else 255):
        start, end = low, high
    elif high > 255:
        start, end = 0.0, 65535.0
    elif whole or high > 1:
        start, end = 0.0, 255.0
    else:
        start, end = 0.0, 1.0
    return Image.fromarray(_scaled(values, start, end)).convert("RGB")


def _scaled(values: NDArray[Any], start: float, end: float) -> NDArray[np.uint8]:
    """(height, width) bytes, 0 at `start` and 255 at `end`; in slices, since the steps between take 8 bytes a pixel."""
    span = (end - start) or 1.0
    scaled = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), _ROWS):
        # In double precision: differences of int32 and float32 can exceed their own range.
        parts = (values[top : top + _ROWS].astype(np.float64) - start) / span
        parts = np.clip(np.nan_to_num(parts, nan=0.0, posinf=1.0, neginf=0.0), 0.0, 1.0)
        scaled[top : top + _ROWS] = (parts * 255 + 0.5).astype(np.uint8)
    return scaled
