"""Which clusters a person wants to see, and in which order: chosen from the ranked ones, which stay as they are."""

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
    """By what clusters are ordered; those that tie stay in the order of their rank."""

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
    """How far a person came with a cluster."""

    ANY = ""
    OPEN = "open"
    """Nothing is said of any of its photos."""
    KEPT = "kept"
    """A person keeps one of them."""
    MARKED = "marked"
    """One of them is marked."""


@dataclass(frozen=True, slots=True)
class SortFilter:
    """A choice; a cluster is shown where one of its photos meets all of it."""

    sort: Sort = Sort.SCORE
    text: str = ""
    """Words that a photo's path holds, all of them, in any case of letters."""
    format: str = ""
    """Of the content, as `Photo.format`; any, where it is empty."""
    folder: str = ""
    """In which the photo lies, at any depth; any, where it is empty."""
    year: int = 0
    """Of the file's last change; any, where it is 0."""
    least_bytes: int = 0
    reviewed: str = ReviewState.ANY
    """Of the cluster; one of `ReviewState`."""

    @property
    def filters(self) -> bool:
        """True where anything may be left out."""
        return replace(self, sort=Sort.SCORE) != SortFilter()


class SortedClusters(ClusterList):
    """Some of the ranked clusters in another order."""

    def __init__(self, ranked: RankedClusters, places: NDArray[np.int64]) -> None:
        """`places` are positions among the ranked ones."""
        self.ranked = ranked
        self._places = places
        self._position = np.full(len(ranked), -1, np.int64)
        self._position[places] = np.arange(len(places))

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Cluster: ...
    @overload
    def __getitem__(self, index: slice) -> list[Cluster]: ...
    def __getitem__(self, index: int | slice) -> Cluster | list[Cluster]:
        if isinstance(index, slice):
            return [self.ranked[int(place)] for place in self._places[index]]
        return self.ranked[int(self._places[range(len(self))[index]])]

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many photos each cluster has, shape (k,)."""
        return self.ranked.counts[self._places]

    def cluster_of(self, photo: int) -> int | None:
        """The position here of the cluster that holds a photo; None where that is not shown, or the photo is alone."""
        place = self.ranked.cluster_of(photo)
        position = -1 if place is None else int(self._position[place])
        return None if position < 0 else position


class SortFilterEngine:
    """Arranges clusters; what it takes from photos it takes once per result and choice."""

    def __init__(self) -> None:
        self._photos: list[Photo] | None = None
        self._paths: list[str] = []
        self._chosen: tuple[SortFilter, NDArray[np.bool_]] | None = None
        self._ranks: dict[Sort, NDArray[np.int64]] = {}
        """Of all photos, by name, by folder or by format."""

    def sorted_clusters(self, results: Results, sort_filter: SortFilter) -> SortedClusters:
        """The clusters of a result that meet the choice, in its order."""
        ranked = results.clusters
        places = np.arange(len(ranked))
        if sort_filter.filters and len(ranked):
            meets = self._meeting(results.photos, replace(sort_filter, sort=Sort.SCORE, reviewed=ReviewState.ANY))
            shows = np.logical_or.reduceat(meets[ranked.members], ranked.offsets)
            if sort_filter.reviewed:
                shows &= _reviewed(results, ReviewState(sort_filter.reviewed))
            places = np.flatnonzero(shows)
        order = self._keys(results, sort_filter.sort)
        if order is not None:
            places = places[np.argsort(order[places], kind="stable")]
        return SortedClusters(ranked, places)

    def _take(self, photos: list[Photo]) -> None:
        """Forget what was taken from the photos of another result."""
        if self._photos is not photos:
            self._photos, self._chosen = photos, None
            self._paths = [shown(photo.path).casefold() for photo in photos]
            self._ranks = {}

    def _by_words(self, photos: list[Photo], sort: Sort) -> NDArray[np.int64]:
        """The place of each photo, shape (p,), where all are ordered by name, or by folder or format first."""
        self._take(photos)
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
        """What clusters are ordered by, ascending, shape (k,); None for the order of their rank."""
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
        return self._by_words(photos, sort)[ranked.keeps]

    def _meeting(self, photos: list[Photo], choice: SortFilter) -> NDArray[np.bool_]:
        """Which photos meet a choice, shape (p,)."""
        self._take(photos)
        if self._chosen is None or self._chosen[0] != choice:
            words = choice.text.casefold().split()
            below = choice.folder.rstrip(os.sep) + os.sep
            met = (
                all(word in path for word in words)
                and (not choice.format or photo.format == choice.format)
                and (not choice.folder or photo.path.startswith(below))
                and photo.size >= choice.least_bytes
                and (not choice.year or year_of(photo) == choice.year)
                for photo, path in zip(photos, self._paths, strict=True)
            )
            self._chosen = choice, np.fromiter(met, np.bool_, len(photos))
        return self._chosen[1]


def year_of(photo: Photo) -> int:
    """The year in which the file was changed last, where the person lives."""
    return datetime.fromtimestamp(photo.mtime_ns / 1e9).astimezone().year


def _reviewed(results: Results, wanted: ReviewState) -> NDArray[np.bool_]:
    """In which clusters a person came that far, shape (k,)."""
    kept, marked = results.decided(Decision.KEEP), results.decided(Decision.REMOVE)
    those = {ReviewState.KEPT: kept, ReviewState.MARKED: marked}.get(wanted, kept | marked)
    met = np.logical_or.reduceat(those[results.clusters.members], results.clusters.offsets)
    return np.asarray(~met if wanted is ReviewState.OPEN else met, np.bool_)


def _kinds(results: Results) -> NDArray[np.int64]:
    """The code of each cluster's kind, shape (k,): that of the member furthest from its reference."""
    ranked, content = results.clusters, results.snapshot.content
    own = content[ranked.members]
    reference = np.repeat(content[ranked.members[ranked.offsets]], ranked.counts)
    codes = pair_kinds(results.snapshot.copy_relations, own, reference)
    codes[own == reference] = 0  # of the same bytes: the closest kind
    return np.asarray(np.maximum.reduceat(codes, ranked.offsets), np.int64)
