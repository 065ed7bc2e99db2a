"""Tests that a rough transform is refined to the true one, and that bending is measured."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shazim_gui.verify.alignment import Alignment, corners, moved
from shazim_gui.verify.alignment_refinement import RefinedAlignment, refined
from shazim_gui.verify.common_canvas import CommonCanvas, on_common_canvas
from tests.unit.verify.synthetic import Grey, moved_pixels, rotation, texture

SIZE = (256, 200)
GREY = texture(*SIZE, finest=2)


def over(b: Grey, guess: np.ndarray) -> CommonCanvas:
    found = on_common_canvas(GREY, b, Alignment(guess, SIZE, SIZE), 256)
    assert found is not None
    return found


def refined_from(b: Grey, guess: np.ndarray) -> RefinedAlignment:
    found = refined(over(b, guess))
    assert found is not None
    return found


def distance(one: np.ndarray, other: np.ndarray) -> float:
    """Return the distance in pixels of two transforms at the corner where they differ most."""
    return float(np.linalg.norm(moved(corners(SIZE), one) - moved(corners(SIZE), other), axis=1).max())


@settings(max_examples=15)
@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(-0.6, 0.6), st.floats(0.995, 1.005))
def test_a_rough_guess_is_refined_to_the_true_transform(x: float, y: float, degrees: float, scale: float) -> None:
    true = rotation(degrees, scale, (x, y))
    found = refined_from(moved_pixels(GREY, true, SIZE), rotation(0))
    assert distance(found.matrix, true) < 0.35
    assert found.bend < 0.15
    assert found.corners >= 12


def test_any_transform_can_be_refined() -> None:
    true = rotation(90, shift=(256, 0))
    found = refined_from(moved_pixels(GREY, true, SIZE), rotation(90, shift=(257.2, -0.8)))
    assert distance(found.matrix, true) < 0.35


@pytest.mark.parametrize("changed", [lambda grey: grey * 0.5 + 60, lambda grey: 255 * (grey / 255) ** 0.6])
def test_a_change_of_tone_is_ignored(changed) -> None:
    true = rotation(0, shift=(1.3, -0.7))
    copy = np.clip(changed(moved_pixels(GREY, true, SIZE).astype(np.float32)), 0, 255).astype(np.uint8)
    assert distance(refined_from(copy, rotation(0)).matrix, true) < 0.35


def test_another_viewpoint_bends_the_picture() -> None:
    """Parallax moves near objects relative to far ones; here a wave with an amplitude of two pixels."""
    rows, columns = np.indices(GREY.shape, np.float32)
    bent = cv2.remap(GREY, columns + 2 * np.sin(rows / 25), rows + 2 * np.sin(columns / 30), cv2.INTER_LINEAR)
    flat = refined_from(moved_pixels(GREY, rotation(0, shift=(1, 1)), SIZE), rotation(0))
    assert refined_from(np.asarray(bent, np.uint8), rotation(0)).bend > 0.6 > 6 * flat.bend


def test_a_moved_part_is_ignored() -> None:
    true = rotation(0, shift=(1.0, 0.5))
    copy = moved_pixels(GREY, true, SIZE)
    copy[20:180, 20:70] = np.roll(copy, 3, axis=1)[20:180, 20:70]
    assert distance(refined_from(copy, rotation(0)).matrix, true) < 0.4


def test_pictures_without_corners_cannot_be_refined() -> None:
    flat = np.full((200, 256), 90, np.uint8)
    everywhere = np.ones(flat.shape, np.bool_)
    assert refined(CommonCanvas(flat, flat, everywhere, np.eye(2, 3), np.eye(2, 3), 256)) is None
    assert refined(CommonCanvas(GREY, GREY, np.zeros_like(everywhere), np.eye(2, 3), np.eye(2, 3), 256)) is None


def test_unrelated_pictures_cannot_be_refined_or_bend() -> None:
    found = refined(over(texture(*SIZE, seed=9, finest=2), rotation(0)))
    assert found is None or found.bend > 0.3
