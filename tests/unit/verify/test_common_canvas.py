"""Tests that a canvas shows two aligned pictures at the resolution of the coarser one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.verify.alignment import Alignment, inverted, moved
from shazim_gui.verify.common_canvas import on_common_canvas, resized_mask
from tests.unit.verify.synthetic import IDENTITY, moved_pixels, rotation, texture


def test_a_picture_aligned_with_itself_is_unchanged() -> None:
    grey = texture(120, 90)
    found = on_common_canvas(grey, grey, Alignment(IDENTITY, (120, 90), (120, 90)), 120)
    assert found is not None
    assert np.array_equal(found.a, grey)
    assert np.array_equal(found.b, grey)
    assert found.mask.all()


@pytest.mark.parametrize("degrees", [0, 25, 90, 200])
def test_a_moved_picture_matches_where_both_have_pixels(degrees: float) -> None:
    grey = texture(160, 120, finest=3)
    center = moved(np.array([[80.0, 60.0]]), rotation(degrees))[0]
    matrix = rotation(degrees, shift=(80 - center[0] + 6, 60 - center[1] - 4))
    other = moved_pixels(grey, matrix, (160, 120))
    found = on_common_canvas(grey, other, Alignment(matrix, (160, 120), (160, 120)), 160)
    assert found is not None
    difference = np.abs(found.a.astype(int) - found.b.astype(int))[found.mask]
    assert difference.mean() < 2
    assert 0.4 < found.mask.mean() <= 1


def test_a_crop_is_shown_where_it_was_cut() -> None:
    grey = texture(200, 150)
    found = on_common_canvas(
        grey, grey[30:110, 50:170], Alignment(rotation(0, shift=(-50, -30)), (200, 150), (120, 80)), 200
    )
    assert found is not None
    assert np.array_equal(found.a, grey[30:110, 50:170])
    assert np.array_equal(found.a, found.b)
    assert found.mask.all()
    assert moved(np.array([[0.0, 0.0]]), found.to_a).tolist() == [[50, 30]]
    assert moved(np.array([[0.0, 0.0]]), found.to_b).tolist() == [[0, 0]]


def test_channels_are_not_mixed() -> None:
    pixels = np.stack([np.full((40, 60), level, np.uint8) for level in (10, 100, 200)], axis=-1)
    found = on_common_canvas(pixels, pixels, Alignment(IDENTITY, (60, 40), (60, 40)), 30)
    assert found is not None
    assert found.a.shape == (20, 30, 3)
    assert (found.b == [10, 100, 200]).all()


@given(st.integers(20, 300), st.floats(0.2, 3))
def test_the_canvas_is_no_finer_than_either_picture(side: int, scale: float) -> None:
    grey = np.zeros((90, 120), np.uint8)
    size = max(2, round(120 * scale)), max(2, round(90 * scale))
    matrix = np.column_stack([np.diag([size[0] / 120, size[1] / 90]), [0, 0]])
    found = on_common_canvas(grey, np.zeros(size[::-1], np.uint8), Alignment(matrix, (120, 90), size), side)
    assert found is not None
    assert max(found.a.shape) <= min(side, 121, max(size) + 1)
    assert found.a.shape == found.b.shape == found.mask.shape
    assert found.mask.all()


@given(st.floats(-3, 3), st.floats(0.5, 2), st.floats(-60, 60), st.floats(-60, 60))
def test_both_transforms_of_the_canvas_are_consistent(angle: float, scale: float, x: float, y: float) -> None:
    matrix = rotation(np.degrees(angle), scale, (x, y))
    found = on_common_canvas(
        np.zeros((90, 120), np.uint8), np.zeros((80, 70), np.uint8), Alignment(matrix, (120, 90), (70, 80)), 64
    )
    if found is None:
        return
    points = np.array([[0.0, 0.0], [10, 3], [30, 40]])
    assert np.allclose(moved(moved(points, found.to_a), matrix), moved(points, found.to_b))
    assert np.allclose(moved(moved(points, found.to_b), inverted(found.to_b)), points)
    height, width = found.mask.shape
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    at = moved(np.column_stack([columns.ravel(), rows.ravel()]), found.to_b)
    inside = ((at >= -0.51) & (at <= [70.51, 80.51])).all(axis=1)
    assert not (found.mask.ravel() & ~inside).any()


def test_separate_frames_have_no_canvas() -> None:
    grey = texture(100, 80)
    assert on_common_canvas(grey, grey, Alignment(rotation(0, shift=(500, 0)), (100, 80), (100, 80)), 64) is None
    assert on_common_canvas(grey, grey, Alignment(rotation(0, shift=(99.5, 0)), (100, 80), (100, 80)), 64) is None


def test_a_mask_is_resized() -> None:
    mask = np.zeros((4, 6), np.bool_)
    mask[:, :2] = True
    assert np.array_equal(resized_mask(mask, (8, 12)), np.repeat(np.repeat(mask, 2, axis=0), 2, axis=1))
    assert np.array_equal(resized_mask(resized_mask(mask, (8, 12)), (4, 6)), mask)
