"""Ranks groups as clusters of files: highest score first, then most bytes that can be freed."""

from typing import overload

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.grouping import Grouping
from shazim_gui.clusters.integer_sort import inverse, stable_order
from shazim_gui.core.cluster import Cluster, ClusterList


class RankedClusters(ClusterList):
    """All clusters in order; each is created when it is accessed, so that millions of unseen clusters cost nothing."""

    def __init__(
        self,
        photo_content: NDArray[np.int64],
        sizes: NDArray[np.int64],
        quality: NDArray[np.int64],
        grouping: Grouping,
    ) -> None:
        """Rank the groups that have at least two files.

        `photo_content`, `sizes` (bytes) and `quality` (a permutation, 0 for the best) have one entry per photo,
        shape (p,); contents are numbered 0..n-1 as in `grouping`.
        """
        self._cluster_of: NDArray[np.intp] | None = None
        self._photos = len(photo_content)
        best_first = inverse(quality)
        group = grouping.reference[photo_content]
        several = np.bincount(group, minlength=len(grouping.reference))[group] > 1
        photos = best_first[several[best_first]]
        group, content = group[photos], photo_content[photos]
        similarity = grouping.score[content]
        # By group: first the reference's own files, best first, then the others by descending score.
        order = _in_groups(group, content != group, similarity)
        self._order = photos[order]
        starts = np.flatnonzero(np.diff(group[order], prepend=-1))
        self._starts, self._copies = starts, np.diff(starts, append=len(order))
        if not len(starts):
            self._score, self._keep, self._reclaimable = np.empty(0), starts, starts
            return
        similarities = np.add.reduceat(similarity[order], starts, dtype=np.float64)
        self._score = (similarities - 1) / (self._copies - 1)
        best = np.minimum.reduceat(quality[self._order], starts)
        self._keep = best_first[best]
        self._reclaimable = np.add.reduceat(sizes[self._order], starts) - sizes[self._keep]
        ranked = _ranking(self._score, self._reclaimable, best)
        self._starts, self._copies, self._keep = self._starts[ranked], self._copies[ranked], self._keep[ranked]
        self._score, self._reclaimable = self._score[ranked], self._reclaimable[ranked]

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Cluster: ...
    @overload
    def __getitem__(self, index: slice) -> list[Cluster]: ...
    def __getitem__(self, index: int | slice) -> Cluster | list[Cluster]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        start, keep = self._starts[number], int(self._keep[number])
        members = self._order[start : start + self._copies[number]].tolist()
        return Cluster(
            rank=number + 1,
            score=float(self._score[number]),
            reference=members[0],
            keep=keep,
            photos=(keep, *(photo for photo in members if photo != keep)),
            reclaimable=int(self._reclaimable[number]),
        )

    def cluster_of(self, photo: int) -> int | None:
        """Return the index of the cluster that contains a photo; None where the photo is in no cluster."""
        if self._cluster_of is None:
            self._cluster_of = np.full(self._photos, -1)
            self._cluster_of[self.members] = np.repeat(np.arange(len(self)), self._copies)
        number = int(self._cluster_of[photo])
        return None if number < 0 else number

    @property
    def counts(self) -> NDArray[np.int64]:
        """The number of photos in each cluster, shape (k,)."""
        return np.asarray(self._copies, np.int64)

    @property
    def keeps(self) -> NDArray[np.int64]:
        """The best copy of each cluster, shape (k,)."""
        return np.asarray(self._keep, np.int64)

    @property
    def bytes_each(self) -> NDArray[np.int64]:
        """The total bytes of all copies except the best of each cluster, shape (k,)."""
        return np.asarray(self._reclaimable, np.int64)

    @property
    def members(self) -> NDArray[np.int64]:
        """The photos of all clusters, one cluster after the other, each with its reference first."""
        within = np.arange(self._copies.sum()) - np.repeat(self.offsets, self._copies)
        return np.asarray(self._order[np.repeat(self._starts, self._copies) + within], np.int64)

    @property
    def offsets(self) -> NDArray[np.int64]:
        """The index in `members` at which each cluster begins, shape (k,)."""
        return np.asarray(np.cumsum(self._copies) - self._copies, np.int64)

    @property
    def copies(self) -> int:
        """The number of files that could be removed: all members of all clusters except one of each."""
        return int(self._copies.sum()) - len(self)

    @property
    def reclaimable(self) -> int:
        """The total bytes of those files."""
        return int(self._reclaimable.sum())


def _in_groups(group: NDArray[np.int64], other: NDArray[np.bool_], similarity: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the order by group, then `other` last, then by descending similarity; ties keep their order."""
    # The bit pattern of a float in 0..1 has 30 bits and grows with its value.
    dissimilarity = (1 << 30) - similarity.view(np.int32).astype(np.int64)
    order = stable_order(other.astype(np.int64) << 31 | dissimilarity)
    return order[stable_order(group[order])]


def _ranking(score: NDArray[np.float64], reclaimable: NDArray[np.int64], best: NDArray[np.int64]) -> NDArray[np.intp]:
    """Return the order of groups by descending score, then reclaimable bytes, then quality of the best file."""
    order = stable_order(best)
    order = order[stable_order((reclaimable.max() - reclaimable)[order])]
    # Scores that are displayed the same count as equal, so that the bytes decide between them.
    return order[stable_order((1000 - np.rint(score * 1000).astype(np.int64))[order])]
