"""Defines which pairs of photos the program reports as copies, as the benchmark counts them."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, pair_kinds
from shazim_gui.session.results import Results

COPIES = (Kind.SAME, Kind.EDITED)
"""The kinds of pairs that are copies of one photo."""
_ROWS = 256


def only_copies(results: Results) -> Results:
    """Return the results as `shazim duplicates --kind same,edited` shows them."""
    copies = results.frozen()
    copies.regroup(results.weights, results.threshold, COPIES)
    return copies


def called_pairs(results: Results) -> Iterator[tuple[NDArray[np.int64], NDArray[np.uint8]]]:
    """Yield blocks of the unordered pairs that share a cluster, each pair once.

    A block consists of photo numbers, shape (m, 2), and the codes of the pairs' kinds, shape (m,).
    """
    snapshot = results.snapshot
    for cluster in results.clusters:
        photos = np.array(cluster.photos, np.int64)
        for start in range(0, len(photos), _ROWS):  # in blocks, because one cluster may contain all photos
            block = photos[start : start + _ROWS]
            first, second = np.triu_indices(len(block), 1, len(photos) - start)
            pairs = np.column_stack([block[first], photos[start:][second]])
            a, b = snapshot.content[pairs].T
            kinds = pair_kinds(snapshot.copy_relations, a, b)
            yield pairs, np.where(a == b, KIND_CODES.index(Kind.SAME), kinds).astype(np.uint8)
