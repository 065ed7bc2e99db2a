"""Tests the measures of known transforms between two full-size pictures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.verify.alignment import Alignment
from shazim_gui.verify.geometric_edits import FrameGeometry, frame_geometry
from shazim_gui.verify.orientations import ORIENTATIONS, UPRIGHT, Orientation
from tests.unit.verify.synthetic import rotation, rotation_about_center

FULL = (4000, 3000)
WORKING = (400, 300)


def geometry_of(matrix: np.ndarray, b: tuple[int, int] = WORKING, full_b: tuple[int, int] = FULL) -> FrameGeometry:
    return frame_geometry(Alignment(matrix, WORKING, b), FULL, full_b)


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_each_orientation_of_a_whole_copy_is_measured(orientation: Orientation) -> None:
    size = WORKING[::-1] if orientation.right_angles % 2 else WORKING
    full = size[0] * 5, size[1] * 5
    found = geometry_of(orientation.between(WORKING, size), size, full)
    assert found.orientation == orientation
    assert (found.tilt, found.stretch, found.kept, found.filled) == pytest.approx((0, 1, 1, 1))
    assert found.scale == pytest.approx(0.5), "in full pixels, independent of the working sizes"
    assert found.is_whole == (orientation == UPRIGHT)
    assert found.is_resized
    assert not found.is_exact


@given(st.floats(-44, 44), st.floats(0.2, 4))
def test_tilt_and_scale_are_measured(degrees: float, scale: float) -> None:
    found = geometry_of(rotation_about_center(degrees, scale, WORKING, WORKING))
    assert found.orientation == UPRIGHT
    assert found.tilt == pytest.approx(degrees, abs=1e-6)
    assert found.scale == pytest.approx(scale)
    assert found.stretch == pytest.approx(1)


@given(st.floats(0.3, 3), st.floats(0.3, 3))
def test_the_stretch_is_the_ratio_of_both_scales(across: float, down: float) -> None:
    found = geometry_of(np.column_stack([np.diag([across, down]), [0, 0]]))
    assert found.stretch == pytest.approx(across / down)
    assert found.scale == pytest.approx(np.sqrt(across * down))
    assert found.is_stretched == (max(across / down, down / across) > 1.025)


@given(st.integers(0, 300), st.integers(0, 200), st.integers(20, 400), st.integers(20, 300))
def test_the_share_of_a_crop_is_measured(left: int, top: int, width: int, height: int) -> None:
    width, height = min(width, 400 - left), min(height, 300 - top)
    found = geometry_of(rotation(0, shift=(-left, -top)), (width, height), (width * 10, height * 10))
    assert found.kept == pytest.approx(width * height / 120_000)
    assert found.filled == pytest.approx(1)
    assert found.scale == pytest.approx(1)
    assert found.is_whole == (found.kept >= 0.992)
    assert found.is_exact == found.is_whole


def test_the_filled_share_of_a_larger_page_is_measured() -> None:
    found = geometry_of(rotation(0, shift=(100, 150)), (600, 600), (6000, 6000))
    assert found.kept == pytest.approx(1)
    assert found.filled == pytest.approx(1 / 3)
    assert not found.is_whole
