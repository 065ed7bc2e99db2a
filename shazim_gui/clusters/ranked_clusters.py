"""Groups -> ranked clusters of files: best score first, then most bytes to be won."""

from typing import overload

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.grouping import Grouping
from shazim_gui.clusters.integer_sort import inverse, stable_order
from shazim_gui.core.cluster import Cluster, ClusterList


class RankedClusters(ClusterList):
    """All clusters in order; each is put together when it is asked for, so that a million unseen ones cost nothing."""

    def __init__(
        self,
        photo_content: NDArray[np.int64],
        sizes: NDArray[np.int64],
        quality: NDArray[np.int64],
        grouping: Grouping,
    ) -> None:
        """Rank the groups that hold at least two files.

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
        # Group by group: first the reference's own files, best first, then the others by falling score.
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
        ranked = _ranked(self._score, self._reclaimable, best)
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
        """The position here of the cluster that holds a photo; None where the photo is alone."""
        if self._cluster_of is None:
            self._cluster_of = np.full(self._photos, -1)
            self._cluster_of[self.members] = np.repeat(np.arange(len(self)), self._copies)
        number = int(self._cluster_of[photo])
        return None if number < 0 else number

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many photos each cluster has, shape (k,)."""
        return np.asarray(self._copies, np.int64)

    @property
    def keeps(self) -> NDArray[np.int64]:
        """The best copy of each cluster, shape (k,)."""
        return np.asarray(self._keep, np.int64)

    @property
    def bytes_each(self) -> NDArray[np.int64]:
        """The bytes of all copies but the best of each cluster, shape (k,)."""
        return np.asarray(self._reclaimable, np.int64)

    @property
    def members(self) -> NDArray[np.int64]:
        """The photos of all clusters, one cluster after the other, each with its reference first."""
        within = np.arange(self._copies.sum()) - np.repeat(self.offsets, self._copies)
        return np.asarray(self._order[np.repeat(self._starts, self._copies) + within], np.int64)

    @property
    def offsets(self) -> NDArray[np.int64]:
        """Where each cluster begins in `members`, shape (k,)."""
        return np.asarray(np.cumsum(self._copies) - self._copies, np.int64)

    @property
    def copies(self) -> int:
        """How many files could go: all members of all clusters but one of each."""
        return int(self._copies.sum()) - len(self)

    @property
    def reclaimable(self) -> int:
        """Bytes of all those files."""
        return int(self._reclaimable.sum())


def _in_groups(group: NDArray[np.int64], other: NDArray[np.bool_], similarity: NDArray[np.float32]) -> NDArray[np.intp]:
    """The order by group, then those that are no `other` first, then by falling similarity, then as they are."""
    # A similarity from 0 to 1 grows with its bits, of which there are 30.
    unlike = (1 << 30) - similarity.view(np.int32).astype(np.int64)
    order = stable_order(other.astype(np.int64) << 31 | unlike)
    return order[stable_order(group[order])]


def _ranked(score: NDArray[np.float64], reclaimable: NDArray[np.int64], best: NDArray[np.int64]) -> NDArray[np.intp]:
    """The order of groups by falling score, then by falling bytes to be won, then by the quality of the best file."""
    order = stable_order(best)
    order = order[stable_order((reclaimable.max() - reclaimable)[order])]
    # Scores that read the same are the same, so that the bytes decide between them.
    return order[stable_order((1000 - np.rint(score * 1000).astype(np.int64))[order])]
