"""Sorts and filters the ranked clusters, which stay as they are."""

import os
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import overload

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.ranked_clusters import RankedClusters
from shazim_gui.core.cluster import Cluster, ClusterList
from shazim_gui.core.records import Decision, Photo
from shazim_gui.export.file_names import shown
from shazim_gui.scores.copy_relations import pair_kinds
from shazim_gui.session.results import Results


class Sort(StrEnum):
    """By what clusters are sorted; ties stay in the order of rank."""

    SCORE = "score"
    BYTES = "bytes"
    PHOTOS = "photos"
    KIND = "kind"
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    FOLDER = "folder"
    LARGEST = "largest"
    FORMAT = "format"


class ReviewState(StrEnum):
    """How far the review of a cluster is."""

    ANY = ""
    OPEN = "open"
    """All of its photos are undecided."""
    KEPT = "kept"
    """A person keeps one of its photos."""
    REMOVE = "remove"
    """One of its photos is marked for removal."""


@dataclass(frozen=True, slots=True)
class SortFilter:
    """A choice of order and filters; a cluster is shown if one of its photos meets all filters."""

    sort: Sort = Sort.SCORE
    text: str = ""
    """Words that a photo's path must contain, all of them, in any letter case."""
    format: str = ""
    """As `Photo.format`; empty for any."""
    folder: str = ""
    """The folder that holds the photo, at any depth; empty for any."""
    year: int = 0
    """Of the file's last change; 0 for any."""
    least_bytes: int = 0
    reviewed: str = ReviewState.ANY
    """The review of the cluster; one of `ReviewState`."""

    @property
    def filters(self) -> bool:
        """True if clusters may be left out."""
        return replace(self, sort=Sort.SCORE) != SortFilter()


