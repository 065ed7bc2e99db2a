"""How one picture is laid upon another for a person to compare, and where the two differ strongly."""

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
"""Left, top, width and height as parts of a picture's own width and height, 0..1."""

MOST_BOXES = 12

_CALM = 7
"""Pixels over which a difference is averaged, so that a sharp edge that moved by a fraction of one is none."""
_STRONG, _BEYOND = 28.0, 4.0
"""A strong difference is so many grey levels, and so many times what the two differ by elsewhere."""
_JOINED = 9
"""Pixels across which places that differ are one place."""
_SMALLEST = 0.0006
"""Share of the common part below which a place that differs is dust."""
_ENDS = 3.0, 252.0
"""Grey levels beyond which a picture is as dark or as bright as can be."""
_EVERYWHERE = 0.6
"""Share of the common part above which a box says nothing."""


@dataclass(frozen=True, slots=True)
class PairAlignment:
    """Where picture a lies upon picture b."""

    matrix: tuple[float, ...]
    """Six numbers m of an affine transform by rows, from parts (0..1) of a's frame to parts of b's:
    x' = m0 x + m1 y + m2, y' = m3 x + m4 y + m5."""
    sure: bool
    """True where the pixels agree; false where only some key points do."""
    boxes: tuple[DifferenceBox, ...]
    """Places in a's frame where the two differ strongly beyond a change of tone, the largest first."""


def align_pair(a: PreparedPicture, b: PreparedPicture) -> PairAlignment | None:
    """Lay a upon b; None where nothing shows how they could lie. Safe to call from several threads."""
    found = _best(a, b)
    if found is None:
        return None
    unit = found.alignment.resized((1, 1), (1, 1)).matrix
    canvas = on_common_canvas(a.pixels, b.pixels, found.alignment, SIDE)
    boxes = () if canvas is None else _strong(canvas, found.alignment)
    return PairAlignment(tuple(float(number) for number in unit.ravel()), found.agrees, boxes)


def _best(a: PreparedPicture, b: PreparedPicture) -> AlignmentEvidence | None:
    straight = evidence(a, b)
    if straight is not None and straight.agrees:
        return straight
    tilted = tilted_evidence(a, b)
    if tilted is not None:
        return tilted
    return straight if straight is not None and straight.alignment.inliers >= SUFFICIENT_INLIERS else None


def _strong(canvas: CommonCanvas, alignment: Alignment) -> tuple[DifferenceBox, ...]:
    mask = cv2.erode(canvas.mask.astype(np.uint8), np.ones((_CALM, _CALM), np.uint8)).astype(np.bool_)
    if not mask.any():
        return ()
    off = cv2.blur(_apart(canvas, mask), (_CALM, _CALM))
    usual = float(np.median(off[mask]))
    differs = ((off > max(_STRONG, _BEYOND * usual)) & mask).astype(np.uint8)
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


def _apart(canvas: CommonCanvas, mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """(h, w) by how many grey levels the two differ in the channel that differs most, once their tones are matched.

    Each channel of b is brought to a's by the straight line that fits best where they differ least, so that a picture
    made brighter or warmer does not differ everywhere. Where one of the two is as bright or as dark as can be, it may
    have been more so, and the other is not held to it.
    """
    a, b = canvas.a.astype(np.float32), canvas.b.astype(np.float32)
    worst = np.zeros(mask.shape, np.float32)
    for channel in range(3):
        worst = np.maximum(worst, _off(a[..., channel], b[..., channel], mask))
    return worst


def _off(a: NDArray[np.float32], b: NDArray[np.float32], mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    low, high = _ENDS
    open_ended = mask & (a > low) & (a < high) & (b > low) & (b < high)
    known = open_ended if open_ended.any() else mask
    kept = known
    off = a - b
    for _ in range(3):
        x, y = b[kept], a[kept]
        spread = float(x.var())
        slope = float(((x - x.mean()) * (y - y.mean())).mean()) / spread if spread > 1 else 1.0
        off = a - ((b - x.mean()) * slope + y.mean())
        least = np.abs(off)
        kept = known & (least <= np.quantile(least[known], 0.8))
    explained = ((b >= high) | (a <= low)) & (off > 0)
    explained |= ((b <= low) | (a >= high)) & (off < 0)
    return np.where(explained, 0, np.abs(off)).astype(np.float32)


def _in_frame(
    low: NDArray[np.float64], high: NDArray[np.float64], canvas: CommonCanvas, alignment: Alignment
) -> DifferenceBox:
    """A box of the canvas as parts of a's frame."""
    first, last = moved(np.array([low, high]), canvas.to_a) / np.array(alignment.a)
    left, top = (float(max(0.0, part)) for part in first)
    right, bottom = (float(min(1.0, part)) for part in last)
    return left, top, max(0.0, right - left), max(0.0, bottom - top)
