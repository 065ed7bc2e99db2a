"""Selects the copy groups that an unmatched picture is verified against."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import MIN_COSINE

GROUPS = 8
"""Number of copy groups that are tried per picture: those with the members of highest cosine."""


def unmatched_pairs(
    a: NDArray[np.int64], b: NDArray[np.int64], cosine: NDArray[np.float32], group: NDArray[np.int64]
) -> NDArray[np.intp]:
    """Return the rows of the pairs (a, b), ascending, of an unmatched picture and the nearest member of a copy group.

    a, b (m,) are rows of `group` (n,), the number of each picture's copy group, -1 for none. `cosine` (m,) is NaN where
    a picture is blank; those pairs are omitted. This is needed because tilts and crops of different photographs are so
    similar to a network that they are each other's nearest neighbours, before members of their copy groups.
    """
    rows = np.flatnonzero((cosine >= MIN_COSINE) & ((group[a] < 0) != (group[b] < 0)))
    unmatched = np.where(group[a[rows]] < 0, a[rows], b[rows])
    tried = np.maximum(group[a[rows]], group[b[rows]])
    nearest_first = np.lexsort((rows, -cosine[rows]))
    _, first = np.unique(np.column_stack([unmatched, tried])[nearest_first], axis=0, return_index=True)
    chosen = np.sort(nearest_first[first])
    # Ordered by picture, the nearest group first; at most `GROUPS` of each picture are taken.
    order = chosen[np.lexsort((chosen, -cosine[rows[chosen]], unmatched[chosen]))]
    starts = np.flatnonzero(np.diff(unmatched[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    return np.sort(rows[order[rank < GROUPS]])
