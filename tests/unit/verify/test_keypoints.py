"""Tests that keypoints are found at corners, with equal descriptors in a moved copy."""

import cv2
import numpy as np
import pytest

from shazim_gui.verify.keypoints import Keypoints, keypoints
from tests.unit.verify.synthetic import Grey, texture


def squares(width: int = 400, height: int = 300) -> tuple[Grey, np.ndarray]:
    """Return white squares on black, and their (n, 2) corners."""
    grey = np.zeros((height, width), np.uint8)
    corners = []
    for left, top in ((60, 60), (200, 80), (310, 190), (90, 200)):
        grey[top : top + 40, left : left + 40] = 255
        corners += [(left + x, top + y) for x in (0, 40) for y in (0, 40)]
    return grey, np.array(corners, np.float64)


def farthest(points: np.ndarray, corners: np.ndarray) -> float:
    """Return the largest distance of a point from the nearest corner in pixels."""
    return float(np.linalg.norm(points[:, None] - corners[None], axis=2).min(axis=1).max())


@pytest.mark.parametrize("factor", [1, 3])
def test_the_strongest_keypoints_are_at_corners_in_working_pixels(factor: int) -> None:
    grey, corners = squares()
    large = np.repeat(np.repeat(grey, factor, axis=0), factor, axis=1)
    found = keypoints(large)
    assert found.size == (400 * factor, 300 * factor)
    assert farthest(found.strongest(16).points, corners * factor) < 4 * factor
    reached = np.linalg.norm(found.points[:, None] - corners[None] * factor, axis=2).min(axis=0)
    assert (reached < 4 * factor).all(), "every corner is found"


def test_keypoints_have_descriptors_and_are_limited() -> None:
    found = keypoints(texture(512, 400))
    assert 200 < len(found.points) <= 800
    assert found.descriptors.shape == (len(found.points), 32)
    assert (found.points.dtype, found.descriptors.dtype) == (np.float32, np.uint8)
    assert ((found.points >= 0) & (found.points <= found.size)).all()


def test_the_strongest_keypoints_come_first() -> None:
    grey, corners = squares()
    faint = np.clip(grey * 0.9 + 0.05 * texture(400, 300), 0, 255).astype(np.uint8)
    found = keypoints(faint)
    first = found.strongest(5)
    assert np.array_equal(first.points, found.points[:5])
    assert np.array_equal(first.descriptors, found.descriptors[:5])
    assert first.size == found.size
    assert farthest(first.points, corners) < 5


def test_a_moved_texture_has_equal_descriptors() -> None:
    grey = texture(300, 240)
    page = np.full((512, 512), 128, np.uint8)
    page[40:280, 30:330] = grey
    other = np.full((512, 512), 128, np.uint8)
    other[200:440, 150:450] = grey
    a, b = keypoints(page), keypoints(other)
    row_of = {tuple(np.round(point).astype(int)): row for row, point in enumerate(b.points - np.array([120, 160]))}
    pairs = [
        (row, row_of[key])
        for row, point in enumerate(a.points)
        if (key := tuple(np.round(point).astype(int))) in row_of
    ]
    assert len(pairs) > 0.3 * len(a.points)
    bits = [np.bitwise_count(a.descriptors[one] ^ b.descriptors[other]).sum() for one, other in pairs]
    assert np.median(bits) < 10


@pytest.mark.parametrize("shape", [(300, 6), (5, 400), (1, 1)])
def test_a_thin_picture_has_no_keypoints(shape: tuple[int, int]) -> None:
    found = keypoints(texture(400, 400)[: shape[0], : shape[1]].copy())
    assert is_empty(found)
    assert found.size == shape[::-1]


def test_a_flat_picture_has_no_keypoints() -> None:
    assert is_empty(keypoints(np.full((300, 400), 90, np.uint8)))


def test_a_small_picture_is_enlarged_for_keypoints() -> None:
    found = keypoints(cv2.resize(texture(512, 384, finest=3), (128, 96), interpolation=cv2.INTER_AREA))
    assert len(found.points) > 50
    assert (found.points <= [128, 96]).all()


def is_empty(found: Keypoints) -> bool:
    return found.points.shape == (0, 2) and found.descriptors.shape == (0, 32)
