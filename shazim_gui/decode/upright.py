"""Converts pixels of any mode and orientation to upright 8-bit RGB."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_ORIENTATION = 0x0112
"""The EXIF tag; 1 is upright (EXIF 2.32, 4.6.4)."""

_ROWS = 64

_TRANSPOSES = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def upright_rgb(image: Image.Image) -> Image.Image:
    """Return the first frame of `image` as upright RGB over white, or `image` itself where nothing has to be changed.

    Colours are taken as sRGB whatever ICC profile the file has: a copy without its profile has the same values and is
    found by comparing them. The cost is that two exports of one photo in different colour spaces get a slightly lower
    score.

    Raises:
        Exception: any exception that Pillow's decoders raise, where the pixels are not loaded yet and are damaged.
    """
    image.load()
    rgb = _rgb(image)
    transpose = _TRANSPOSES.get(orientation(image))
    return rgb if transpose is None else rgb.transpose(transpose)


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation 1..8 still to be applied to the loaded `image`; 1 where it is corrupt or absent.

    The pixels must be loaded first: PNG may store EXIF after them, Pillow rotates TIFF while loading and then drops
    the tag, and pillow_heif has rotated HEIF already and reset the tag.
    """
    try:
        value = image.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001  (corrupt EXIF may raise anything and must not fail the decoding)
        return 1
    return value if isinstance(value, int) and value in _TRANSPOSES else 1


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16"):
        return _from_16_bit(image)
    if image.mode == "I":
        return _from_32_bit(np.asarray(image), from_16_bit=image.format in ("PNG", "PPM"))
    if image.mode == "F":
        return _from_32_bit(np.asarray(image), from_16_bit=False)
    if image.mode in ("RGB", "L") and "transparency" in image.info:
        return _over_white(_with_key_transparent(image))
    if image.mode == "RGB":
        return image
    if image.has_transparency_data:
        # Premultiplied colours (La, RGBa) are divided first; Pillow cannot convert La to RGBA directly.
        return _over_white(image.convert({"La": "LA"}.get(image.mode, "RGBA")).convert("RGBA"))
    # 1, L, P, CMYK (the JPEG decoder has corrected inverted Adobe values), YCbCr, HSV, LAB and RGBX.
    # Pillow has no 16-bit RGB: its readers keep the high byte.
    return image.convert("RGB")


def _over_white(rgba: Image.Image) -> Image.Image:
    white = Image.new("RGB", rgba.size, (255, 255, 255))
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white


def _with_key_transparent(image: Image.Image) -> Image.Image:
    """Return the RGBA version of an L or RGB picture that declares one colour transparent.

    PNG gives the colour at the file's bit depth; Pillow keeps only the high byte of 16 bits, so only that is compared.
    """
    key: Any = image.info["transparency"]
    parts = key if isinstance(key, tuple) else (key,)
    if not all(isinstance(part, int) for part in parts) or len(parts) != len(image.getbands()):
        return _opaque(image)  # an invalid key
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
    # Keep the high byte, as Pillow does for 16-bit RGB, so that a grey picture equals its RGB copy. TIFF may have
    # 12 bits per value, which Pillow does not scale to 16.
    bits = 12 if _tiff_bits(image) == 12 else 16
    grey = (values >> (bits - 8)).astype(np.uint8)
    key = image.info.get("transparency")
    if isinstance(key, int):
        grey[values == key] = 255  # transparent, so white
    return Image.fromarray(grey).convert("RGB")


def _tiff_bits(image: Image.Image) -> int | None:
    tags = getattr(image, "tag_v2", {})
    bits = tags.get(258)
    return bits[0] if isinstance(bits, tuple) and len(bits) == 1 else bits if isinstance(bits, int) else None


def _from_32_bit(values: NDArray[Any], *, from_16_bit: bool) -> Image.Image:
    """Convert grey values of mode I (32-bit integers) or F (32-bit floats), whose white point is in no file.

    16-bit values that Pillow widened lose their low byte. Values within 0..255 stay as they are, floats within 0..1 are
    fractions of white, and integers up to 65535 are 16-bit values; any wider range is scaled from its minimum to its
    maximum. NaN becomes black, and infinities become the ends of the range.
    """
    if from_16_bit:
        return Image.fromarray((np.clip(values, 0, 65535) >> 8).astype(np.uint8)).convert("RGB")
    whole = values.dtype.kind in "iu"
    finite = np.isfinite(values)
    low = float(values.min(where=finite, initial=np.iinfo(np.int32).max if whole else np.inf))
    high = float(values.max(where=finite, initial=np.iinfo(np.int32).min if whole else -np.inf))
    if low > high:
        low, high = 0.0, 1.0  # no finite value
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
    """Scale values to bytes (height, width), 0 at `start`, 255 at `end`; in slices, as a step takes 8 bytes a pixel."""
    span = (end - start) or 1.0
    scaled = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), _ROWS):
        # Double precision, because differences of int32 or float32 can exceed the range of the type.
        parts = (values[top : top + _ROWS].astype(np.float64) - start) / span
        parts = np.clip(np.nan_to_num(parts, nan=0.0, posinf=1.0, neginf=0.0), 0.0, 1.0)
        scaled[top : top + _ROWS] = (parts * 255 + 0.5).astype(np.uint8)
    return scaled
