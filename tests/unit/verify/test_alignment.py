"""Tests transforms between frames: composition, overlaps, and known crops."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.verify.alignment import Alignment, after, area, corners, inverted, moved
from shazim_gui.verify.alignment_search import evidence
from shazim_gui.verify.keypoint_matching import SUFFICIENT_INLIERS, matched
from tests.unit.verify.conftest import crop, prepare

shifts = st.floats(-300, 300)
factors = st.floats(0.3, 3)


@st.composite
def transforms(draw: st.DrawFn) -> np.ndarray:
    angle = draw(st.floats(-3.1, 3.1))
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.column_stack([rotation @ np.diag([draw(factors), draw(factors)]), [draw(shifts), draw(shifts)]])


@given(transforms(), transforms())
def test_composition_and_inverse_are_correct(first: np.ndarray, second: np.ndarray) -> None:
    points = corners((512, 300))
    assert np.allclose(moved(points, after(second, first)), moved(moved(points, first), second))
    assert np.allclose(moved(moved(points, first), inverted(first)), points)


@given(transforms())
def test_both_shares_describe_one_overlap(matrix: np.ndarray) -> None:
    alignment = Alignment(matrix, (512, 300), (200, 400))
    share_a, share_b = alignment.shares()
    assert 0 <= share_a <= 1
    assert 0 <= share_b <= 1
    scaled = abs(np.linalg.det(matrix[:, :2])) * 512 * 300
    assert share_a * scaled == pytest.approx(share_b * 200 * 400, rel=0.01, abs=20)


@given(transforms(), st.integers(20, 900), st.integers(20, 900))
def test_other_working_sizes_do_not_change_the_shares(matrix: np.ndarray, side_a: int, side_b: int) -> None:
    alignment = Alignment(matrix, (512, 300), (200, 400))
    other = alignment.resized((side_a, 77), (88, side_b))
    assert other.shares() == pytest.approx(alignment.shares(), abs=0.01)


def test_separate_frames_do_not_overlap() -> None:
    alignment = Alignment(np.array([[1.0, 0.0, 900.0], [0.0, 1.0, 0.0]]), (512, 300), (512, 300))
    assert alignment.shares() == (0, 0)
    assert len(alignment.overlap()) == 0


def test_the_area_of_a_polygon_is_correct() -> None:
    assert area(corners((7, 3))) == 21
    assert area(np.empty((0, 2))) == 0


@pytest.mark.parametrize("box", [(0.1, 0.2, 0.9, 0.8), (0, 0, 0.5, 1), (0.4, 0.35, 1, 1)])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_known_crop_is_found_within_two_pixels(
    scene: Image.Image, box: tuple[float, float, float, float], mirrored: bool
) -> None:
    original = prepare(scene)
    part = crop(*box)(scene)
    copy = prepare(part.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else part)
    found = evidence(original, copy)
    assert found is not None
    width, height = original.size
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    expected = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    found_corners = found.alignment.b_in_a()
    if mirrored:
        found_corners = found_corners[[1, 0, 3, 2]]
    assert np.abs(found_corners - expected).max() < 2


def test_keypoints_alone_find_a_tilted_part(scene: Image.Image) -> None:
    original, copy = prepare(scene), prepare(crop(0.2, 0.2, 0.9, 0.9)(scene).rotate(20, Image.Resampling.BICUBIC))
    found = matched(original.keypoints, copy.keypoints)
    assert found is not None
    assert found.inliers >= SUFFICIENT_INLIERS
    assert 0 < found.share <= 1
    assert np.degrees(np.arctan2(found.matrix[0, 1], found.matrix[0, 0])) == pytest.approx(20, abs=0.3)


def test_unrelated_pictures_have_no_transform(scene: Image.Image, other_scene: Image.Image) -> None:
    found = matched(prepare(scene).keypoints, prepare(other_scene).keypoints)
    assert found is None or found.inliers < SUFFICIENT_INLIERS
