"""Which pairs of contents are worth an exact score: mutual neighbours under any of the views."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.views import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index.concatenation import HASH_BITS, weigh

NEIGHBOURS = 48
"""k: neighbours taken per content and view."""
EXACT_UP_TO = 20_000
"""Up to here every pair is compared by one matrix product, which is exact; above, the HNSW graph is asked."""
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

Search = Callable[[NDArray[np.float32], int], NDArray[np.int64]]
"""Queries (q, d) and k -> content ids (q, k), best first."""


def candidate_pairs(
    ids: NDArray[np.int64], items: NDArray[np.float32], search: Search, *, exact_up_to: int = EXACT_UP_TO
) -> Iterator[tuple[NDArray[np.int64], int]]:
    """Yield pairs of rows (a < b) of `items`, shape (m, 2), in blocks, each with the number of rows looked at so far.

    A pair may come in more than one block.

    `ids` (n,) ascending are the items' content ids, `search` the index over them.
    """
    exact = len(ids) <= exact_up_to
    flat = np.logical_not(items[:, :HASH_BITS].any(axis=1))
    for start in range(0, len(ids), _BLOCK):
        rows = np.arange(start, min(start + _BLOCK, len(ids)))
        for view in VIEWS:
            queries = weigh(items[rows], view)
            if exact:
                similarity = queries @ items.T
                near = _most_near(similarity, flat[rows], flat) if view == Weights() else 0
                neighbours = _nearest(similarity, min(max(near, NEIGHBOURS + 1), MOST_NEIGHBOURS))
            else:
                neighbours = np.searchsorted(ids, search(queries, NEIGHBOURS + 1))
            yield _ordered(rows, neighbours), start + len(rows)


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


def _ordered(rows: NDArray[np.int64], neighbours: NDArray[np.intp]) -> NDArray[np.int64]:
    first = np.repeat(rows, neighbours.shape[1])
    second = neighbours.ravel().astype(np.int64)
    different = first != second
    low, high = np.minimum(first, second)[different], np.maximum(first, second)[different]
    return np.column_stack([low, high])
