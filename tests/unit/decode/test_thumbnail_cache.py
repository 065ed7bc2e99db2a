from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.decode.thumbnail_cache import THUMBNAIL_SIDE, Thumbnails, encode_thumbnail

KEY = sha256(b"a picture").digest()


@given(st.integers(1, 1400), st.integers(1, 1400))
@settings(max_examples=30, deadline=None)
def test_a_thumbnail_fits_and_is_never_enlarged(width: int, height: int) -> None:
    with Image.open(BytesIO(encode_thumbnail(np.full((height, width, 3), 80, np.uint8)))) as image:
        assert image.format == "JPEG"
        longer = max(width, height)
        assert max(image.size) == min(longer, THUMBNAIL_SIDE)
        assert np.abs(np.asarray(image).astype(int) - 80).max() <= 1


def test_a_thumbnail_is_kept_found_and_dropped(tmp_path: Path) -> None:
    kept = Thumbnails(tmp_path / "thumbnails")
    assert not kept.has(KEY)
    assert kept.load(KEY) is None
    kept.save(KEY, b"jpeg")
    assert kept.has(KEY)
    assert kept.load(KEY) == b"jpeg"
    name = KEY.hex()
    assert kept.path(KEY) == tmp_path / "thumbnails" / name[0] / f"{name[1:]}.jpg"
    assert [file for file in (tmp_path / "thumbnails").rglob("*") if file.is_file()] == [kept.path(KEY)]
    kept.discard(KEY)
    kept.discard(KEY)
    assert not kept.has(KEY)


def test_an_emptied_file_counts_as_none(tmp_path: Path) -> None:
    kept = Thumbnails(tmp_path)
    kept.save(KEY, b"")
    assert kept.load(KEY) is None


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "thumbnails").touch()
    kept = Thumbnails(tmp_path / "thumbnails")
    with pytest.raises(OSError, match="thumbnails"):
        kept.save(KEY, b"jpeg")
    assert kept.load(KEY) is None


def test_nothing_is_left_beside_one_that_cannot_be_kept(tmp_path: Path) -> None:
    kept = Thumbnails(tmp_path)
    kept.path(KEY).mkdir(parents=True)
    with pytest.raises(OSError, match=KEY.hex()[2:]):
        kept.save(KEY, b"jpeg")
    assert list(kept.path(KEY).parent.iterdir()) == [kept.path(KEY)]


def test_a_picture_makes_the_thumbnail_of_its_pixels(photos: Path) -> None:
    with Image.open(photos / "kodak" / "05.png") as opened:
        for image in (opened.convert("RGB"), opened.convert("RGB").reduce(2)):
            assert encode_thumbnail(image) == encode_thumbnail(np.asarray(image))


def test_a_file_that_is_written_in_part_only_is_an_error_and_no_thumbnail(tmp_path: Path) -> None:
    """As on a disk that becomes full in its middle: a write takes what there is room for and says so quietly."""
    resource = pytest.importorskip("resource", reason="there are limits to the size of files on POSIX only")
    kept, limits = Thumbnails(tmp_path), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            kept.save(KEY, bytes(30_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not kept.has(KEY)
    assert kept.kept() == []
