"""Which pairs deserve a close look at their pixels, which costs a hundred times a score."""

import numpy as np
from numpy.typing import NDArray

NEAREST = 4
"""By the network's vector, either picture must be among so many nearest of the other."""
LEAST_ALIKE = 0.45
"""Cosine below which only turned pictures and screenshots still lie, which are found by their hashes."""


def pairs_worth_verifying(a: NDArray[np.int64], b: NDArray[np.int64], cosine: NDArray[np.float32]) -> NDArray[np.intp]:
    """The rows of the pairs (a, b) of contents that are worth a look by the network's vectors, the most alike first.

    `cosine` (m,) is NaN where a picture is blank; those pairs are left out.

    Measured on 70 photographs with 31 edits each, every copy alone with its original among 1,500 strangers: 4
    neighbours meet 96.1 % of the copies, 16 neighbours 96.7 % at four times the looks; together with the pairs of
    `turned` 4 meet 99.8 % (tilts of 15 degrees 97 %).
    """
    rows = np.flatnonzero(cosine >= LEAST_ALIKE)
    chosen = rows[within_nearest(a[rows], b[rows], -cosine[rows], NEAREST)]
    return chosen[np.lexsort((chosen, -cosine[chosen]))]


def within_nearest(
    a: NDArray[np.int64], b: NDArray[np.int64], distance: NDArray[np.generic], k: int
) -> NDArray[np.bool_]:
    """Which of the pairs (a, b), shape (m,), are among the k of least `distance` of either end; ties go by order."""
    ends = np.concatenate([a, b])
    order = np.lexsort((np.tile(np.arange(len(a)), 2), np.tile(distance, 2), ends))
    starts = np.flatnonzero(np.diff(ends[order], prepend=-1))
    rank = np.empty(len(ends), np.int64)
    rank[order] = np.arange(len(ends)) - np.repeat(starts, np.diff(starts, append=len(ends)))
    near: NDArray[np.bool_] = (rank[: len(a)] < k) | (rank[len(a) :] < k)
    return near
