"""Which pairs of photos the program calls copies: the one definition that the benchmark counts by."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.session.results import Results

_ROWS = 256


def called_copies(results: Results) -> Iterator[NDArray[np.int64]]:
    """Yield blocks of unordered pairs of photo numbers, shape (m, 2), each pair once: those that share a cluster."""
    for cluster in results.clusters:
        photos = np.array(cluster.photos, np.int64)
        for start in range(0, len(photos), _ROWS):  # in blocks: one cluster may hold everything
            block = photos[start : start + _ROWS]
            first, second = np.triu_indices(len(block), 1, len(photos) - start)
            yield np.column_stack([block[first], photos[start:][second]])
