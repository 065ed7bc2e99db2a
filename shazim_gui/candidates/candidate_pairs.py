"""Which pairs of contents are worth an exact score: near neighbours of all contents among all.

A weighted score that reaches a threshold does so in one of its parts: a mean is not above all that it is the mean of.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.search_weights import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index.cells import NeighbourLimits, neighbours
from shazim_gui.index.score_vectors import HASH_BITS, weigh

NEIGHBOURS = 48
"""k: neighbours taken per content and view."""
EXACT_UP_TO = 20_000
"""Up to here every pair is compared by one matrix product, which is exact; above, cells of alike contents are."""
MOST_NEIGHBOURS = 1024
"""A time-lapse has more near copies than k; up to here all that reach the default threshold are taken."""
_BLOCK = 1024
_HASHES = sum(Weights().shares[:2])
_SLACK = 0.04
"""How far the projection may take a score down; see index.projection."""
_NEAR = DEFAULT_THRESHOLD - _HASHES / 2 - _SLACK
"""The default threshold as an inner product: score = hashes' share / 2 + <query, item>."""
_NEAR_FLAT = (DEFAULT_THRESHOLD - _SLACK) * (1 - _HASHES)
"""The same where the hashes of either picture are no evidence: score = <query, item> / network's share."""
_OF_CELLS = 16
"""k above `EXACT_UP_TO`, where a table of 48 neighbours under four views would not fit into memory."""
LEAST_COSINE, LEAST_HASHES = 0.45, 0.70
"""Scores of one part below which nothing is a pair there; of strangers' hashes one pair in 200,000 comes to .70."""

Search = Callable[[NDArray[np.float32], int], NDArray[np.int64]]
"""An index: queries (q, d) and k -> content ids (q, k), best first."""

_PARTS = (
    (
        slice(2 * HASH_BITS, None),
        NeighbourLimits(_OF_CELLS, LEAST_COSINE - _SLACK, DEFAULT_THRESHOLD - 2 * _SLACK, MOST_NEIGHBOURS),
    ),
    # Of two hashes together <item, item> = 4 * (mean score) - 2.
    (
        slice(0, 2 * HASH_BITS),
        NeighbourLimits(_OF_CELLS, 4 * LEAST_HASHES - 2, 4 * DEFAULT_THRESHOLD - 2, MOST_NEIGHBOURS),
    ),
)
"""The columns of an item's two parts, the network's and the hashes', and which neighbours are taken by each."""


def candidate_pairs(
    items: NDArray[np.float32], *, exact_up_to: int = EXACT_UP_TO
) -> Iterator[tuple[NDArray[np.int64], int]]:
    """Yield pairs of rows (a < b) of `items`, shape (m, 2), in blocks, each with the number of rows looked at so far.

    A pair may come in more than one block. Up to `exact_up_to` items each comes with its nearest under every view, and
    all that reach the default score. Above, with its nearest by the network and by both hashes together, and all that
    reach the default threshold there; so none is missed that reaches it under weights that treat both hashes alike.
    """
    return _of_all(items) if len(items) <= exact_up_to else _of_cells(items)


def _of_all(items: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.int64], int]]:
    flat = np.logical_not(items[:, :HASH_BITS].any(axis=1))
    for start in range(0, len(items), _BLOCK):
        rows = np.arange(start, min(start + _BLOCK, len(items)))
        for view in VIEWS:
            similarity = weigh(items[rows], view) @ items.T
            near = _most_near(similarity, flat[rows], flat) if view == Weights() else 0
            nearest = _nearest(similarity, min(max(near, NEIGHBOURS + 1), MOST_NEIGHBOURS))
            yield _ordered(np.repeat(rows, nearest.shape[1]), nearest.ravel()), start + len(rows)


def _of_cells(items: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.int64], int]]:
    nothing = np.empty((0, 2), np.int64)
    for number, (columns, wanted) in enumerate(_PARTS):
        for found, share in neighbours(items[:, columns], wanted):
            done = int((number + share) / len(_PARTS) * len(items))
            yield nothing if found is None else _ordered(found[:, 0], found[:, 1]), done
    yield nothing, len(items)


def unique_pairs(blocks: list[NDArray[np.int64]], count: int) -> NDArray[np.int64]:
    """Each pair once, ordered, shape (m, 2); `count` is the number of rows that pairs speak of."""
    if not blocks:
        return np.empty((0, 2), np.int64)
    keys = np.unique(np.concatenate([block[:, 0] * count + block[:, 1] for block in blocks]))
    return np.column_stack(np.divmod(keys, count))


def _most_near(similarity: NDArray[np.float32], flat_rows: NDArray[np.bool_], flat: NDArray[np.bool_]) -> int:
    """The largest number of columns, over all rows, that may reach the default threshold with a row.

    Only a flat row meets all its pairs in the order of their scores, so that pairs of a flat and a textured picture
    are found from the flat one's row.
    """
    textured = (similarity[~flat_rows] >= _NEAR).sum(axis=1)
    flats = (similarity[flat_rows] >= _NEAR_FLAT).sum(axis=1)
    return int(max(textured.max(initial=0), flats.max(initial=0)))


def _nearest(similarity: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """The columns of the k largest entries of each row, in no order."""
    if similarity.shape[1] <= k:
        return np.broadcast_to(np.arange(similarity.shape[1]), similarity.shape)
    return np.argpartition(similarity, -k, axis=1)[:, -k:]


def _ordered(first: NDArray[np.integer], second: NDArray[np.integer]) -> NDArray[np.int64]:
    """Pairs (a < b) of different rows, shape (m, 2)."""
    different = first != second
    first, second = first[different], second[different]
    return np.column_stack([np.minimum(first, second), np.maximum(first, second)]).astype(np.int64)