class SortedClusters(ClusterList):
    """Some of the ranked clusters in another order."""

    def __init__(self, ranked: RankedClusters, ranks: NDArray[np.int64]) -> None:
        """`ranks` are the indices of these clusters in `ranked`, in the new order."""
        self.ranked = ranked
        self._ranks = ranks
        self._position = np.full(len(ranked), -1, np.int64)
        self._position[ranks] = np.arange(len(ranks))

    def __len__(self) -> int:
        return len(self._ranks)

    @overload
    def __getitem__(self, index: int) -> Cluster: ...
    @overload
    def __getitem__(self, index: slice) -> list[Cluster]: ...
    def __getitem__(self, index: int | slice) -> Cluster | list[Cluster]:
        if isinstance(index, slice):
            return [self.ranked[int(rank)] for rank in self._ranks[index]]
        return self.ranked[int(self._ranks[range(len(self))[index]])]

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many photos each cluster has, shape (k,)."""
        return self.ranked.counts[self._ranks]

    def cluster_of(self, photo: int) -> int | None:
        """The index here of the cluster that holds a photo; None if it is not shown or the photo is in none."""
        rank = self.ranked.cluster_of(photo)
        position = -1 if rank is None else int(self._position[rank])
        return None if position < 0 else position


class SortFilterEngine:
    """Sorts and filters clusters; reads the properties of photos once per result and choice."""

    def __init__(self) -> None:
        self._photos: list[Photo] | None = None
        self._paths: list[str] = []
        self._chosen: tuple[SortFilter, NDArray[np.bool_]] | None = None
        self._ranks: dict[Sort, NDArray[np.int64]] = {}
        """The ranks of all photos by name, by folder or by format."""

    def sorted_clusters(self, results: Results, sort_filter: SortFilter) -> SortedClusters:
        """The clusters of a result that meet a choice, in its order."""
        ranked = results.clusters
        ranks = np.arange(len(ranked))
        if sort_filter.filters and len(ranked):
            meets = self._meeting(results.photos, replace(sort_filter, sort=Sort.SCORE, reviewed=ReviewState.ANY))
            shows = np.logical_or.reduceat(meets[ranked.members], ranked.offsets)
            if sort_filter.reviewed:
                shows &= _reviewed(results, ReviewState(sort_filter.reviewed))
            ranks = np.flatnonzero(shows)
        order = self._keys(results, sort_filter.sort)
        if order is not None:
            ranks = ranks[np.argsort(order[ranks], kind="stable")]
        return SortedClusters(ranked, ranks)

    def _use(self, photos: list[Photo]) -> None:
        """Begin anew where the photos are those of another result."""
        if self._photos is not photos:
            self._photos, self._chosen = photos, None
            self._paths = [shown(photo.path).casefold() for photo in photos]
            self._ranks = {}

    def _photo_ranks(self, photos: list[Photo], sort: Sort) -> NDArray[np.int64]:
        """The rank of each photo, shape (p,), when all are sorted by name, or by folder or format first."""
        self._use(photos)
        if sort is Sort.FORMAT and sort not in self._ranks:
            self._ranks[sort] = np.unique([photo.format for photo in photos], return_inverse=True)[1]
        if sort not in self._ranks:
            paths = map(os.path.split, self._paths)
            keys = [(name, folder) for folder, name in paths] if sort is Sort.NAME else list(paths)
            rank = np.empty(len(keys), np.int64)
            rank[sorted(range(len(keys)), key=keys.__getitem__)] = np.arange(len(keys))
            self._ranks[sort] = rank
        return self._ranks[sort]

    def _keys(self, results: Results, sort: Sort) -> NDArray[np.int64] | None:
        """The sort key of each cluster, ascending, shape (k,); None for the order of rank."""
        ranked, photos = results.clusters, results.photos
        if not len(ranked):
            return None
        match sort:
            case Sort.SCORE:
                return None
            case Sort.BYTES:
                return -ranked.bytes_each
            case Sort.PHOTOS:
                return -ranked.counts
            case Sort.KIND:
                return _kinds(results)
            case Sort.NEWEST | Sort.OLDEST:
                times = np.array([photos[number].mtime_ns for number in ranked.members.tolist()], np.int64)
                if sort is Sort.OLDEST:
                    return np.asarray(np.minimum.reduceat(times, ranked.offsets), np.int64)
                return -np.asarray(np.maximum.reduceat(times, ranked.offsets), np.int64)
            case Sort.LARGEST:
                return -np.asarray(np.maximum.reduceat(results.sizes[ranked.members], ranked.offsets), np.int64)
        return self._photo_ranks(photos, sort)[ranked.keeps]

    def _meeting(self, photos: list[Photo], choice: SortFilter) -> NDArray[np.bool_]:
        """Which photos meet a choice, shape (p,)."""
        self._use(photos)
        if self._chosen is None or self._chosen[0] != choice:
            terms = choice.text.casefold().split()
            below = choice.folder.rstrip(os.sep) + os.sep
            met = (
                all(term in path for term in terms)
                and (not choice.format or photo.format == choice.format)
                and (not choice.folder or photo.path.startswith(below))
                and photo.size >= choice.least_bytes
                and (not choice.year or year_of(photo) == choice.year)
                for photo, path in zip(photos, self._paths, strict=True)
            )
            self._chosen = choice, np.fromiter(met, np.bool_, len(photos))
        return self._chosen[1]


def year_of(photo: Photo) -> int:
    """The year of the file's last change, in local time."""
    return datetime.fromtimestamp(photo.mtime_ns / 1e9).astimezone().year


def _reviewed(results: Results, wanted: ReviewState) -> NDArray[np.bool_]:
    """Which clusters are in a state of review, shape (k,)."""
    kept, removals = results.decided(Decision.KEEP), results.decided(Decision.REMOVE)
    decided = {ReviewState.KEPT: kept, ReviewState.REMOVE: removals}.get(wanted, kept | removals)
    met = np.logical_or.reduceat(decided[results.clusters.members], results.clusters.offsets)
    return np.asarray(~met if wanted is ReviewState.OPEN else met, np.bool_)


def _kinds(results: Results) -> NDArray[np.int64]:
    """The code of each cluster's kind, shape (k,): that of the member furthest from its reference."""
    ranked, content = results.clusters, results.snapshot.content
    own = content[ranked.members]
    reference = np.repeat(content[ranked.members[ranked.offsets]], ranked.counts)
    codes = pair_kinds(results.snapshot.copy_relations, own, reference)
    codes[own == reference] = 0  # the same bytes: the closest kind
    return np.asarray(np.maximum.reduceat(codes, ranked.offsets), np.int64)
