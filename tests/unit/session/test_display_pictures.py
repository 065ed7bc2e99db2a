"""Pictures as pixels for a screen."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.decode.thumbnail_cache import Thumbnails, encode_thumbnail
from shazim_gui.session.display_pictures import screen_photo, screen_picture, stored_thumbnails


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Left half red, right half blue, 40 x 20, with the name of a program in its EXIF data."""
    pixels = np.zeros((20, 40, 3), np.uint8)
    pixels[:, :20, 0] = pixels[:, 20:, 2] = 255
    exif = Image.Exif()
    exif[0x0131] = "Paint 7"
    Image.fromarray(pixels).save(tmp_path / "halves.png", exif=exif)
    return tmp_path / "halves.png"


def test_pixels_row_by_row(picture: Path) -> None:
    for source in (str(picture), picture.read_bytes()):
        read = screen_picture(source, 100)
        assert read is not None
        assert (read.width, read.height, len(read.rgb)) == (40, 20, 40 * 20 * 3)
        assert (read.rgb[:3], read.rgb[-3:]) == (b"\xff\0\0", b"\0\0\xff")
    small = screen_picture(str(picture), 10)
    assert small is not None
    assert (small.width, small.height) == (10, 5)


def test_a_photograph_with_its_facts(picture: Path) -> None:
    read = screen_photo(str(picture), 100)
    assert read is not None
    assert (read.picture.width, read.picture.height) == (40, 20)
    assert "Paint 7" in read.facts.values()


def test_a_file_that_cannot_be_read_gives_none(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    for path in ("text.png", "none.png"):
        assert screen_picture(str(tmp_path / path), 100) is None
        assert screen_photo(str(tmp_path / path), 100) is None


def test_thumbnails_by_the_digest_of_their_files(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    jpeg = encode_thumbnail(Image.new("RGB", (8, 8)))
    Thumbnails(paths.thumbnails).save(b"k" * 32, jpeg)
    read = stored_thumbnails(paths)
    assert read(b"k" * 32) == jpeg
    assert read(b"n" * 32) is None
