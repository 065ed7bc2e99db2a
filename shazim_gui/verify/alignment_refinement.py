"""Refines a transform to a fraction of a pixel, and measures how far the picture bends from it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Transform, after, inverted
from shazim_gui.verify.common_canvas import CommonCanvas

_POINTS = 150
_APART = 8
_WINDOW = (15, 15)
_ROUND_TRIP = 0.5
_FEWEST = 12
_OUTLIER = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class RefinedAlignment:
    """A refined transform, and how well it explains the movement of all corners."""

    matrix: Transform
    """(2, 3) from a's to b's working pixels."""
    bend: float
    """Canvas pixels by which neighbouring corners deviate from the transform in common. Parallax and movement cause
    this in another shot, while the corners of a copy deviate at random, each in its own direction."""
    corners: int
    """Number of corners that were tracked."""


def refined(canvas: CommonCanvas) -> RefinedAlignment | None:
    """Track the corners of a's grey canvas in b's, and fit an affine transform to their new positions.

    Returns None where too few corners can be tracked in both directions (the pyramidal method of Lucas and Kanade,
    Bouguet 2001).
    """
    a, b = _normalized(canvas.a), _normalized(canvas.b)
    corners = cv2.goodFeaturesToTrack(a, _POINTS, 0.02, _APART, mask=canvas.mask.astype(np.uint8))
    if corners is None or len(corners) < _FEWEST:
        return None
    forward, found, _ = cv2.calcOpticalFlowPyrLK(a, b, corners, np.empty_like(corners), winSize=_WINDOW, maxLevel=2)
    backward, returned, _ = cv2.calcOpticalFlowPyrLK(b, a, forward, np.empty_like(corners), winSize=_WINDOW, maxLevel=2)
    tracked = np.asarray(found, np.bool_).ravel() & np.asarray(returned, np.bool_).ravel()
    tracked &= np.linalg.norm(backward - corners, axis=2).ravel() < _ROUND_TRIP
    if tracked.sum() < _FEWEST:
        return None
    source = corners.reshape(-1, 2)[tracked].astype(np.float64)
    target = forward.reshape(-1, 2)[tracked].astype(np.float64)
    moved, residuals = _fitted(source, target)
    shift = np.array([[1.0, 0.0, 0.5], [0.0, 1.0, 0.5]])  # OpenCV measures points from the centre of the first pixel
    on_canvas = after(shift, after(moved, inverted(shift)))
    matrix = after(canvas.to_b, after(on_canvas, inverted(canvas.to_a)))
    return RefinedAlignment(matrix, _bend(source, residuals), len(source))


def _normalized(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return `grey` with equal local brightness and contrast, so that toning does not affect the tracking."""
    values = grey.astype(np.float32)
    values -= cv2.GaussianBlur(values, (0, 0), 6)
    spread = np.sqrt(cv2.GaussianBlur(values * values, (0, 0), 6)) + 2
    return np.asarray(np.clip(values / spread * 50 + 128, 0, 255), np.uint8)


def _fitted(source: NDArray[np.float64], target: NDArray[np.float64]) -> tuple[Transform, NDArray[np.float64]]:
    """Return a least-squares affine fit without outliers, and the (n, 2) residuals of all points."""
    points = np.column_stack([source, np.ones(len(source))])
    inliers = np.ones(len(source), bool)
    matrix = np.eye(2, 3)
    residuals = np.zeros_like(source)
    for _ in range(3):
        matrix = np.asarray(np.linalg.lstsq(points[inliers], target[inliers], rcond=None)[0].T)
        residuals = target - points @ matrix.T
        distance = np.linalg.norm(residuals, axis=1)
        near = distance < max(_OUTLIER, 2.5 * float(np.median(distance)))
        if near.sum() < _FEWEST or (near == inliers).all():
            break
        inliers = near
    return matrix, residuals


def _bend(source: NDArray[np.float64], residuals: NDArray[np.float64]) -> float:
    """Return the part of the residuals that corners share with their 3 nearest neighbours, as a root mean square."""
    apart = np.linalg.norm(source[:, None] - source[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    nearest = np.argpartition(apart, 3, axis=1)[:, :3]
    # The median limits the influence of corners that were tracked wrongly.
    common = (residuals[:, None] * residuals[nearest]).sum(axis=2).mean(axis=1)
    return float(np.sqrt(max(0.0, float(np.median(common)))))
