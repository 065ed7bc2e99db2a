"""The HNSW graph of one network's pictures: k nearest neighbours by weighted score (hnswlib lives here).

The graph is a cache of the catalogue. It is loaded only when its stamp and checksum match, brought up to date with
the contents that came and went since, and otherwise built anew.
"""

import errno
import os
from collections.abc import Callable, Generator
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.atomic import replacing
from shazim_gui.index.score_vectors import DIMENSIONS, SCALE
from shazim_gui.index.stamp import LAYOUT, Stamp, checksum, read_stamp, write_stamp

_NEIGHBOURS, _BUILD_EFFORT = 16, 100
"""M, the links per node and layer, and the nodes looked at to find them.

Of 50,000 made-up pictures a query meets its true pairs under the default weights always, by the network alone .998 of
them. 24 and 200 find as many and take twice the time to build.
"""
_BATCH = 2048
_MOST_DELETED = 0.2
"""Share of deleted nodes from which building anew is cheaper than walking around them."""


ItemsOf = Callable[[NDArray[np.int64]], NDArray[np.float32]]
"""Content ids (m,) -> their items (m, DIMENSIONS)."""


class HnswIndex:
    """Items under content ids; similarity is the inner product."""

    def __init__(
        self,
        path: Path,
        source: str,
        graph: hnswlib.Index,
        ids: NDArray[np.int64],
        deleted: NDArray[np.int64],
        rebuilt: bool,
    ) -> None:
        self._path = path
        self._source = source
        self._graph = graph
        self._ids = ids
        self._deleted = deleted
        self.rebuilt = rebuilt
        """True where the file on the disk was missing, stale or damaged."""

    @classmethod
    def refreshed(
        cls, path: Path, source: str, ids: NDArray[np.int64], items_of: ItemsOf
    ) -> Generator[tuple[int, int], None, "HnswIndex"]:
        """Load the index file and make it hold exactly `ids` (n,), ascending, saving any change; returns the index.

        Yields how many of how many missing ids are added by now; closed before the end, it saves those. `source` names
        the network and the catalogue, in which alone the ids have a meaning. `items_of` is asked for the items of the
        ids that are missing only.

        Raises:
            OSError: the file cannot be written.
        """
        loaded = _load(path, source)
        rebuilt = loaded is None
        nothing = np.empty(0, np.int64)
        graph, present, deleted = loaded or (_empty(len(ids)), nothing, nothing)
        unwanted = np.setdiff1d(present, ids, assume_unique=True)
        if len(unwanted) > _MOST_DELETED * len(present):
            graph, present, deleted, unwanted = _empty(len(ids)), nothing, nothing, nothing
        gone = np.setdiff1d(unwanted, deleted, assume_unique=True)
        back = np.setdiff1d(deleted, unwanted, assume_unique=True)
        missing = np.setdiff1d(ids, present, assume_unique=True)
        for content in gone.tolist():
            graph.mark_deleted(content)
        for content in back.tolist():
            graph.unmark_deleted(content)
        needed = graph.get_current_count() + len(missing)
        if needed > graph.get_max_elements():
            graph.resize_index(needed + needed // 4)
        index = cls(path, source, graph, ids, unwanted, rebuilt)
        try:
            for start in range(0, len(missing), _BATCH):
                yield start, len(missing)
                batch = missing[start : start + _BATCH]
                graph.add_items(items_of(batch) * SCALE, batch)
        finally:
            if rebuilt or len(missing) or len(gone) or len(back):
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
            self._graph.save_index(os.fsencode(beside))
            if beside.stat().st_size != self._graph.index_file_size():
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(beside))  # hnswlib does not look
            deleted = self._deleted.tolist()
            digest = checksum(beside, deleted)
        write_stamp(self._path, Stamp(self._source, LAYOUT, DIMENSIONS, digest, deleted))

    def search(self, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """Content ids of the (at most) k nearest items of each query, best first, shape (q, min(k, n))."""
        k = min(k, len(self))
        if k == 0 or not len(queries):
            return np.empty((len(queries), 0), np.int64)
        queries = queries / SCALE
        self._graph.set_ef(max(2 * k, 128))
        try:
            return _labels(self._graph, queries, k)
        except RuntimeError:
            # Many items that are (nearly) the same link only to each other. From inside such a clump fewer than k may
            # be within reach, and hnswlib then answers none of the queries.
            return self._search_apart(queries, k)

    def _search_apart(self, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """The same query by query; those that cannot be answered from the graph are compared with all items."""
        found = np.empty((len(queries), k), np.int64)
        stuck = []
        for number in range(len(queries)):
            try:
                found[number] = _labels(self._graph, queries[number : number + 1], k)
            except RuntimeError:
                stuck.append(number)
        best = np.empty((len(stuck), 0), np.float32)
        best_ids = np.empty((len(stuck), 0), np.int64)
        for start in range(0, len(self), _BATCH):
            batch = self._ids[start : start + _BATCH]
            items = np.asarray(self._graph.get_items(batch), np.float32)
            best = np.hstack([best, queries[stuck] @ items.T])
            best_ids = np.hstack([best_ids, np.broadcast_to(batch, (len(stuck), len(batch)))])
            order = np.argsort(-best, axis=1, kind="stable")[:, :k]
            best, best_ids = np.take_along_axis(best, order, 1), np.take_along_axis(best_ids, order, 1)
        found[stuck] = best_ids
        return found


def _empty(capacity: int) -> hnswlib.Index:
    graph = hnswlib.Index(space="ip", dim=DIMENSIONS)
    graph.init_index(max_elements=max(64, capacity), M=_NEIGHBOURS, ef_construction=_BUILD_EFFORT, random_seed=1)
    return graph


def _labels(graph: hnswlib.Index, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    labels: NDArray[np.int64] = graph.knn_query(queries, k)[0].astype(np.int64)
    return labels


def _load(path: Path, source: str) -> tuple[hnswlib.Index, NDArray[np.int64], NDArray[np.int64]] | None:
    """The graph on the disk, the ids in it and the deleted ones among them, both ascending.

    None unless it is, byte for byte, what its stamp says.

    hnswlib checks nothing itself: a damaged file would end the process, so the checksum comes first.
    """
    stamp = read_stamp(path)
    if stamp is None or (stamp.source, stamp.layout, stamp.dimensions) != (source, LAYOUT, DIMENSIONS):
        return None
    try:
        if checksum(path, stamp.deleted) != stamp.checksum:
            return None
        graph = hnswlib.Index(space="ip", dim=DIMENSIONS)
        graph.load_index(os.fsencode(path))
    except (OSError, RuntimeError):
        return None
    return graph, np.sort(np.asarray(graph.get_ids_list(), np.int64)), np.array(stamp.deleted, np.int64)
