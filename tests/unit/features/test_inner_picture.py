"""Tests that an inner picture is found where it was pasted."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.features.inner_picture import inner_box


def picture_with_inner(width: int, height: int, box: tuple[int, int, int, int], colour: int) -> np.ndarray:
    """Return a picture with noise in `box` and one colour around it."""
    left, top, right, bottom = box
    pixels = np.full((height, width, 3), colour, np.uint8)
    grain = np.random.default_rng(3).integers(0, 255, (bottom - top, right - left, 3), np.uint8)
    # Noise has the surrounding colour in places by chance; so does a photograph, but not in whole rows.
    pixels[top:bottom, left:right] = grain
    return pixels


@given(
    left=st.integers(5, 120),
    top=st.integers(5, 90),
    right=st.integers(220, 395),
    bottom=st.integers(170, 295),
    colour=st.sampled_from([0, 128, 255]),
)
def test_an_inner_picture_is_found_within_a_few_pixels(
    left: int, top: int, right: int, bottom: int, colour: int
) -> None:
    found = inner_box(picture_with_inner(400, 300, (left, top, right, bottom), colour))
    if (right - left) * (bottom - top) <= 0.95 * 400 * 300:
        assert found is not None
        assert np.abs(np.subtract(found, (left, top, right, bottom))).max() <= 2


def test_bars_and_lines_of_text_are_excluded() -> None:
    pixels = picture_with_inner(300, 600, (0, 150, 300, 380), 245)
    pixels[:30] = 20
    pixels[60:80, 10:180:3] = 0
    pixels[420:436, 10:250:4] = 60
    found = inner_box(pixels)
    assert found is not None
    assert np.abs(np.subtract(found, (0, 150, 300, 380))).max() <= 3


@pytest.mark.parametrize("box", [(0, 0, 400, 300), (180, 140, 220, 160)])
def test_a_whole_picture_and_a_spot_are_not_inner_pictures(box: tuple[int, int, int, int]) -> None:
    assert inner_box(picture_with_inner(400, 300, box, 255)) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 2)])
def test_very_narrow_pictures_are_handled(shape: tuple[int, int]) -> None:
    assert inner_box(np.zeros((*shape, 3), np.uint8)) is None
