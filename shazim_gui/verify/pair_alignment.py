"""Aligns two pictures for the comparison that a person sees, and finds where they differ strongly."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Alignment, moved
from shazim_gui.verify.alignment_search import AlignmentEvidence, evidence, tilted_evidence
from shazim_gui.verify.common_canvas import CommonCanvas, on_common_canvas
from shazim_gui.verify.keypoint_matching import SUFFICIENT_INLIERS
from shazim_gui.verify.prepared_picture import SIDE, PreparedPicture

DifferenceBox = tuple[float, float, float, float]
"""Left, top, width and height of a strong difference as shares of a's width and height, 0..1."""

MOST_BOXES = 12
"""Maximum number of boxes; the largest are returned."""

_AVERAGED = 7
"""Side in pixels of the square over which differences are averaged, so that an edge that moved by less than a pixel
does not count."""
_STRONG, _BEYOND = 28.0, 4.0
"""Minimum of a strong difference in grey levels, and as a multiple of the median difference."""
_JOINED = 9
"""Distance in pixels up to which areas that differ are joined."""
_SMALLEST = 0.0006
"""Share of the overlap below which a difference is ignored."""
_ENDS = 3.0, 252.0
"""Grey levels beyond which a pixel is clipped to black or white."""
_EVERYWHERE = 0.6
"""Share of the overlap above which a box is meaningless."""


@dataclass(frozen=True, slots=True)
class PairAlignment:
    """The transform from picture a to picture b, and their strong differences."""

    matrix: tuple[float, ...]
    """Six numbers m of an affine transform by rows, from shares (0..1) of a's frame to shares of b's:
    x' = m0 x + m1 y + m2, y' = m3 x + m4 y + m5."""
    sure: bool
    """True where the pixels agree; false where only keypoints match."""
    boxes: tuple[DifferenceBox, ...]
    """Areas of a's frame where the two differ strongly beyond a change of tone, the largest first."""


def align_pair(a: PreparedPicture, b: PreparedPicture) -> PairAlignment | None:
    """Align a with b; returns None where no alignment is found. Safe to call from several threads."""
    found = _best(a, b)
    if found is None:
        return None
    unit = found.alignment.resized((1, 1), (1, 1)).matrix
    canvas = on_common_canvas(a.pixels, b.pixels, found.alignment, SIDE)
    boxes = () if canvas is None else _strong_differences(canvas, found.alignment)
    return PairAlignment(tuple(float(number) for number in unit.ravel()), found.agrees, boxes)


def _best(a: PreparedPicture, b: PreparedPicture) -> AlignmentEvidence | None:
    straight = evidence(a, b)
    if straight is not None and straight.agrees:
        return straight
    tilted = tilted_evidence(a, b)
    if tilted is not None:
        return tilted
    return straight if straight is not None and straight.alignment.inliers >= SUFFICIENT_INLIERS else None


def _strong_differences(canvas: CommonCanvas, alignment: Alignment) -> tuple[DifferenceBox, ...]:
    mask = cv2.erode(canvas.mask.astype(np.uint8), np.ones((_AVERAGED, _AVERAGED), np.uint8)).astype(np.bool_)
    if not mask.any():
        return ()
    difference = cv2.blur(_differences(canvas, mask), (_AVERAGED, _AVERAGED))
    usual = float(np.median(difference[mask]))
    differs = ((difference > max(_STRONG, _BEYOND * usual)) & mask).astype(np.uint8)
    joined = cv2.dilate(differs, np.ones((_JOINED, _JOINED), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    grown = _JOINED // 2
    common = float(mask.sum())
    found = []
    for number in range(1, count):
        left, top, width, height, _ = (int(part) for part in stats[number])
        inner = differs[top : top + height, left : left + width]
        if inner.sum() < _SMALLEST * common or width * height > _EVERYWHERE * common:
            continue
        rect = np.array([[left, top], [left + width, top + height]], np.float64)
        found.append((rect[0] + grown * (rect[0] > 0), rect[1] - grown))
    boxes = [_in_frame(low, high, canvas, alignment) for low, high in found]
    return tuple(sorted(boxes, key=lambda box: -box[2] * box[3])[:MOST_BOXES])


def _differences(canvas: CommonCanvas, mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return (h, w): the difference in grey levels in the channel that differs most, after their tones are matched.

    Each channel of b is mapped to a's by a linear fit over the pixels that differ least, so that a brighter or warmer
    picture does not differ everywhere. Where a pixel of one picture is clipped to white or black, its true level may be
    beyond that, and a difference in that direction does not count.
    """
    a, b = canvas.a.astype(np.float32), canvas.b.astype(np.float32)
    largest = np.zeros(mask.shape, np.float32)
    for channel in range(3):
        largest = np.maximum(largest, _channel_difference(a[..., channel], b[..., channel], mask))
    return largest


def _channel_difference(a: NDArray[np.float32], b: NDArray[np.float32], mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    low, high = _ENDS
    open_ended = mask & (a > low) & (a < high) & (b > low) & (b < high)
    known = open_ended if open_ended.any() else mask
    fitted = known
    difference = a - b
    for _ in range(3):
        x, y = b[fitted], a[fitted]
        spread = float(x.var())
        slope = float(((x - x.mean()) * (y - y.mean())).mean()) / spread if spread > 1 else 1.0
        difference = a - ((b - x.mean()) * slope + y.mean())
        least = np.abs(difference)
        fitted = known & (least <= np.quantile(least[known], 0.8))
    explained = ((b >= high) | (a <= low)) & (difference > 0)
    explained |= ((b <= low) | (a >= high)) & (difference < 0)
    return np.where(explained, 0, np.abs(difference)).astype(np.float32)


def _in_frame(
    low: NDArray[np.float64], high: NDArray[np.float64], canvas: CommonCanvas, alignment: Alignment
) -> DifferenceBox:
    """Return a box of the canvas as shares of a's frame."""
    first, last = moved(np.array([low, high]), canvas.to_a) / np.array(alignment.a)
    left, top = (float(max(0.0, part)) for part in first)
    right, bottom = (float(min(1.0, part)) for part in last)
    return left, top, max(0.0, right - left), max(0.0, bottom - top)
