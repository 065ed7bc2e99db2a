"""Tests that the eight orientations act equally on pixels and points, and that they are distinguished."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.verify.alignment import corners, moved
from shazim_gui.verify.frame_alignment import whole_frames
from shazim_gui.verify.orientations import (
    ORIENTATIONS,
    UPRIGHT,
    Orientation,
    composed,
    nearest_orientation,
    undone,
)
from tests.unit.verify.conftest import prepare

orientations = st.sampled_from(ORIENTATIONS)


@given(orientations, st.integers(1, 9), st.integers(1, 9))
def test_points_and_pixels_move_equally(orientation: Orientation, width: int, height: int) -> None:
    pixels = np.arange(width * height).reshape(height, width)
    rotated = orientation.applied(pixels)
    matrix = orientation.between((width, height), rotated.shape[::-1])
    for y in range(height):
        for x in range(width):
            across, down = moved(np.array([[x + 0.5, y + 0.5]]), matrix)[0] - 0.5
            assert rotated[round(down), round(across)] == pixels[y, x]


@given(orientations, st.floats(-44, 44), st.floats(0.1, 10))
def test_the_nearest_orientation_is_found_under_tilt_and_scale(
    orientation: Orientation, degrees: float, scale: float
) -> None:
    angle = np.radians(degrees)
    tilt = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    found, rest = nearest_orientation(scale * tilt @ orientation.linear)
    assert found == orientation
    assert rest == pytest.approx(degrees, abs=1e-6)


@given(orientations, st.floats(0.4, 2.5))
def test_stretching_does_not_change_the_orientation(orientation: Orientation, stretch: float) -> None:
    found, rest = nearest_orientation(np.diag([stretch, 1.0]) @ orientation.linear)
    assert found == orientation
    assert rest == pytest.approx(0, abs=1e-6)


@given(orientations, st.integers(1, 500), st.integers(1, 500), st.integers(1, 500), st.integers(1, 500))
def test_a_whole_frame_is_mapped_to_the_whole_frame(orientation: Orientation, w: int, h: int, x: int, y: int) -> None:
    found_corners = moved(corners((w, h)), orientation.between((w, h), (x, y)))
    assert sorted(map(tuple, found_corners.round(6))) == sorted(map(tuple, corners((x, y))))


def test_there_are_eight_orientations_and_the_first_is_the_identity() -> None:
    assert len({orientation.linear.tobytes() for orientation in ORIENTATIONS}) == 8
    assert np.array_equal(UPRIGHT.linear, np.eye(2))


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_the_orientation_of_a_photograph_is_the_first_guess(scene: Image.Image, orientation: Orientation) -> None:
    original = prepare(scene)
    copy = prepare(Image.fromarray(orientation.applied(np.asarray(scene))))
    guess = whole_frames(original, copy)[0]
    assert np.allclose(guess.matrix, orientation.between(original.size, copy.size))


@given(orientations, orientations)
def test_composed_and_inverse_orientations_are_correct(first: Orientation, second: Orientation) -> None:
    pixels = np.arange(6).reshape(2, 3)
    both = ORIENTATIONS[composed(first.code, second.code)]
    assert np.array_equal(both.applied(pixels), second.applied(first.applied(pixels)))
    assert composed(first.code, undone(first.code)) == UPRIGHT.code == 0
    assert ORIENTATIONS[first.code] == first
