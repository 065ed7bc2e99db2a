"""Which pairs of contents are worth an exact score: mutual neighbours under any of the views."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.views import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index.concatenation import weigh

NEIGHBOURS = 48
"""k: neighbours taken per content and view."""
EXACT_UP_TO = 20_000
"""Up to here every pair is compared by one matrix product, which is exact; above, the HNSW graph is asked."""
MOST_NEIGHBOURS = 1024
"""A time-lapse has more near copies than k; up to here all that reach the default threshold are taken."""
_BLOCK = 1024
_NEAR = DEFAULT_THRESHOLD * sum(Weights().values) - sum(Weights().values[:2]) / 2
"""The default threshold as an inner product: score = (hash weights / 2 + <query, item>) / sum of weights."""

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
    for start in range(0, len(ids), _BLOCK):
        rows = np.arange(start, min(start + _BLOCK, len(ids)))
        for view in VIEWS:
            queries = weigh(items[rows], view)
            if exact:
                similarity = queries @ items.T
                near = int((similarity >= _NEAR).sum(axis=1).max()) if view == Weights() else 0
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
