"""Tests that resized pictures equal Pillow's pixel by pixel."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.features.lanczos import _bands, lanczos

SIZES = ((8, 8), (9, 8), (8, 9), (32, 32))


def check(grey: Image.Image) -> None:
    for size, found in zip(SIZES, lanczos(grey, SIZES), strict=True):
        expected = grey.resize(size, Image.Resampling.LANCZOS)
        assert found.dtype == np.uint8
        assert np.array_equal(found, np.asarray(expected)), (grey.size, size)


def test_photographs_are_resized_exactly_as_by_pillow(photos: Path) -> None:
    for path in sorted((photos / "kodak").iterdir())[:6]:
        with Image.open(path) as image:
            grey = image.convert("L")
        for reduced in (1, 2, 3):
            check(grey.reduce(reduced))
            check(grey.reduce(reduced).transpose(Image.Transpose.ROTATE_90))


@given(st.integers(1, 200), st.integers(1, 320), st.integers(0, 2**32 - 1))
def test_alternating_black_and_white_of_any_size_is_resized_exactly(width: int, height: int, seed: int) -> None:
    """Alternating black and white pixels overshoot the most; pictures below the target size are enlarged."""
    check(Image.fromarray(np.random.default_rng(seed).choice(np.array([0, 255], np.uint8), (height, width))))


@pytest.mark.parametrize("size", [(1024, 64), (64, 96), (64, 97), (1025, 70), (700, 1025), (5000, 2)])
def test_the_largest_pictures_are_resized_exactly(size: tuple[int, int]) -> None:
    check(Image.fromarray(np.random.default_rng(3).integers(0, 256, size[::-1], np.uint8)))


def test_cached_coefficients_take_little_memory() -> None:
    _bands.cache_clear()
    for side in range(900, 1000):
        lanczos(Image.new("L", (side, side)), SIZES)
    held = sum(band.coefficients.nbytes for size in (8, 9, 32) for band in _bands(1000, size))
    assert _bands.cache_info().currsize * held / 3 < 20e6, "bytes"
