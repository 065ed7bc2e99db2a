"""Finds the transform between two pictures from keypoints that match."""

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Alignment, Transform, after
from shazim_gui.verify.keypoints import Keypoints
from shazim_gui.verify.orientations import Orientation

SUFFICIENT_INLIERS = 25
"""Number of inliers that proves a common scene (measured: none of 6,000 nearest unrelated pairs has as many)."""

MIN_INLIERS = 12
"""Minimum number of inliers for a comparison of the pixels."""

# Number of the strongest keypoints of each picture that are matched first, in a third of the time. Of two crops, tilts
# or blurs of one shot at least 5 match; of unrelated pictures 2 in the median, and 6 in one pair of twenty.
_STRONG = 128
_PROMISING = 5

_RATIO = 0.8
_TOLERANCE = 3.0
# Enough to find 12 inliers among 100 pairs from samples of two (similarity) or three (affine) pairs.
_ROUNDS = 600
_AFFINE_ROUNDS = 2000
# A similarity has fewer inliers than this only between unrelated pictures; a stretched copy has more within any part.
_ALONE = 7
_SURENESS = 0.999
# A transform beyond these limits is accidental: photographs are not stretched threefold in one direction.
_MOST_STRETCHED = 3.0
_MOST_SCALED = 16.0


def matched(a: Keypoints, b: Keypoints, *, mirror: bool = False) -> Alignment | None:
    """Return the affine transform from picture a to picture b that at least 12 keypoint pairs fit, or None.

    Pairs pass Lowe's ratio test (nearest below 0.8 of the second nearest). RANSAC searches for a similarity first, then
    for an affine transform, which is fitted to its inliers. With `mirror`, `b` are the keypoints of the mirrored
    picture, and the returned transform maps to the unmirrored one.
    """
    if max(len(_pairs(a.strongest(_STRONG), b)), len(_pairs(b.strongest(_STRONG), a))) < _PROMISING:
        return None
    pairs = _pairs(a, b)
    if len(pairs) < MIN_INLIERS:
        return None
    source, target = a.points[pairs[:, 0]], b.points[pairs[:, 1]]
    best: tuple[int, Transform] = (0, np.empty((2, 3)))
    for search, rounds in ((cv2.estimateAffinePartial2D, _ROUNDS), (cv2.estimateAffine2D, _AFFINE_ROUNDS)):
        found, inliers = search(
            source, target, method=cv2.RANSAC, ransacReprojThreshold=_TOLERANCE, maxIters=rounds, confidence=_SURENESS
        )
        matrix = np.asarray(found, np.float64)
        if matrix.shape != (2, 3) or np.count_nonzero(inliers) < _ALONE:  # found is None where no sample had inliers
            break
        fitted, count = _fitted(matrix, source, target)
        if count > best[0] and _is_plausible(fitted):
            best = count, fitted
        if best[0] >= max(SUFFICIENT_INLIERS, 0.6 * len(pairs)):
            break
    count, matrix = best
    if count < MIN_INLIERS:
        return None
    if mirror:
        matrix = after(Orientation(True, 0).between(b.size, b.size), matrix)
    share = count / max(1, min(len(a.points), len(b.points)))
    return Alignment(matrix, a.size, b.size, count, min(1.0, share))


def _pairs(a: Keypoints, b: Keypoints) -> NDArray[np.intp]:
    """Return the (n, 2) rows of a and b whose descriptors match; each row of b occurs at most once."""
    if len(a.points) < 2 or len(b.points) < 2:
        return np.empty((0, 2), np.intp)
    nearest = cv2.batchDistance(a.descriptors, b.descriptors, cv2.CV_32S, normType=cv2.NORM_HAMMING, K=2)
    distances, indices = np.asarray(nearest[0]), np.asarray(nearest[1])
    rows = np.flatnonzero(distances[:, 0] < _RATIO * distances[:, 1])
    # Of several keypoints that match the same one, the nearest is taken, so that repeated texture counts once.
    rows = rows[np.argsort(distances[rows, 0], kind="stable")]
    _, first = np.unique(indices[rows, 0], return_index=True)
    rows = rows[first]
    return np.column_stack([rows, indices[rows, 0]]).astype(np.intp)


def _fitted(matrix: Transform, source: NDArray[np.float32], target: NDArray[np.float32]) -> tuple[Transform, int]:
    """Return an affine least-squares fit to the inliers of `matrix`, repeated once, and the final number of inliers."""
    count = 0
    points = np.column_stack([source, np.ones(len(source), np.float32)]).astype(np.float64)
    for _ in range(2):
        inliers = np.linalg.norm(points @ matrix.T - target, axis=1) < _TOLERANCE
        count = int(inliers.sum())
        if count < MIN_INLIERS:
            break
        solution = np.linalg.lstsq(points[inliers], target[inliers].astype(np.float64), rcond=None)[0]
        matrix = np.asarray(solution.T)
    return matrix, count


def _is_plausible(matrix: Transform) -> bool:
    if not np.isfinite(matrix).all():
        return False
    large, small = np.linalg.svd(matrix[:, :2], compute_uv=False)
    return bool(small > 1 / _MOST_SCALED and large < _MOST_SCALED and large < _MOST_STRETCHED * small)
