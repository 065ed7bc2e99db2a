"""Tests of the hashes of whole pictures and of pictures within a border or a screenshot."""

from pathlib import Path

import imagehash
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.benchmark.accuracy.shape_edits import bordered, screenshot
from shazim_gui.features.frame_hashes import FrameHash, frame_hashes
from shazim_gui.features.hashes import bits


@pytest.fixture(scope="module")
def photograph(photos: Path) -> Image.Image:
    with Image.open(photos / "kodak/05.png") as image:
        return image.convert("RGB").resize((512, 341), Image.Resampling.BOX)


def hashed(picture: Image.Image) -> list[FrameHash]:
    return frame_hashes(np.asarray(picture))


def different(one: FrameHash, other: FrameHash) -> int:
    """Return how many of 128 bits differ."""
    return int((bits(one.across + one.down) != bits(other.across + other.down)).sum())


def test_frame_hashes_equal_the_difference_hashes_of_imagehash(photograph: Image.Image) -> None:
    (found,) = hashed(photograph)
    assert np.array_equal(bits(found.across), imagehash.dhash(photograph, 8).hash.ravel())
    assert np.array_equal(bits(found.down), imagehash.dhash_vertical(photograph, 8).hash.ravel())


def test_the_inner_picture_of_a_border_or_a_screenshot_has_the_pictures_own_hash(photograph: Image.Image) -> None:
    (own,) = hashed(photograph)
    for framed, most in ((bordered(photograph, 0.08), 10), (screenshot(photograph), 13)):
        whole, inside = hashed(framed)
        assert different(own, inside) <= most
        assert different(own, whole) > 25


def test_a_plain_picture_and_a_line_of_text_have_no_inner_picture() -> None:
    blank = np.full((300, 400, 3), 250, np.uint8)
    assert frame_hashes(blank) == []
    noise = np.random.default_rng(0).integers(0, 255, (6, 380, 3), np.uint8)
    blank[20:26, 10:390] = noise
    assert len(frame_hashes(blank)) <= 1, "too little of the frame to be a picture"


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (2, 3), (700, 9)])
def test_pictures_of_any_size_are_hashed(shape: tuple[int, int]) -> None:
    pixels: NDArray[np.uint8] = np.random.default_rng(1).integers(0, 255, (*shape, 3), np.uint8)
    assert len(frame_hashes(pixels)) <= 2
