"""Which families of copies a picture that belongs to none has yet to be shown to."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import LEAST_ALIKE

FAMILIES = 8
"""So many families with the most alike members count."""


def unmatched_pairs(
    a: NDArray[np.int64], b: NDArray[np.int64], cosine: NDArray[np.float32], family: NDArray[np.int64]
) -> NDArray[np.intp]:
    """The rows of the pairs (a, b) that bring a picture without a family to the nearest member of a near family.

    a, b (m,) are rows of `family` (n,), which numbers each picture's family, -1 for none. `cosine` (m,) is NaN where a
    picture is blank; those pairs are left out. Tilts and crops of different photographs are so alike to a network that
    they are each other's nearest neighbours, and the families that they come from only follow.
    """
    rows = np.flatnonzero((cosine >= LEAST_ALIKE) & ((family[a] < 0) != (family[b] < 0)))
    stray = np.where(family[a[rows]] < 0, a[rows], b[rows])
    shown = np.maximum(family[a[rows]], family[b[rows]])
    nearest_first = np.lexsort((rows, -cosine[rows]))
    _, first = np.unique(np.column_stack([stray, shown])[nearest_first], axis=0, return_index=True)
    chosen = np.sort(nearest_first[first])
    # Those of one stray side by side, the nearest first, and of each so many.
    order = chosen[np.lexsort((chosen, -cosine[rows[chosen]], stray[chosen]))]
    starts = np.flatnonzero(np.diff(stray[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
    return np.sort(rows[order[rank < FAMILIES]])
