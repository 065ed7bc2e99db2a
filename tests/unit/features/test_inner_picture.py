"""The picture inside a picture lies where it was put."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.features.inner_picture import inner_box


def put(width: int, height: int, box: tuple[int, int, int, int], colour: int) -> np.ndarray:
    """Noise in `box`, one colour around it."""
    left, top, right, bottom = box
    pixels = np.full((height, width, 3), colour, np.uint8)
    grain = np.random.default_rng(3).integers(0, 255, (bottom - top, right - left, 3), np.uint8)
    # Noise meets the surrounding colour by chance; a photograph does as well, though not in whole lines.
    pixels[top:bottom, left:right] = grain
    return pixels


@given(
    left=st.integers(5, 120),
    top=st.integers(5, 90),
    right=st.integers(220, 395),
    bottom=st.integers(170, 295),
    colour=st.sampled_from([0, 128, 255]),
)
def test_it_is_found_to_a_few_pixels(left: int, top: int, right: int, bottom: int, colour: int) -> None:
    found = inner_box(put(400, 300, (left, top, right, bottom), colour))
    if (right - left) * (bottom - top) <= 0.95 * 400 * 300:
        assert found is not None
        assert np.abs(np.subtract(found, (left, top, right, bottom))).max() <= 2


def test_bars_and_lines_of_text_are_left_outside() -> None:
    pixels = put(300, 600, (0, 150, 300, 380), 245)
    pixels[:30] = 20
    pixels[60:80, 10:180:3] = 0
    pixels[420:436, 10:250:4] = 60
    found = inner_box(pixels)
    assert found is not None
    assert np.abs(np.subtract(found, (0, 150, 300, 380))).max() <= 3


@pytest.mark.parametrize("box", [(0, 0, 400, 300), (180, 140, 220, 160)])
def test_a_whole_picture_and_a_spot_are_none(box: tuple[int, int, int, int]) -> None:
    assert inner_box(put(400, 300, box, 255)) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 2)])
def test_slivers(shape: tuple[int, int]) -> None:
    assert inner_box(np.zeros((*shape, 3), np.uint8)) is None
