"""Selects the pairs to verify, because a verification takes a hundred times as long as a score."""

import numpy as np
from numpy.typing import NDArray

NEAREST = 4
"""Number of nearest neighbours of each picture by the network's vector that are taken."""
MIN_COSINE = 0.45
"""Minimum cosine; below it only rotated copies and screenshots are found, which are candidates by their hashes."""


def pairs_to_verify(a: NDArray[np.int64], b: NDArray[np.int64], cosine: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the rows of the pairs (a, b) of contents to verify by the network's vectors, highest cosine first.

    `cosine` (m,) is NaN where a picture is blank; those pairs are omitted.

    Measured on 70 photographs with 31 edits each, every copy alone with its original among 1,500 unrelated pictures:
    4 neighbours find 96.1 % of the copies, 16 neighbours 96.7 % with four times the verifications; together with
    `rotated_candidates`, 4 neighbours find 99.8 % (97 % of those tilted by 15 degrees).
    """
    rows = np.flatnonzero(cosine >= MIN_COSINE)
    chosen = rows[within_nearest(a[rows], b[rows], -cosine[rows], NEAREST)]
    return chosen[np.lexsort((chosen, -cosine[chosen]))]


def within_nearest(
    a: NDArray[np.int64], b: NDArray[np.int64], distance: NDArray[np.generic], k: int
) -> NDArray[np.bool_]:
    """Return which pairs (a, b), shape (m,), are among the k with the lowest `distance` of a or of b; ties by order."""
    ends = np.concatenate([a, b])
    order = np.lexsort((np.tile(np.arange(len(a)), 2), np.tile(distance, 2), ends))
    starts = np.flatnonzero(np.diff(ends[order], prepend=-1))
    rank = np.empty(len(ends), np.int64)
    rank[order] = np.arange(len(ends)) - np.repeat(starts, np.diff(starts, append=len(ends)))
    near: NDArray[np.bool_] = (rank[: len(a)] < k) | (rank[len(a) :] < k)
    return near
