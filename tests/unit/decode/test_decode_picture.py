import struct
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, features

from shazim_gui.core.records import Reason
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import Limits, Picture, decode, read


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def refusal(data: bytes, limits: Limits | None = None) -> Undecodable:
    with pytest.raises(Undecodable) as caught:
        decode(data, limits=limits or Limits())
    return caught.value


def test_every_file_of_the_test_collection_decodes_or_reports_a_reason(
    photos: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    decoded, refused = 0, {}
    for folder in ("zoo", "heif", "imagededup"):
        for file in sorted((photos / "formats" / folder).iterdir()):
            try:
                picture = decode(read(str(file)))
            except Undecodable as error:
                refused[file.name] = error
            else:
                decoded += 1
                height, width, channels = picture.pixels.shape
                assert (picture.pixels.dtype, channels) == (np.uint8, 3), file
                whole = min(picture.width, picture.height)
                assert min(height, width) == whole if whole < 512 else 256 <= min(height, width) < 512, file
    capfd.readouterr()  # libtiff writes warnings about broken files directly to standard error
    assert all(len(str(error)) > 5 for error in refused.values())
    assert decoded > 700
    assert len(refused) > 40
    assert str(refused["Tests_images_truncated_jpeg.jpg"]) == "damaged: the file ends in the middle of the picture"
    assert refused["Tests_images_png_decompression_dos.png"].reason is Reason.DAMAGED
    assert refused["Tests_images_decompression_bomb.gif"].reason is Reason.TOO_LARGE
    assert refused["Tests_images_python.ico"].reason is Reason.UNSUPPORTED


def test_a_jpeg_decoded_at_dct_scale_nearly_equals_its_png_copy(photos: Path) -> None:
    with Image.open(photos / "camera/scenes/canyon-wren.jpg") as image:
        whole = image.convert("RGB").crop((0, 0, 2100, 1300))
    for quality in (95, 60):
        jpeg = encoded(whole, "JPEG", quality=quality)
        with Image.open(BytesIO(jpeg)) as image:
            png = encoded(image, "PNG", compress_level=0)
        small, averaged = decode(jpeg), decode(png)
        assert small.pixels.shape == averaged.pixels.shape == (325, 525, 3)
        assert (small.width, small.height) == (averaged.width, averaged.height) == (2100, 1300)
        assert np.abs(small.pixels.astype(int) - averaged.pixels).mean() < 2.5


@given(st.integers(1, 2300), st.integers(1, 2300))
@settings(max_examples=40, deadline=None)
def test_the_working_size_depends_only_on_the_full_size(width: int, height: int) -> None:
    image = Image.new("L", (width, height), 90)
    jpeg, png = decode(encoded(image, "JPEG")), decode(encoded(image, "PNG", compress_level=1))
    assert jpeg.pixels.shape == png.pixels.shape
    assert (jpeg.width, jpeg.height, png.width, png.height) == (width, height) * 2
    shorter = min(jpeg.pixels.shape[:2])
    assert shorter == min(width, height) if min(width, height) < 512 else 256 <= shorter < 512
    assert np.abs(jpeg.pixels.astype(int) - 90).max() <= 1
    assert (png.pixels == 90).all()


def test_colours_are_weighted_by_alpha_when_a_picture_is_reduced() -> None:
    image = Image.new("RGBA", (1024, 1024), (0, 0, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 512, 1024))
    result = decode(encoded(image, "PNG", compress_level=1)).pixels
    assert result.shape == (256, 256, 3)
    assert np.unique(result.reshape(-1, 3), axis=0).tolist() == [[255, 0, 0], [255, 255, 255]]


def test_metadata_of_the_file_is_not_copied_to_its_picture() -> None:
    encoded = BytesIO()
    Image.new("RGB", (40, 30)).save(encoded, "JPEG", comment=b"taken at home", dpi=(300, 300))
    with Image.open(BytesIO(encoded.getvalue())) as opened:
        assert opened.info["comment"] == b"taken at home"
    assert decode(encoded.getvalue()).image.info == {}


def test_a_long_strip_stays_small() -> None:
    picture = decode(encoded(Image.new("L", (60_000, 20), 90), "PNG", compress_level=1))
    assert picture.pixels.shape == (5, 15_000, 3)
    assert (picture.width, picture.height) == (60_000, 20)
    assert decode(encoded(Image.new("L", (60_000, 20), 90), "JPEG")).pixels.shape == (5, 15_000, 3)


def test_a_decompression_bomb_is_refused_before_any_pixel_is_decoded() -> None:
    header = b"IHDR" + struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    data = b"\0\0\0\x04IDAT"  # with nothing after it: decoding would report damage
    error = refusal(b"\x89PNG\r\n\x1a\n\0\0\0\x0d" + header + struct.pack(">I", zlib.crc32(header)) + data)
    assert error.reason is Reason.TOO_LARGE
    assert str(error) == "too large: 40,000 × 40,000 pixels, the limit is 256 megapixels"


def test_the_pixel_limit_can_be_set() -> None:
    data = encoded(Image.new("L", (20, 10)), "PNG")
    assert decode(data, limits=Limits(pixels=200)).width == 20
    assert refusal(data, Limits(pixels=199)).reason is Reason.TOO_LARGE


def test_a_truncated_picture_is_damaged_in_every_format() -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (96, 96, 3), np.uint8))
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF", "JPEG2000", "PPM"):
        data = encoded(noise, kind)
        decode(data)
        error = refusal(data[: len(data) // 2])
        assert error.reason is Reason.DAMAGED, kind
        assert str(error).startswith("damaged: "), kind


SMALL = [
    encoded(Image.fromarray(np.random.default_rng(2).integers(0, 256, (9, 14, 3), np.uint8)), kind)
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF", "JPEG2000", "PPM")
]


@given(st.sampled_from(SMALL), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_broken_bytes_give_a_picture_or_a_reason(data: bytes, changes: list[tuple[float, int]]) -> None:
    broken = bytearray(data)
    for position, value in changes:
        broken[int(position * (len(data) - 1))] = value
    result: Picture | Undecodable
    try:
        result = decode(bytes(broken), limits=Limits(pixels=1_000_000))
    except Undecodable as error:
        result = error
    assert result.pixels.size if isinstance(result, Picture) else str(result)


def test_no_plugin_that_runs_an_interpreter_is_loaded(photos: Path) -> None:
    code = """
import sys
started = []
sys.addaudithook(lambda event, _: started.append(event) if event in ("subprocess.Popen", "os.system", "os.exec") else 0)
from pathlib import Path
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
eps = b"%!PS-Adobe-3.0 EPSF-3.0\\n%%BoundingBox: 0 0 10 10\\n%%EndComments\\nshowpage\\n"
data = [eps, b"\\xc5\\xd0\\xd3\\xc6" + bytes(26) + eps, b"%PDF-1.4\\n", b"\\xd7\\xcd\\xc6\\x9a" + bytes(40)]
data += [file.read_bytes() for file in sorted(Path(sys.argv[1]).iterdir())[::5]]
refused = 0
for bytes_ in data:
    try:
        decode(bytes_)
    except Undecodable:
        refused += 1
assert refused >= 4
banned = {"EpsImagePlugin", "WmfImagePlugin", "PdfImagePlugin", "FpxImagePlugin", "MicImagePlugin", "IcoImagePlugin"}
loaded = sorted(banned & {name.removeprefix("PIL.") for name in sys.modules})
print(loaded, started)
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(photos / "formats" / "zoo")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[] []"


def test_several_threads_decode_the_same_pixels(photos: Path) -> None:
    datas = [file.read_bytes() for file in sorted((photos / "formats/exif-orientation").iterdir())[:6]]
    alone = [decode(data).pixels for data in datas]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda data: decode(data).pixels, datas * 3))
    for expected, result in zip(alone * 3, together, strict=True):
        assert (expected == result).all()


def test_pillow_can_decode_every_supported_format() -> None:
    assert all(features.check(name) for name in ("jpg", "zlib", "webp", "avif", "jpg_2000", "libtiff", "littlecms2"))
