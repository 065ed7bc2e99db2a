"""Which pairs deserve a close look at their pixels, which costs a hundred times a score."""

import numpy as np
from numpy.typing import NDArray

NEAREST = 16
"""By the network's vector, either picture must be among so many nearest of the other."""
LEAST_ALIKE = 0.35
"""Cosine below which even screenshots and quarter turns of one picture hardly ever lie."""


def close_pairs(a: NDArray[np.int64], b: NDArray[np.int64], cosine: NDArray[np.float32]) -> NDArray[np.intp]:
    """The rows of the pairs (a, b) of contents that are worth a look, the most alike first.

    `cosine` (m,) is NaN where a picture is blank; those pairs are left out.

    Measured on 73 photographs with 27 edits each among 4,000 crops of the same places: 16 neighbours connect 99.7 %
    of the copies with their original (screenshots 92 %), 8 neighbours 98.9 %, 32 neighbours 99.95 %.
    """
    rows = np.flatnonzero(cosine >= LEAST_ALIKE)
    ends = np.concatenate([a[rows], b[rows]])
    likeness = np.tile(cosine[rows], 2)
    order = np.lexsort((np.tile(rows, 2), -likeness, ends))
    starts = np.flatnonzero(np.diff(ends[order], prepend=-1))
    rank = np.empty(len(ends), np.int64)
    rank[order] = np.arange(len(ends)) - np.repeat(starts, np.diff(starts, append=len(ends)))
    near = (rank[: len(rows)] < NEAREST) | (rank[len(rows) :] < NEAREST)
    chosen = rows[near]
    return chosen[np.lexsort((chosen, -cosine[chosen]))]
