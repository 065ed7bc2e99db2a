import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.upright import orientation, upright_rgb

INVERSE = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def pixels(image: Image.Image) -> NDArray[np.uint8]:
    result = upright_rgb(image)
    assert result.mode == "RGB"
    return np.asarray(result)


def png(values: NDArray[Any], depth: int, colour: int, key: tuple[int, ...] = ()) -> bytes:
    """Encode a PNG without Pillow, which writes no 16-bit RGB; `values` is (height, width[, channels])."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    height, width = values.shape[:2]
    rows = values.astype(">u2" if depth == 16 else "u1").reshape(height, -1)
    body = b"".join(b"\0" + row.tobytes() for row in rows)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
        + (chunk(b"tRNS", struct.pack(f">{len(key)}H", *key)) if key else b"")
        + chunk(b"IDAT", zlib.compress(body))
        + chunk(b"IEND", b"")
    )


def four_corners() -> Image.Image:
    """A picture of 48 x 32 pixels, each quarter in another colour, so that every rotation and mirroring is visible."""
    image = Image.new("RGB", (48, 32), (200, 30, 30))
    image.paste((30, 200, 30), (24, 0, 48, 16))
    image.paste((30, 30, 200), (0, 16, 24, 32))
    image.paste((220, 220, 220), (24, 16, 48, 32))
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("value", range(1, 9))
def test_all_eight_orientations_are_made_upright_exactly_once(kind: str, value: int) -> None:
    upright = four_corners()
    transpose = INVERSE[value]
    stored = upright if transpose is None else upright.transpose(transpose)
    exif = Image.Exif()
    exif[0x0112] = value
    picture = decode(encoded(stored, kind, exif=exif.tobytes() if kind != "TIFF" else exif))
    assert (picture.width, picture.height, picture.format) == (48, 32, kind)
    difference = np.abs(picture.pixels.astype(int) - np.asarray(upright).astype(int))
    assert difference.mean() < 8  # a wrong orientation gives about 100


def test_a_reduced_picture_is_rotated_too_and_has_the_full_upright_size() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = four_corners().resize((1200, 800)).transpose(Image.Transpose.ROTATE_90)
    for kind in ("JPEG", "PNG", "WEBP"):
        picture = decode(encoded(stored, kind, exif=exif.tobytes()))
        assert (picture.width, picture.height) == (1200, 800)
        assert picture.pixels.shape == (400, 600, 3)
        assert np.abs(picture.pixels[10, 10].astype(int) - (200, 30, 30)).max() < 12


@pytest.mark.parametrize(
    "exif",
    [b"Exif\0\0", b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\x7f", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\1\x12"],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_corrupt_exif_does_not_fail_the_decoding(kind: str, exif: bytes) -> None:
    assert decode(encoded(four_corners(), kind, exif=exif)).pixels.shape == (32, 48, 3)


@pytest.mark.parametrize("value", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_means_upright(value: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    with Image.open(BytesIO(encoded(four_corners(), "JPEG", exif=exif.tobytes()))) as image:
        assert orientation(image) == 1


def test_all_orientations_of_a_picture_decode_to_the_same_pixels(photos: Path) -> None:
    for name in ("Landscape", "Portrait"):
        pictures = [decode((photos / f"formats/exif-orientation/{name}_{n}.jpg").read_bytes()) for n in range(9)]
        assert len({(picture.width, picture.height, picture.pixels.shape) for picture in pictures}) == 1
        first = pictures[0].pixels.astype(int)
        for picture in pictures[1:]:
            assert np.abs(picture.pixels - first).mean() < 6  # the printed digit differs


def test_transparent_parts_are_composited_over_white() -> None:
    half_red = (255, 0, 0, 128)
    rgba = Image.new("RGBA", (4, 4), half_red)
    rgba.putpixel((0, 0), (0, 0, 0, 0))
    rgba.putpixel((1, 0), (10, 20, 30, 255))
    for image in (rgba, rgba.convert("RGBa")):
        result = pixels(image).astype(int)
        assert result[0, 0].tolist() == [255, 255, 255]
        assert result[0, 1].tolist() == [10, 20, 30]
        assert np.abs(result[3, 3] - (255, 127, 127)).max() <= 1
    grey = Image.new("LA", (4, 4), (0, 128))
    for image in (grey, grey.convert("La")):
        assert np.abs(pixels(image).astype(int) - 127).max() <= 1


def test_palettes_with_every_kind_of_transparency_are_composited_over_white() -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 40, 50, 60])
    image.putpixel((1, 0), 1)
    assert pixels(image).tolist() == [[[10, 20, 30], [40, 50, 60]]]
    for transparency in (0, b"\0"):
        again = image.copy()
        again.info["transparency"] = transparency
        assert pixels(again).tolist() == [[[255, 255, 255], [40, 50, 60]]]
    image.putpalette([10, 20, 30, 0, 40, 50, 60, 255], "RGBA")
    assert pixels(image).tolist() == [[[255, 255, 255], [40, 50, 60]]]
    with_alpha = Image.merge("PA", [image, Image.frombytes("L", (2, 1), b"\xff\0")])
    with_alpha.putpalette([10, 20, 30, 40, 50, 60])
    assert pixels(with_alpha).tolist() == [[[10, 20, 30], [255, 255, 255]]]


def test_a_colour_declared_transparent_becomes_white() -> None:
    grey = np.array([[7, 8]])
    assert decode(png(grey, 8, 0, (7,))).pixels[0, :, 0].tolist() == [255, 8]
    assert decode(png(grey * 256, 16, 0, (7 * 256,))).pixels[0, :, 0].tolist() == [255, 8]
    colour = np.array([[[1, 2, 3], [1, 2, 4]]])
    assert decode(png(colour, 8, 2, (1, 2, 3))).pixels.tolist() == [[[255] * 3, [1, 2, 4]]]
    assert decode(png(colour * 256, 16, 2, (256, 512, 768))).pixels.tolist() == [[[255] * 3, [1, 2, 4]]]


def test_16_bit_greys_keep_their_high_byte_in_every_container() -> None:
    values = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    expected = (values >> 8).astype(np.uint8)
    pgm = b"P5 256 256 65535\n" + values.astype(">u2").tobytes()
    for data in (
        encoded(Image.fromarray(values), "PNG"),
        encoded(Image.fromarray(values), "TIFF"),
        encoded(Image.fromarray(values.astype(np.int32)), "TIFF"),
        pgm,
        png(np.repeat(values[..., None], 3, axis=2), 16, 2),
    ):
        result = decode(data).pixels
        assert np.abs(result[..., 0].astype(int) - expected).max() <= (data[:3] == b"II*")
        assert (result == result[..., :1]).all()
    swapped = Image.frombytes("I;16B", (256, 256), values.astype(">u2").tobytes())
    assert (pixels(swapped)[..., 0] == expected).all()


def test_a_dark_16_bit_graymap_stays_dark() -> None:
    dark = np.full((4, 4), 200)
    for data in (b"P5 4 4 65535\n" + dark.astype(">u2").tobytes(), png(dark, 16, 0)):
        assert decode(data).pixels.max() == 0


def test_12_bit_tiff_is_not_read_as_16_bits(photos: Path) -> None:
    path = photos / "formats/zoo/Tests_images_12bit.cropped.tif"
    with Image.open(path) as image:
        values = np.asarray(image)
    assert 0 < values.max() < 256  # a dark picture: its high byte is all black
    assert (decode(path.read_bytes()).pixels[..., 0] == values >> 4).all()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0, 100, 255], [0, 100, 255]),
        ([0, 25700, 65535], [0, 100, 255]),
        ([-1000, 0, 1000], [0, 128, 255]),
        ([-(2**31), 0, 2**31 - 1], [0, 128, 255]),
        ([-5, -5, -5], [0, 0, 0]),
    ],
)
def test_32_bit_integers_are_converted_to_bytes(values: list[int], expected: list[int]) -> None:
    assert pixels(Image.fromarray(np.array([values], np.int32)))[0, :, 1].tolist() == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.0, 100.0, 255.0], [0, 100, 255]),
        ([0.0, 500.0, 1000.0], [0, 128, 255]),
        ([-1.0, 0.0, 1.0], [0, 128, 255]),
        ([-3e38, 0.0, 3e38], [0, 128, 255]),
        ([np.nan, np.inf, -np.inf], [0, 255, 0]),
        ([0.0, np.nan, 1.0], [0, 0, 255]),
        ([5.0, np.inf, 250.0], [5, 255, 250]),
        ([1000.0, 1000.0, 1000.0], [0, 0, 0]),
    ],
)
def test_floats_are_converted_to_bytes(values: list[float], expected: list[int]) -> None:
    assert pixels(Image.fromarray(np.array([values], np.float32)))[0, :, 2].tolist() == expected


def test_cmyk_keeps_its_colours_at_every_scale() -> None:
    for side in (64, 1200):
        image = Image.new("CMYK", (side, side), (0, 255, 255, 0))
        image.paste((255, 0, 0, 128), (side // 2, 0, side, side))
        for data in (encoded(image, "JPEG", quality=95), encoded(image, "TIFF")):
            result = decode(data).pixels.astype(int)
            assert np.abs(result[5, 5] - (255, 0, 0)).max() < 6
            assert np.abs(result[5, -5] - (0, 127, 127)).max() < 6


def test_other_colour_models_are_converted_to_rgb() -> None:
    colours = four_corners()
    for mode in ("HSV", "YCbCr", "LAB", "RGBX"):
        assert np.abs(pixels(colours.convert(mode)).astype(int) - np.asarray(colours)).max() < 16, mode
    assert set(np.unique(pixels(colours.convert("1")))) <= {0, 255}
    grey = colours.convert("L")
    assert (pixels(grey)[..., 2] == np.asarray(grey)).all()


def test_the_first_frame_of_an_animation_is_decoded() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"):
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
        assert np.abs(decode(data).pixels[4, 4].astype(int) - (255, 0, 0)).max() < 12, kind
