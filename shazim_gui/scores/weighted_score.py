"""Per-method scores and weights -> one score."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import Weights

_BLOCK = 1 << 14
"""Rows at once, whose sums then stay in the cache: a third of the time that all rows at once take."""


def weighted(scores: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    """The weighted mean of each row, shape (m,), in 0..1.

    score = sum(w_i * s_i) / sum(w_i) over the methods i that can tell (are not NaN); 0 where none with a weight can.
    """
    counting = [(place, share) for place, share in enumerate(weights.shares) if share]
    mean = np.empty(len(scores), np.float32)
    # In double precision, so that rounding never takes a score below a threshold that it just reaches.
    sums, parts = np.empty((2, min(_BLOCK, len(scores))))
    for start in range(0, len(scores), _BLOCK):
        block = scores[start : start + _BLOCK]
        total, part = sums[: len(block)], parts[: len(block)]
        total.fill(0)
        for place, share in counting:
            np.multiply(block[:, place], share, out=part, dtype=np.float64)
            total += part
        if np.isnan(total.sum()):
            _leave_unknown_out(block, counting, total)
        mean[start : start + _BLOCK] = np.clip(total, 0, 1, out=total)
    return mean


def _leave_unknown_out(
    block: NDArray[np.float32], counting: list[tuple[int, float]], mean: NDArray[np.float64]
) -> None:
    """Work the mean of those rows out again of which a method cannot tell."""
    rows = np.flatnonzero(np.isnan(mean))
    mean[rows], shares = 0, np.zeros(len(rows))
    for place, share in counting:
        column = block[rows, place].astype(np.float64)
        known = ~np.isnan(column)
        mean[rows] += np.where(known, column, 0) * share
        shares += known * share
    mean[rows] /= np.where(shares > 0, shares, 1)
