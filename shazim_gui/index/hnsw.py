"""The HNSW graph of one network's pictures: k nearest neighbours by weighted score (hnswlib lives here).

The graph is a cache of the catalogue. It is loaded only when its stamp and checksum match, brought up to date with
the contents that came and went since, and otherwise built anew.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.atomic import replacing
from shazim_gui.index.concatenation import DIMENSIONS
from shazim_gui.index.stamp import LAYOUT, Stamp, checksum, read_stamp, write_stamp

_NEIGHBOURS = 24
"""M: links per node and layer; above the usual 16 because hash bits make clumps of equal distance."""
_BUILD_EFFORT = 200
_BATCH = 8192
_MOST_DELETED = 0.2
"""Share of deleted nodes from which building anew is cheaper than walking around them."""


ItemsOf = Callable[[NDArray[np.int64]], NDArray[np.float32]]
"""Content ids (m,) -> their items (m, DIMENSIONS)."""


class HnswIndex:
    """Items under content ids; similarity is the inner product."""

    def __init__(self, path: Path, source: str, graph: hnswlib.Index, ids: NDArray[np.int64], rebuilt: bool) -> None:
        self._path = path
        self._source = source
        self._graph = graph
        self._ids = ids
        self.rebuilt = rebuilt
        """True where the file on the disk was missing, stale or damaged."""

    @classmethod
    def refresh(cls, path: Path, source: str, ids: NDArray[np.int64], items_of: ItemsOf) -> "HnswIndex":
        """Load the index file and make it hold exactly `ids` (n,), ascending, saving any change.

        `source` names the network and the catalogue, in which alone the ids have a meaning.
        `items_of` is asked for the items of the ids that are missing only.

        Raises:
            OSError: the file cannot be written.
        """
        graph = _load(path, source)
        rebuilt = graph is None
        present = np.sort(np.asarray(graph.get_ids_list(), np.int64)) if graph else np.empty(0, np.int64)
        gone = np.setdiff1d(present, ids, assume_unique=True)
        if graph is None or len(gone) > _MOST_DELETED * max(1, len(present)):
            graph, present, gone = _empty(len(ids)), np.empty(0, np.int64), gone[:0]
        missing = np.setdiff1d(ids, present, assume_unique=True)
        for content in gone:
            # A node that was deleted in an earlier session is still listed, and may not be deleted twice.
            with contextlib.suppress(RuntimeError):
                graph.mark_deleted(int(content))
        needed = graph.get_current_count() + len(missing)
        if needed > graph.get_max_elements():
            graph.resize_index(needed + needed // 4)
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            graph.add_items(items_of(batch), batch)
        index = cls(path, source, graph, ids, rebuilt)
        if rebuilt or len(missing) or len(gone):
            index.save()
        return index

    def __len__(self) -> int:
        return len(self._ids)

    def save(self) -> None:
        """Write the graph, then its stamp; a crash in between leaves a mismatch, which means a rebuild.

        Raises:
            OSError: the folder cannot be written.
        """
        with replacing(self._path, durable=False) as beside:
            self._graph.save_index(str(beside))
            digest = checksum(beside)
        write_stamp(self._path, Stamp(self._source, LAYOUT, DIMENSIONS, self._graph.get_current_count(), digest))

    def search(self, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """Content ids of the (at most) k nearest items of each query, best first, shape (q, min(k, n))."""
        k = min(k, len(self))
        if k == 0 or not len(queries):
            return np.empty((len(queries), 0), np.int64)
        self._graph.set_ef(max(2 * k, 128))
        labels, _ = self._graph.knn_query(queries, k)
        found: NDArray[np.int64] = labels.astype(np.int64)
        return found


def _empty(capacity: int) -> hnswlib.Index:
    graph = hnswlib.Index(space="ip", dim=DIMENSIONS)
    graph.init_index(max_elements=max(64, capacity), M=_NEIGHBOURS, ef_construction=_BUILD_EFFORT, random_seed=1)
    return graph


def _load(path: Path, source: str) -> hnswlib.Index | None:
    """The graph on the disk; None unless it is, byte for byte, what its stamp says.

    hnswlib checks nothing itself: a damaged file would end the process, so the checksum comes first.
    """
    stamp = read_stamp(path)
    if stamp is None or (stamp.source, stamp.layout, stamp.dimensions) != (source, LAYOUT, DIMENSIONS):
        return None
    try:
        if checksum(path) != stamp.checksum:
            return None
        graph = hnswlib.Index(space="ip", dim=DIMENSIONS)
        graph.load_index(str(path))
    except (OSError, RuntimeError):
        return None
    return graph
