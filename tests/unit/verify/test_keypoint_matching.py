"""Tests that known transforms are found from matching keypoints, and none without them."""

import numpy as np
import pytest

from shazim_gui.verify.alignment import Alignment, corners, moved
from shazim_gui.verify.keypoint_matching import MIN_INLIERS, SUFFICIENT_INLIERS, matched
from shazim_gui.verify.keypoints import Keypoints, keypoints
from shazim_gui.verify.orientations import mirrored
from tests.unit.verify.synthetic import moved_pixels, rotation, texture

SIZE = (400, 300)
GREY = texture(*SIZE, finest=2)


def error(found: Alignment | None, matrix: np.ndarray) -> float:
    """Return the largest distance of corners from their expected positions in pixels."""
    assert found is not None
    frame = corners(found.a)
    return float(np.linalg.norm(moved(frame, found.matrix) - moved(frame, matrix), axis=1).max())


@pytest.mark.parametrize(
    "matrix",
    [
        rotation(0, shift=(-60, 25)),
        rotation(30, shift=(120, -60)),
        rotation(-75, shift=(20, 330)),
        rotation(0, 0.6, (30, 20)),
        np.array([[1.25, 0.0, -40.0], [0.0, 0.9, 10.0]]),
    ],
    ids=["shifted", "rotated", "rotated far", "smaller", "stretched"],
)
def test_a_known_transform_is_found(matrix: np.ndarray) -> None:
    found = matched(keypoints(GREY), keypoints(moved_pixels(GREY, matrix, SIZE)))
    assert error(found, matrix) < 2.5
    assert found is not None
    assert found.inliers >= SUFFICIENT_INLIERS
    assert 0 < found.share <= 1
    assert (found.a, found.b) == (SIZE, SIZE)


def test_a_mirrored_copy_is_found_from_its_mirrored_keypoints() -> None:
    matrix = rotation(10, shift=(30, -10))
    copy = mirrored(moved_pixels(GREY, matrix, SIZE))
    found = matched(keypoints(GREY), keypoints(mirrored(copy)), mirror=True)
    flip = np.array([[-1.0, 0.0, 400.0], [0.0, 1.0, 0.0]])
    expected = np.column_stack([flip[:, :2] @ matrix[:, :2], flip[:, :2] @ matrix[:, 2] + flip[:, 2]])
    assert error(found, expected) < 2.5
    assert matched(keypoints(GREY), keypoints(copy)) is None, "ORB does not match mirrored keypoints"


def test_unrelated_pictures_have_no_transform() -> None:
    found = matched(keypoints(GREY), keypoints(texture(*SIZE, seed=9, finest=2)))
    assert found is None or found.inliers < SUFFICIENT_INLIERS


def test_a_moved_part_does_not_change_the_transform() -> None:
    copy = GREY.copy()
    copy[100:200, 250:350] = GREY[40:140, 20:120]
    assert error(matched(keypoints(GREY), keypoints(copy)), rotation(0)) < 1


def with_points(points: np.ndarray, descriptors: np.ndarray) -> Keypoints:
    return Keypoints(points.astype(np.float32), descriptors, SIZE)


def flipped(descriptors: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Return the descriptors with `count` bits changed in each."""
    bits = np.unpackbits(descriptors, axis=1)
    generator = np.random.default_rng(seed)
    for row in bits:
        row[generator.choice(256, count, replace=False)] ^= 1
    return np.packbits(bits, axis=1)


def test_repeated_texture_is_ignored() -> None:
    """Each keypoint has a match with 20 different bits and an accidental one with 22, so both are ambiguous."""
    generator = np.random.default_rng(0)
    points = generator.uniform(0, 300, (60, 2))
    descriptors = generator.integers(0, 256, (60, 32)).astype(np.uint8)
    moved_on, near = points + np.array([20, 10]), flipped(descriptors, 20, 1)
    assert (
        error(matched(with_points(points, descriptors), with_points(moved_on, near)), rotation(0, shift=(20, 10))) < 1
    )
    both = with_points(
        np.concatenate([moved_on, generator.uniform(0, 300, (60, 2))]),
        np.concatenate([near, flipped(descriptors, 22, 2)]),
    )
    assert matched(with_points(points, descriptors), both) is None


@pytest.mark.parametrize("count", [0, 1, MIN_INLIERS - 1, MIN_INLIERS + 8])
def test_a_minimum_of_keypoints_must_match(count: int) -> None:
    generator = np.random.default_rng(0)
    points = generator.uniform(0, 300, (count, 2))
    descriptors = generator.integers(0, 256, (count, 32)).astype(np.uint8)
    found = matched(with_points(points, descriptors), with_points(points + np.array([20, 10]), descriptors))
    if count < MIN_INLIERS:
        assert found is None
    else:
        assert error(found, rotation(0, shift=(20, 10))) < 0.1
        assert found is not None
        assert (found.inliers, found.share) == (count, 1)


@pytest.mark.parametrize(("stretch", "plausible"), [(2.0, True), (2.8, True), (3.3, False), (4.0, False)])
def test_an_implausible_transform_is_rejected(stretch: float, plausible: bool) -> None:
    generator = np.random.default_rng(0)
    points = generator.uniform(0, 300, (200, 2))
    descriptors = generator.integers(0, 256, (200, 32)).astype(np.uint8)
    found = matched(with_points(points, descriptors), with_points(points * [stretch, 1], descriptors))
    assert (found is not None) == plausible
