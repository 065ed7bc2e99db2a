"""Computes the weighted score from the scores by method."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import Weights

_BLOCK = 1 << 14
"""Rows at once, so that their sums fit into the cache: three times as fast as all rows at once."""


def weighted(scores: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    """Return the weighted mean of each row, shape (m,), in 0..1.

    score = sum(w_i * s_i) / sum(w_i) over the methods i with a score (not NaN); 0 if no weighted method has one.
    """
    weighted_columns = [(column, share) for column, share in enumerate(weights.shares) if share]
    mean = np.empty(len(scores), np.float32)
    # In double precision, so that rounding never lowers a score below a threshold that it just reaches.
    sums, parts = np.empty((2, min(_BLOCK, len(scores))))
    for start in range(0, len(scores), _BLOCK):
        block = scores[start : start + _BLOCK]
        total, part = sums[: len(block)], parts[: len(block)]
        total.fill(0)
        for column, share in weighted_columns:
            np.multiply(block[:, column], share, out=part, dtype=np.float64)
            total += part
        if np.isnan(total.sum()):
            _skip_unknown(block, weighted_columns, total)
        mean[start : start + _BLOCK] = np.clip(total, 0, 1, out=total)
    return mean


def _skip_unknown(
    block: NDArray[np.float32], weighted_columns: list[tuple[int, float]], mean: NDArray[np.float64]
) -> None:
    """Compute the mean again for the rows in which a method has no score."""
    rows = np.flatnonzero(np.isnan(mean))
    mean[rows], shares = 0, np.zeros(len(rows))
    for column, share in weighted_columns:
        values = block[rows, column].astype(np.float64)
        known = ~np.isnan(values)
        mean[rows] += np.where(known, values, 0) * share
        shares += known * share
    mean[rows] /= np.where(shares > 0, shares, 1)
