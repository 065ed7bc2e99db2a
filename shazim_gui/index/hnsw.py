"""Keeps the HNSW graph of one network's pictures, which finds the k nearest neighbours by weighted score.

The graph is a cache of the catalogue. It is loaded only where its stamp and checksum match, and is then updated with
the contents that were added and removed since; otherwise it is rebuilt.
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
"""M, the links per node and layer, and ef_construction, the nodes examined to find them.

Among 50,000 synthetic pictures a query finds all of its true pairs under the default weights, and .998 of them by the
network alone. The values 24 and 200 find as many and take twice the time to build.
"""
_BATCH = 2048
_MOST_DELETED = 0.2
"""Share of deleted nodes above which rebuilding is cheaper than searching around them."""


ItemsOf = Callable[[NDArray[np.int64]], NDArray[np.float32]]
"""A function from content ids (m,) to their items (m, DIMENSIONS)."""


class HnswIndex:
    """An index of items by content id; similarity is the inner product."""

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
        """True where the file was missing, stale or damaged."""

    @classmethod
    def refreshed(
        cls, path: Path, source: str, ids: NDArray[np.int64], items_of: ItemsOf
    ) -> Generator[tuple[int, int], None, "HnswIndex"]:
        """Load the index file, make it contain exactly `ids` (n,), ascending, save any change and return the index.

        Yields how many of how many missing ids have been added; where it is closed early, those are saved. `source`
        identifies the network and the catalogue to which the ids belong. `items_of` is called for missing ids only.

        Raises:
            OSError: the file cannot be written.
        """
        loaded = _load(path, source)
        rebuilt = loaded is None
        no_ids = np.empty(0, np.int64)
        graph, present, deleted = loaded or (_empty_graph(len(ids)), no_ids, no_ids)
        unwanted = np.setdiff1d(present, ids, assume_unique=True)
        if len(unwanted) > _MOST_DELETED * len(present):
            graph, present, deleted, unwanted = _empty_graph(len(ids)), no_ids, no_ids, no_ids
        newly_deleted = np.setdiff1d(unwanted, deleted, assume_unique=True)
        restored = np.setdiff1d(deleted, unwanted, assume_unique=True)
        missing = np.setdiff1d(ids, present, assume_unique=True)
        for content in newly_deleted.tolist():
            graph.mark_deleted(content)
        for content in restored.tolist():
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
            if rebuilt or len(missing) or len(newly_deleted) or len(restored):
                index.save()
        return index

    def __len__(self) -> int:
        return len(self._ids)

    def save(self) -> None:
        """Write the graph, then its stamp; after a crash in between they do not match, and the index is rebuilt.

        Raises:
            OSError: the folder cannot be written.
        """
        with replacing(self._path, durable=False) as temporary:
            self._graph.save_index(os.fsencode(temporary))
            if temporary.stat().st_size != self._graph.index_file_size():
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(temporary))  # hnswlib ignores write errors
            deleted = self._deleted.tolist()
            digest = checksum(temporary, deleted)
        write_stamp(self._path, Stamp(self._source, LAYOUT, DIMENSIONS, digest, deleted))

    def search(self, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """Return the content ids of the k nearest items of each query, best first, shape (q, min(k, n))."""
        k = min(k, len(self))
        if k == 0 or not len(queries):
            return np.empty((len(queries), 0), np.int64)
        queries = queries / SCALE
        self._graph.set_ef(max(2 * k, 128))
        try:
            return _labels(self._graph, queries, k)
        except RuntimeError:
            # Many (nearly) identical items link only to each other. From within such a group fewer than k items may be
            # reachable, and hnswlib then answers none of the queries.
            return self._search_one_by_one(queries, k)

    def _search_one_by_one(self, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """Search query by query; queries that the graph cannot answer are compared with all items."""
        found = np.empty((len(queries), k), np.int64)
        unanswered = []
        for number in range(len(queries)):
            try:
                found[number] = _labels(self._graph, queries[number : number + 1], k)
            except RuntimeError:
                unanswered.append(number)
        best = np.empty((len(unanswered), 0), np.float32)
        best_ids = np.empty((len(unanswered), 0), np.int64)
        for start in range(0, len(self), _BATCH):
            batch = self._ids[start : start + _BATCH]
            items = np.asarray(self._graph.get_items(batch), np.float32)
            best = np.hstack([best, queries[unanswered] @ items.T])
            best_ids = np.hstack([best_ids, np.broadcast_to(batch, (len(unanswered), len(batch)))])
            order = np.argsort(-best, axis=1, kind="stable")[:, :k]
            best, best_ids = np.take_along_axis(best, order, 1), np.take_along_axis(best_ids, order, 1)
        found[unanswered] = best_ids
        return found


def _empty_graph(capacity: int) -> hnswlib.Index:
    graph = hnswlib.Index(space="ip", dim=DIMENSIONS)
    graph.init_index(max_elements=max(64, capacity), M=_NEIGHBOURS, ef_construction=_BUILD_EFFORT, random_seed=1)
    return graph


def _labels(graph: hnswlib.Index, queries: NDArray[np.float32], k: int) -> NDArray[np.int64]:
    labels: NDArray[np.int64] = graph.knn_query(queries, k)[0].astype(np.int64)
    return labels


def _load(path: Path, source: str) -> tuple[hnswlib.Index, NDArray[np.int64], NDArray[np.int64]] | None:
    """Load the graph from the disk, with the ids in it and the deleted ones among them, both ascending.

    Returns None unless the file matches its stamp byte for byte. The checksum is compared first because hnswlib checks
    nothing itself: a damaged file would crash the process.
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
