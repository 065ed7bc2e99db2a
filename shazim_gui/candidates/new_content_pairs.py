"""Which pairs are worth an exact score of contents that came to many others: their neighbours, as the index knows them.

That takes time in proportion to those that came, however many were there.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.candidate_pairs import LEAST_COSINE, LEAST_HASHES, Search
from shazim_gui.candidates.search_weights import VIEWS
from shazim_gui.core.weights import METHODS
from shazim_gui.index.score_vectors import weigh

NEIGHBOURS = 192
"""Taken per content and view; those that are no pairs are left out when they are scored."""
_HASHES = [METHODS.index("ah"), METHODS.index("dh")]
_COSINE = METHODS.index("fv")


def added_pairs(
    ids: NDArray[np.int64], rows: NDArray[np.intp], items: NDArray[np.float32], search: Search
) -> NDArray[np.int64]:
    """Pairs of rows (a < b) of `ids` (n,), ascending, shape (m, 2), some several times, each with one of `rows` (k,).

    `items` (k, d) are those of the rows, `search` the index over all ids.
    """
    nearest = np.hstack([search(weigh(items, view), NEIGHBOURS + 1) for view in VIEWS])
    first, second = np.repeat(rows, nearest.shape[1]), np.searchsorted(ids, nearest.ravel())
    pairs: NDArray[np.int64] = np.sort(np.column_stack([first, second]).astype(np.int64), axis=1)
    return pairs[pairs[:, 0] < pairs[:, 1]]


def worth_keeping(scores: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which rows of scores (m, methods) are pairs by the measure that `pairs` has for a large library."""
    hashes = scores[:, _HASHES].mean(axis=1)  # NaN where either picture is flat
    kept: NDArray[np.bool_] = (scores[:, _COSINE] >= LEAST_COSINE) | (hashes >= LEAST_HASHES)
    return kept
