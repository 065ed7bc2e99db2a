"""Selects candidate pairs for contents that were added to many others: their neighbours in the index.

This takes time in proportion to the number of added contents only.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.candidate_pairs import LEAST_COSINE, LEAST_HASHES, Search
from shazim_gui.candidates.search_weights import VIEWS
from shazim_gui.core.weights import METHODS
from shazim_gui.index.score_vectors import weigh

NEIGHBOURS = 192
"""Number of neighbours taken per content and view; those below the limits are dropped once they are scored."""
_HASHES = [METHODS.index("ah"), METHODS.index("dh")]
_COSINE = METHODS.index("fv")


def added_pairs(
    ids: NDArray[np.int64], rows: NDArray[np.intp], items: NDArray[np.float32], search: Search
) -> NDArray[np.int64]:
    """Return pairs (a < b) of rows of `ids` (n,), ascending, shape (m, 2), each with one of `rows` (k,), with repeats.

    `items` (k, d) are the items of the rows, and `search` searches the index of all ids.
    """
    nearest = np.hstack([search(weigh(items, view), NEIGHBOURS + 1) for view in VIEWS])
    first, second = np.repeat(rows, nearest.shape[1]), np.searchsorted(ids, nearest.ravel())
    pairs: NDArray[np.int64] = np.sort(np.column_stack([first, second]).astype(np.int64), axis=1)
    return pairs[pairs[:, 0] < pairs[:, 1]]


def reach_limits(scores: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which rows of scores (m, methods) reach the limits that `candidate_pairs` uses for a large library."""
    hashes = scores[:, _HASHES].mean(axis=1)  # NaN where either picture is flat
    reached: NDArray[np.bool_] = (scores[:, _COSINE] >= LEAST_COSINE) | (hashes >= LEAST_HASHES)
    return reached
