"""Finds an inner picture, such as the photograph within a screenshot or within a border."""

import numpy as np
from numpy.typing import NDArray

_SIDE = 256
"""Maximum longer side in pixels of the searched picture; of a larger one only every n-th pixel is used."""
_LEVELS = 10
"""Maximum difference of a channel from the surrounding colour, in levels: allows JPEG artefacts, but no gradient."""
_RING = 0.01
"""Width of the outer ring in which the surrounding colour is looked for, as a share of the shorter side."""
_SURROUNDS = 0.25
"""Minimum share of that ring that is of one colour."""
_EMPTY = 0.985
"""Share of the surrounding colour from which a row or column counts as empty; a scroll bar may cross it."""
_LEAST_FILLED = 0.75
"""Minimum share of its box that an inner picture fills; lines of text fill less."""
_SMALLEST_AREA, _LARGEST_AREA = 0.06, 0.96
"""Minimum and maximum area of an inner picture as a share of the frame's area."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom are exclusive."""


def inner_box(pixels: NDArray[np.uint8]) -> Box | None:
    """Return the largest block of upright RGB pixels (h, w, 3) that one colour surrounds, or None without such a block.

    The block is found by cutting at empty rows, then at empty columns, until nothing more can be cut (recursive X-Y
    cut; Nagy and Seth 1984).
    """
    step = max(1, -(-max(pixels.shape[:2]) // _SIDE))
    small = pixels[::step, ::step]
    colour = _surrounding(small)
    if colour is None:
        return None
    differs = _other_than(colour, small)
    left, top, right, bottom = 0, 0, differs.shape[1], differs.shape[0]
    while True:
        before = left, top, right, bottom
        low, high = _longest_run(differs[top:bottom, left:right].mean(axis=1))
        top, bottom = top + low, top + high
        if top == bottom:
            return None
        low, high = _longest_run(differs[top:bottom, left:right].mean(axis=0))
        left, right = left + low, left + high
        if left == right:
            return None
        if before == (left, top, right, bottom):
            break
    area = (right - left) * (bottom - top)
    if (
        not _SMALLEST_AREA <= area / differs.size <= _LARGEST_AREA
        or differs[top:bottom, left:right].mean() < _LEAST_FILLED
    ):
        return None
    height, width = pixels.shape[:2]
    return left * step, top * step, min(right * step, width), min(bottom * step, height)


def _surrounding(small: NDArray[np.uint8]) -> NDArray[np.int16] | None:
    """Return the colour of most of the outermost pixels, within a few levels; None where no colour is common there."""
    height, width = small.shape[:2]
    ring_width = max(1, round(_RING * min(height, width)))
    ring = np.concatenate(
        [
            small[:ring_width].reshape(-1, 3),
            small[-ring_width:].reshape(-1, 3),
            small[:, :ring_width].reshape(-1, 3),
            small[:, -ring_width:].reshape(-1, 3),
        ]
    )
    coarse = ring.astype(np.int16) >> 3
    codes = coarse[:, 0] * 1024 + coarse[:, 1] * 32 + coarse[:, 2]
    centre = np.median(ring[codes == np.bincount(codes).argmax()], axis=0).astype(np.int16)
    return centre if 1 - _other_than(centre, ring).mean() >= _SURROUNDS else None


def _other_than(colour: NDArray[np.int16], pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return which of the pixels (..., 3) differ from the colour by more than a few levels, shape (...)."""
    other: NDArray[np.bool_] = np.zeros(pixels.shape[:-1], np.bool_)
    low, high = np.maximum(colour - _LEVELS, 0).astype(np.uint8), np.minimum(colour + _LEVELS, 255).astype(np.uint8)
    for channel in range(3):
        # Values below the lowest level wrap around to large values, so one comparison is enough.
        other |= pixels[..., channel] - low[channel] > high[channel] - low[channel]
    return other


def _longest_run(filled: NDArray[np.float64]) -> tuple[int, int]:
    """Return start and end (exclusive) of the longest run that is not empty; (0, 0) where everything is empty."""
    solid = np.concatenate([[False], filled > 1 - _EMPTY, [False]])
    edges = np.flatnonzero(np.diff(solid.astype(np.int8)))
    if not len(edges):
        return 0, 0
    starts, ends = edges[::2], edges[1::2]
    longest = int((ends - starts).argmax())
    return int(starts[longest]), int(ends[longest])
