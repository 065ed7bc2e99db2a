"""Sorting and filtering clusters: each order is right, and only what the filter excludes is left out."""

import itertools
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind, Photo
from shazim_gui.scores.copy_relations import KIND_CODES, alone, pair_kinds
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.presenter.sort_filter_text import SORT_TEXTS, filter_name, filter_options, shown_text
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import Snapshot
from shazim_gui.session.sort_filter import ReviewState, Sort, SortFilter, SortFilterEngine, year_of
from shazim_gui.session.verbs.review import keep, keep_only, mark_for_removal

YEAR = 31_557_600_000_000_000
"""Nanoseconds."""


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Six clusters of two to five photos, of every kind, in several folders, formats, sizes and years."""
    counts = (2, 3, 4, 2, 5, 3)
    photos, first, second, scores = [], [], [], []
    references = np.arange(sum(counts))
    same_picture = references.copy()
    for group, count in enumerate(counts):
        reference = len(photos)
        for member in range(count):
            number = len(photos)
            name = f"{'bridge flip' if group % 2 else 'harbour'} {5 - group}-{member}.JPG"
            path = f"/pictures/{'abc'[group % 3]}/{'de'[member % 2]}/{name}"
            size = 1000 * (1 + number * 5 % 17) * 50
            year = 30 + number * 7 % 11
            form = "PNG" if number % 4 == 0 else "JPEG"
            sha = number.to_bytes(32, "big")
            photos.append(Photo(number, path, size, year * YEAR, number, sha, form, 4000 - 10 * member, 3000))
            if member:
                first.append(reference)
                second.append(number)
                scores.append(0.80 + 0.03 * group)
            if group in (1, 2):
                references[number] = reference
            if group == 1:
                same_picture[number] = reference
    relations = replace(alone(np.arange(len(photos))), reference=references, same_picture=same_picture)
    a, b = np.array(first), np.array(second)
    snapshot = Snapshot(
        photos=photos,
        skips=[],
        content=np.arange(len(photos)),
        quality=quality_order(photos, [False] * len(photos)),
        ids=np.arange(len(photos)),
        a=a,
        b=b,
        scores=np.repeat(np.array(scores, np.float32)[:, None], 8, axis=1),
        kind=pair_kinds(relations, a, b),
        lift=np.zeros(len(a), np.float32),
        rotated=np.zeros(len(a), np.bool_),
        copy_relations=relations,
        fresh=True,
    )
    made = Results(LibraryPaths(tmp_path_factory.mktemp("library")), "some-network", snapshot)
    assert len(made.clusters) == len(counts)
    assert {made.kind_of(cluster) for cluster in made.clusters} == set(Kind)
    return made


def shown(results: Results, **choice: Any) -> list[int]:
    return [cluster.rank for cluster in SortFilterEngine().sorted_clusters(results, SortFilter(**choice))]


def photos_of(results: Results, rank: int) -> list[Photo]:
    return results.members(results.clusters[rank - 1])


@pytest.mark.parametrize("sort", Sort)
def test_every_order_holds_all_clusters_once(results: Results, sort: Sort) -> None:
    assert sorted(shown(results, sort=sort)) == list(range(1, len(results.clusters) + 1))
    assert SORT_TEXTS[sort]


def test_each_order_sorts_by_its_property(results: Results) -> None:
    clusters = results.clusters
    keys = {
        Sort.SCORE: lambda rank: rank,
        Sort.BYTES: lambda rank: -clusters[rank - 1].reclaimable,
        Sort.PHOTOS: lambda rank: -len(clusters[rank - 1].photos),
        Sort.KIND: lambda rank: KIND_CODES.index(results.kind_of(clusters[rank - 1])),
        Sort.NEWEST: lambda rank: -max(photo.mtime_ns for photo in photos_of(results, rank)),
        Sort.OLDEST: lambda rank: min(photo.mtime_ns for photo in photos_of(results, rank)),
        Sort.NAME: lambda rank: Path(results.photos[clusters[rank - 1].keep].path).name.casefold(),
        Sort.LARGEST: lambda rank: -max(photo.size for photo in photos_of(results, rank)),
        Sort.FORMAT: lambda rank: results.photos[clusters[rank - 1].keep].format,
        Sort.FOLDER: lambda rank: os.path.split(results.photos[clusters[rank - 1].keep].path.casefold()),
    }
    for sort, key in keys.items():
        found = shown(results, sort=sort)
        assert found == sorted(range(1, len(clusters) + 1), key=lambda rank, key=key: (key(rank), rank)), sort


@pytest.mark.parametrize(
    "choice",
    [{"text": "BRIDGE flip"}, {"format": "PNG"}, {"least_bytes": 800_000}, {"year": 2003}, {"text": "/a/d 5-"}],
)
def test_a_filter_shows_the_clusters_with_a_photo_that_meets_it(results: Results, choice: dict[str, Any]) -> None:
    found = set(shown(results, **choice))
    for cluster in results.clusters:
        meets = any(
            all(term in photo.path.casefold() for term in choice.get("text", "").casefold().split())
            and photo.format == choice.get("format", photo.format)
            and photo.size >= choice.get("least_bytes", 0)
            and choice.get("year", 0) in (0, year_of(photo))
            for photo in results.members(cluster)
        )
        assert (cluster.rank in found) == meets
    assert 0 < len(found) < len(results.clusters) or choice == {"format": "PNG"}


def test_all_conditions_are_met_by_one_photo(results: Results) -> None:
    one = results.photos[0]
    text = Path(one.path).name
    assert shown(results, text=text, year=1) == []
    assert shown(results, text="no such name anywhere") == []
    assert shown(results, text=text, format="PNG") == shown(results, text=text)
    assert shown(results, text=text, format="JPEG") == [], "another photo of the cluster is a JPEG"


def test_clusters_are_filtered_by_the_state_of_their_review(results: Results) -> None:
    first, second, third = results.clusters[0], results.clusters[1], results.clusters[2]
    try:
        keep(results, first, first.photos[0])
        mark_for_removal(results, second, second.photos[1])
        keep_only(results, third, third.photos[1])
        every = list(range(1, len(results.clusters) + 1))
        assert shown(results, reviewed=ReviewState.KEPT) == [1, 3]
        assert shown(results, reviewed=ReviewState.REMOVE) == [2, 3]
        assert shown(results, reviewed=ReviewState.OPEN) == every[3:]
        path = results.photos[second.photos[0]].path
        assert shown(results, reviewed=ReviewState.REMOVE, text=path) == [2]
        results.decisions.undo()
        assert shown(results, reviewed=ReviewState.KEPT) == [1]
        assert filter_name(SortFilter(reviewed=ReviewState.OPEN)) == "Undecided"
    finally:
        results.decisions = Decisions()
    assert shown(results, reviewed=ReviewState.OPEN) == every


def test_a_folder_filter_shows_its_subfolders_and_no_folder_with_the_same_beginning(results: Results) -> None:
    folders = {str(Path(photo.path).parent) for photo in results.photos}
    for folder in folders:
        assert shown(results, folder=folder)
        assert shown(results, folder=f"{folder}x") == []
    assert shown(results, folder="/pict") == []


@given(st.sampled_from(list(Sort)), st.sampled_from(["", "bridge", "5-", "zzz"]))
def test_the_cluster_of_a_photo_is_found_by_its_index(results: Results, sort: Sort, text: str) -> None:
    sorted_clusters = SortFilterEngine().sorted_clusters(results, SortFilter(sort, text))
    assert sorted_clusters[:] == [sorted_clusters[index] for index in range(len(sorted_clusters))]
    for index, cluster in enumerate(sorted_clusters):
        assert all(sorted_clusters.cluster_of(photo) == index for photo in cluster.photos)
    hidden = {cluster.rank for cluster in results.clusters} - {cluster.rank for cluster in sorted_clusters}
    for rank in hidden:
        assert all(sorted_clusters.cluster_of(photo) is None for photo in results.clusters[rank - 1].photos)


def test_an_empty_result_can_be_sorted(results: Results, tmp_path: Path) -> None:
    nothing = Results(LibraryPaths(tmp_path), "some-network", results.snapshot, threshold=1.0)
    assert not len(nothing.clusters)
    for sort, text in itertools.product(Sort, ("", "bridge")):
        assert len(SortFilterEngine().sorted_clusters(nothing, SortFilter(sort, text))) == 0


def test_the_options_are_those_of_the_photos(results: Results) -> None:
    folder = os.path.commonpath([photo.path for photo in results.photos])
    now = SortFilter(format="JPEG", text="x")
    formats, folders, years, sizes, reviewed = filter_options(results.photos, [folder], now)
    assert [option.label for option in formats.options if option.chosen] == ["JPEG"]
    assert formats.options[0].sort_filter == SortFilter(text="x")
    assert {option.sort_filter.folder for option in folders.options[1:]} >= {folder}
    assert all(option.sort_filter.format == "JPEG" for option in folders.options)
    assert len(years.options) > 5
    assert sizes.options[1].label == "1.0 MB or more"
    assert [option.sort_filter.reviewed for option in reviewed.options] == list(ReviewState)


def test_the_text_on_the_filters_in_use() -> None:
    assert filter_name(SortFilter(Sort.NAME, "text")) == ""
    now = SortFilter(format="PNG", folder="/home/me/Pictures", year=2019, least_bytes=5_000_000)
    assert filter_name(now) == "PNG · Pictures · 2019 · ≥ 5.0 MB"
    assert now.filters
    assert not SortFilter(Sort.NAME).filters
    assert shown_text(3, 3) == ""
    assert shown_text(1, 1200) == "1 of 1,200 clusters shown"


def test_properties_of_photos_are_read_once(results: Results) -> None:
    engine = SortFilterEngine()
    engine.sorted_clusters(results, SortFilter(text="bridge"))
    chosen = engine._chosen
    engine.sorted_clusters(results, SortFilter(Sort.NAME, "bridge"))
    assert engine._chosen is chosen
    assert isinstance(chosen, tuple)
    assert chosen[1].dtype == np.bool_
