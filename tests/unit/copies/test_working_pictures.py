"""Tests that working pictures come from the cache, or from the file as it was scanned, or are missing."""

import hashlib
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.copies import working_pictures as module
from shazim_gui.copies.working_pictures import WorkingPictures
from shazim_gui.core.records import Photo
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.thumbnail_cache import Thumbnails, encode_thumbnail


def photo_of(path: Path, content: int = 1) -> Photo:
    data = path.read_bytes()
    with Image.open(path) as image:
        size = image.size
    return Photo(content, str(path), len(data), 1, content, hashlib.sha256(data).digest(), "JPEG", *size)


@pytest.fixture
def thumbnails(tmp_path: Path) -> Thumbnails:
    return Thumbnails(tmp_path / "thumbnails")


@pytest.fixture
def photo(pictures: Path, thumbnails: Thumbnails) -> Photo:
    """Provides a photo with its thumbnail in the cache."""
    photo = photo_of(pictures / "a.jpg")
    thumbnails.save(photo.sha256, encode_thumbnail(decode((pictures / "a.jpg").read_bytes()).pixels))
    return photo


def test_a_cached_picture_needs_no_file(photo: Photo, thumbnails: Thumbnails) -> None:
    Path(photo.path).unlink()
    picture = WorkingPictures(thumbnails, {1: photo}).get(1)
    assert picture is not None
    assert (picture.width, picture.height) == (240, 160)
    assert picture.pixels.shape == (160, 240, 3)


@pytest.mark.parametrize("damage", [b"", b"garbage", None], ids=["empty", "garbage", "cut short"])
def test_a_damaged_thumbnail_is_replaced(photo: Photo, thumbnails: Thumbnails, damage: bytes | None) -> None:
    path = thumbnails.path(photo.sha256)
    whole = path.read_bytes()
    before = WorkingPictures(thumbnails, {1: photo}).get(1)
    path.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    picture = WorkingPictures(thumbnails, {1: photo}).get(1)
    assert picture is not None
    assert before is not None
    np.testing.assert_array_equal(picture.pixels, before.pixels)
    assert path.read_bytes() == whole


def test_a_missing_thumbnail_is_replaced(photo: Photo, thumbnails: Thumbnails) -> None:
    whole = thumbnails.load(photo.sha256)
    thumbnails.discard(photo.sha256)
    assert WorkingPictures(thumbnails, {1: photo}).get(1) is not None
    assert thumbnails.load(photo.sha256) == whole


def test_a_picture_without_cache_and_file_is_missing(photo: Photo, thumbnails: Thumbnails) -> None:
    thumbnails.path(photo.sha256).write_bytes(b"garbage")
    Path(photo.path).unlink()
    assert WorkingPictures(thumbnails, {1: photo}).get(1) is None


def test_a_file_that_was_replaced_is_not_used(photo: Photo, thumbnails: Thumbnails, pictures: Path) -> None:
    thumbnails.discard(photo.sha256)
    shutil.copy(pictures / "b.jpg", photo.path)
    assert WorkingPictures(thumbnails, {1: photo}).get(1) is None
    assert not thumbnails.has(photo.sha256)


def test_a_cache_that_cannot_be_written_is_ignored(photo: Photo, tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("in the way of the folder")
    assert WorkingPictures(Thumbnails(tmp_path / "a-file"), {1: photo}).get(1) is not None


def test_the_last_used_pictures_are_held(
    pictures: Path, thumbnails: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST_HELD", 2)
    photos = {number: photo_of(pictures / f"{name}.jpg", number) for number, name in enumerate("abc")}
    working = WorkingPictures(thumbnails, photos)
    first, second = working.get(0), working.get(1)
    assert working.get(0) is first
    working.get(2)
    assert working.get(0) is first
    assert working.get(1) is not second


def test_several_threads_can_get_pictures(pictures: Path, thumbnails: Thumbnails) -> None:
    photos = {number: photo_of(pictures / f"{name}.jpg", number) for number, name in enumerate("abcdef")}
    working = WorkingPictures(thumbnails, photos)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(working.get, list(photos) * 8))
    assert all(picture is not None for picture in found)
    for number, name in enumerate(sorted(os.listdir(pictures))):
        assert hashlib.sha256((pictures / name).read_bytes()).digest() == photos[number].sha256
        np.testing.assert_array_equal(working.get(number).pixels, found[number].pixels)  # type: ignore[union-attr]
