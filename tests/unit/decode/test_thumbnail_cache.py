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


def test_a_thumbnail_is_saved_found_and_discarded(tmp_path: Path) -> None:
    cache = Thumbnails(tmp_path / "thumbnails")
    assert not cache.has(KEY)
    assert cache.load(KEY) is None
    cache.save(KEY, b"jpeg")
    assert cache.has(KEY)
    assert cache.load(KEY) == b"jpeg"
    name = KEY.hex()
    assert cache.path(KEY) == tmp_path / "thumbnails" / name[0] / f"{name[1:]}.jpg"
    assert [file for file in (tmp_path / "thumbnails").rglob("*") if file.is_file()] == [cache.path(KEY)]
    cache.discard(KEY)
    cache.discard(KEY)
    assert not cache.has(KEY)


def test_an_empty_file_counts_as_no_thumbnail(tmp_path: Path) -> None:
    cache = Thumbnails(tmp_path)
    cache.save(KEY, b"")
    assert cache.load(KEY) is None


def test_a_folder_that_cannot_be_created_raises_an_error(tmp_path: Path) -> None:
    (tmp_path / "thumbnails").touch()
    cache = Thumbnails(tmp_path / "thumbnails")
    with pytest.raises(OSError, match="thumbnails"):
        cache.save(KEY, b"jpeg")
    assert cache.load(KEY) is None


def test_no_temporary_file_is_left_where_a_thumbnail_cannot_be_saved(tmp_path: Path) -> None:
    cache = Thumbnails(tmp_path)
    cache.path(KEY).mkdir(parents=True)
    with pytest.raises(OSError, match=KEY.hex()[2:]):
        cache.save(KEY, b"jpeg")
    assert list(cache.path(KEY).parent.iterdir()) == [cache.path(KEY)]


def test_a_picture_and_its_pixels_give_the_same_thumbnail(photos: Path) -> None:
    with Image.open(photos / "kodak" / "05.png") as opened:
        for image in (opened.convert("RGB"), opened.convert("RGB").reduce(2)):
            assert encode_thumbnail(image) == encode_thumbnail(np.asarray(image))


def test_a_partly_written_file_raises_an_error_and_leaves_no_thumbnail(tmp_path: Path) -> None:
    """When the disk becomes full, a write stores only what fits and returns a shorter length instead of an error."""
    resource = pytest.importorskip("resource", reason="limits to the size of files exist on POSIX only")
    cache, limits = Thumbnails(tmp_path), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            cache.save(KEY, bytes(30_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not cache.has(KEY)
    assert cache.files() == []
