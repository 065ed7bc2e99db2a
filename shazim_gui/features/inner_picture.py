"""Finds the picture inside a picture: what a screenshot shows between its bars, what lies within a border."""

import numpy as np
from numpy.typing import NDArray

_SIDE = 256
"""Pixels of the longer side that the search is done on; only every n-th pixel of a larger picture is looked at."""
_LEVELS = 10
"""Levels by which a channel may be off for a pixel to still be of the surrounding colour: JPEG, not a gradient."""
_RING = 0.01
"""Share of each side that is looked at for the colour that surrounds."""
_SURROUNDS = 0.25
"""Share of that ring which must be of one colour."""
_EMPTY = 0.985
"""Share of a row (or column) of the surrounding colour from which it is empty; a scroll bar may cross it."""
_FILLED = 0.75
"""Share of its box that the inner picture fills; lines of text fill less."""
_LEAST, _MOST = 0.06, 0.96
"""Shares of the frame's area between which it is one."""

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels; right and bottom are the first ones outside."""


def inner_box(pixels: NDArray[np.uint8]) -> Box | None:
    """Where the largest block of upright RGB pixels (h, w, 3) lies that one colour surrounds; None where there is none.

    The block is found by cutting at empty rows, then at empty columns, until nothing is cut any more (recursive X-Y
    cut; Nagy and Seth 1984).
    """
    step = max(1, -(-max(pixels.shape[:2]) // _SIDE))
    small = pixels[::step, ::step]
    colour = _surrounding(small)
    if colour is None:
        return None
    full = _other_than(colour, small)
    left, top, right, bottom = 0, 0, full.shape[1], full.shape[0]
    while True:
        before = left, top, right, bottom
        low, high = _longest_run(full[top:bottom, left:right].mean(axis=1))
        top, bottom = top + low, top + high
        if top == bottom:
            return None
        low, high = _longest_run(full[top:bottom, left:right].mean(axis=0))
        left, right = left + low, left + high
        if left == right:
            return None
        if before == (left, top, right, bottom):
            break
    area = (right - left) * (bottom - top)
    if not _LEAST <= area / full.size <= _MOST or full[top:bottom, left:right].mean() < _FILLED:
        return None
    height, width = pixels.shape[:2]
    return left * step, top * step, min(right * step, width), min(bottom * step, height)


def _surrounding(small: NDArray[np.uint8]) -> NDArray[np.int16] | None:
    """The colour that most of the outermost pixels have, to a few levels; None where no colour is common there."""
    height, width = small.shape[:2]
    wide = max(1, round(_RING * min(height, width)))
    ring = np.concatenate(
        [
            small[:wide].reshape(-1, 3),
            small[-wide:].reshape(-1, 3),
            small[:, :wide].reshape(-1, 3),
            small[:, -wide:].reshape(-1, 3),
        ]
    )
    coarse = ring.astype(np.int16) >> 3
    codes = coarse[:, 0] * 1024 + coarse[:, 1] * 32 + coarse[:, 2]
    centre = np.median(ring[codes == np.bincount(codes).argmax()], axis=0).astype(np.int16)
    return centre if 1 - _other_than(centre, ring).mean() >= _SURROUNDS else None


def _other_than(colour: NDArray[np.int16], pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which of the pixels (..., 3) are of another colour, to a few levels: (...)."""
    other: NDArray[np.bool_] = np.zeros(pixels.shape[:-1], np.bool_)
    low, high = np.maximum(colour - _LEVELS, 0).astype(np.uint8), np.minimum(colour + _LEVELS, 255).astype(np.uint8)
    for channel in range(3):
        # What is below the lowest level wraps around and is above, so that one comparison is enough.
        other |= pixels[..., channel] - low[channel] > high[channel] - low[channel]
    return other


def _longest_run(filled: NDArray[np.float64]) -> tuple[int, int]:
    """First and behind-the-last place of the longest stretch that is not empty; (0, 0) where all is."""
    solid = np.concatenate([[False], filled > 1 - _EMPTY, [False]])
    edges = np.flatnonzero(np.diff(solid.astype(np.int8)))
    if not len(edges):
        return 0, 0
    starts, ends = edges[::2], edges[1::2]
    longest = int((ends - starts).argmax())
    return int(starts[longest]), int(ends[longest])
