"""Selects candidate pairs for exact scores: the near neighbours of all contents among all contents.

Where a weighted score reaches a threshold, at least one of its parts does, because a mean cannot exceed all its parts.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.search_weights import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index.cells import NeighbourLimits, neighbours
from shazim_gui.index.score_vectors import HASH_BITS, weigh

NEIGHBOURS = 48
"""k, the number of neighbours taken per content and view."""
EXACT_UP_TO = 20_000
"""Number of contents up to which all pairs are compared, which is exact; above it, cells of similar ones are."""
MOST_NEIGHBOURS = 1024
"""Maximum number of neighbours that reach the default threshold; a time-lapse has more near copies than k."""
_BLOCK = 1024
_HASHES = sum(Weights().shares[:2])
_SLACK = 0.04
"""How much the projection may lower a score; see `features.projection`."""
_NEAR = DEFAULT_THRESHOLD - _HASHES / 2 - _SLACK
"""The default threshold as an inner product: score = hashes' share / 2 + <query, item>."""
_NEAR_FLAT = (DEFAULT_THRESHOLD - _SLACK) * (1 - _HASHES)
"""The same where the hashes of either picture are not evidence: score = <query, item> / network's share."""
_NEIGHBOURS_IN_CELLS = 16
"""k above `EXACT_UP_TO`, because a table of 48 neighbours under four views would not fit into memory."""
LEAST_COSINE, LEAST_HASHES = 0.45, 0.70
"""Minimum score of each part for a pair; of unrelated pictures, one pair in 200,000 has a hash score of .70."""

Search = Callable[[NDArray[np.float32], int], NDArray[np.int64]]
"""A search in an index: queries (q, d) and k -> content ids (q, k), best first."""

_PARTS = (
    (
        slice(2 * HASH_BITS, None),
        NeighbourLimits(_NEIGHBOURS_IN_CELLS, LEAST_COSINE - _SLACK, DEFAULT_THRESHOLD - 2 * _SLACK, MOST_NEIGHBOURS),
    ),
    # Of two hashes together <item, item> = 4 * (mean score) - 2.
    (
        slice(0, 2 * HASH_BITS),
        NeighbourLimits(_NEIGHBOURS_IN_CELLS, 4 * LEAST_HASHES - 2, 4 * DEFAULT_THRESHOLD - 2, MOST_NEIGHBOURS),
    ),
)
"""The columns of an item's two parts, network and hashes, each with the limits of its neighbours."""


def candidate_pairs(
    items: NDArray[np.float32], *, exact_up_to: int = EXACT_UP_TO
) -> Iterator[tuple[NDArray[np.int64], int]]:
    """Yield blocks of pairs of rows (a < b) of `items`, shape (m, 2), each with the number of rows processed so far.

    A pair may be in more than one block. Up to `exact_up_to` items, each is paired with its nearest under every view
    and with all that reach the default threshold. Above, each is paired with its nearest by the network and by both
    hashes together, and with all that reach the default threshold by either; so no pair is missed that reaches it under
    weights that are equal for both hashes.
    """
    return _pairs_by_comparing_all(items) if len(items) <= exact_up_to else _pairs_by_cells(items)


def _pairs_by_comparing_all(items: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.int64], int]]:
    flat = np.logical_not(items[:, :HASH_BITS].any(axis=1))
    for start in range(0, len(items), _BLOCK):
        rows = np.arange(start, min(start + _BLOCK, len(items)))
        for view in VIEWS:
            similarity = weigh(items[rows], view) @ items.T
            near = _most_near(similarity, flat[rows], flat) if view == Weights() else 0
            nearest = _nearest_columns(similarity, min(max(near, NEIGHBOURS + 1), MOST_NEIGHBOURS))
            yield _ordered(np.repeat(rows, nearest.shape[1]), nearest.ravel()), start + len(rows)


def _pairs_by_cells(items: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.int64], int]]:
    no_pairs = np.empty((0, 2), np.int64)
    for number, (columns, wanted) in enumerate(_PARTS):
        for found, share in neighbours(items[:, columns], wanted):
            done = int((number + share) / len(_PARTS) * len(items))
            yield no_pairs if found is None else _ordered(found[:, 0], found[:, 1]), done
    yield no_pairs, len(items)


def unique_pairs(blocks: list[NDArray[np.int64]], count: int) -> NDArray[np.int64]:
    """Return each pair once, sorted, shape (m, 2); `count` is the number of rows that the pairs refer to."""
    if not blocks:
        return np.empty((0, 2), np.int64)
    keys = np.unique(np.concatenate([block[:, 0] * count + block[:, 1] for block in blocks]))
    return np.column_stack(np.divmod(keys, count))


def _most_near(similarity: NDArray[np.float32], flat_rows: NDArray[np.bool_], flat: NDArray[np.bool_]) -> int:
    """Return the maximum, over all rows, of the number of columns that may reach the default threshold with the row.

    Only for a flat row does the order of similarities equal that of scores, so pairs of a flat and a textured picture
    are found from the flat picture's row.
    """
    textured = (similarity[~flat_rows] >= _NEAR).sum(axis=1)
    flats = (similarity[flat_rows] >= _NEAR_FLAT).sum(axis=1)
    return int(max(textured.max(initial=0), flats.max(initial=0)))


def _nearest_columns(similarity: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Return the columns of the k largest entries of each row, unordered."""
    if similarity.shape[1] <= k:
        return np.broadcast_to(np.arange(similarity.shape[1]), similarity.shape)
    return np.argpartition(similarity, -k, axis=1)[:, -k:]


def _ordered(first: NDArray[np.integer], second: NDArray[np.integer]) -> NDArray[np.int64]:
    """Return the pairs (a < b) of different rows, shape (m, 2)."""
    different = first != second
    first, second = first[different], second[different]
    return np.column_stack([np.minimum(first, second), np.maximum(first, second)]).astype(np.int64)
