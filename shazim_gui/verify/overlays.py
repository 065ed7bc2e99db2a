"""Finds overlays: areas where two aligned pictures differ by far more than around them."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.agreement import equally_sharp, softened, ssim_windows
from shazim_gui.verify.alignment import Size, moved
from shazim_gui.verify.common_canvas import CommonCanvas
from shazim_gui.verify.masked_statistics import sampled

_EDGE = 7
_BINS = 32
_SMOOTH = 1.6
_NEAR = 15
# A pixel differs where the difference exceeds this many grey levels, plus this share of the local roughness, plus this
# multiple of the median difference.
_LEVELS = 11.0
_ROUGHNESS = 0.9
_USUAL = 4.0
_SMALLEST = 0.0006
_LEAST = 24
_MOST = 0.45
# This share of an area must have different structure: a colour that only became lighter is no overlay.
_DISSIMILAR_SHARE = 0.35
_DISSIMILAR = 0.35


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """One or more areas that differ, as one box."""

    where: NDArray[np.bool_]
    """(h, w) on the canvas: True at the areas, with a margin."""
    box: tuple[float, float, float, float]
    """Left, top, right and bottom in b's frame, each 0..1."""
    added: bool
    """True where b has the overlay, false where a has it."""


def find_overlay(canvas: CommonCanvas, size: Size) -> Overlay | None:
    """Find the areas where the greys a and b differ; returns None where there are none, or nearly everything differs.

    Each is compared in the tones of the other (the mean level of b wherever a has a certain level), and both are
    smoothed, so that brightening, blurring, sharpening or adding noise to the whole picture is no overlay. `size` is
    b's working (width, height).
    """
    judged = cv2.erode(canvas.mask.astype(np.uint8), np.ones((_EDGE, _EDGE), np.uint8), borderValue=0).astype(bool)
    if not judged.any():
        return None
    a, b = canvas.a.astype(np.float32), canvas.b.astype(np.float32)
    soft_a, soft_b = equally_sharp(a, b, judged)
    rough_a, rough_b = _roughness(a), _roughness(b)
    # Both directions, because levels that only the overlay has would be matched to the other picture's tones.
    odd = (_differing(a, b, rough_a, judged) | _differing(soft_b, soft_a, rough_b, judged)).astype(np.uint8)
    if np.count_nonzero(odd) < _LEAST // 2:
        return None
    odd = np.asarray(cv2.morphologyEx(odd, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(odd)
    areas = stats[:, cv2.CC_STAT_AREA]
    large = areas >= max(_SMALLEST * judged.sum(), _LEAST)
    large[0] = False
    if not large.any():
        return None
    dissimilar = ssim_windows(softened(a, 0.8), softened(b, 0.8))[0] < _DISSIMILAR
    large &= np.bincount(labels[dissimilar], minlength=count) >= _DISSIMILAR_SHARE * areas
    overlaid = large[labels]
    share = float(overlaid.sum()) / float(judged.sum())
    if not 0 < share < _MOST:
        return None
    rows, columns = np.nonzero(overlaid)
    box = np.array([[columns.min(), rows.min()], [columns.max() + 1, rows.max() + 1]], np.float64)
    corners_in_b = np.clip(moved(box, canvas.to_b) / size, 0, 1)
    (left, top), (right, bottom) = corners_in_b.min(axis=0), corners_in_b.max(axis=0)
    margin = cv2.dilate(overlaid.astype(np.uint8), np.ones((_NEAR, _NEAR), np.uint8)).astype(bool)
    added = float(rough_b[overlaid].sum()) >= float(rough_a[overlaid].sum())
    return Overlay(margin, (float(left), float(top), float(right), float(bottom)), added)


def _differing(
    a: NDArray[np.float32], b: NDArray[np.float32], rough: NDArray[np.float32], judged: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Return where a in b's tones differs from b by more than usual and more than a's local roughness explains."""
    difference = np.abs(softened(_toned(a, b, judged) - b, _SMOOTH))
    some = sampled(difference, judged)
    usual = float(np.median(some)) if some.size else 0.0
    return np.asarray(judged & (difference > _LEVELS + _ROUGHNESS * rough + _USUAL * usual), np.bool_)


def _roughness(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the standard deviation around each pixel."""
    mean = cv2.blur(values, (_NEAR, _NEAR))
    return np.asarray(np.sqrt(np.maximum(cv2.blur(values * values, (_NEAR, _NEAR)) - mean * mean, 0)), np.float32)


def _toned(a: NDArray[np.float32], b: NDArray[np.float32], judged: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return `a` with every level replaced by b's mean level at the same pixels."""
    levels_of_a = np.clip(np.rint(a), 0, 255).astype(np.uint8)
    bins = sampled(levels_of_a, judged).astype(np.int32) * _BINS >> 8
    levels = sampled(b, judged).astype(np.float64)
    counts = np.bincount(bins, minlength=_BINS)
    known = np.flatnonzero(counts > 8)
    if not len(known):
        return a
    means = np.bincount(bins, levels, minlength=_BINS)[known] / counts[known]
    centers = (known + 0.5) * 256 / _BINS
    # Levels that are too rare are extrapolated from the nearest known one with the ratio of both contrasts.
    slope = float(levels.std() + 1) / float(sampled(a, judged).std() + 1)
    beyond = np.minimum(np.arange(256) - centers[0], 0) + np.maximum(np.arange(256) - centers[-1], 0)
    return np.asarray(np.interp(np.arange(256), centers, means) + slope * beyond, np.float32)[levels_of_a]
