"""Verification in the results: kinds, edits and lifted scores, also in the result of one folder."""

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFilter

from shazim_gui.core.edits import (
    UNKNOWN_EDITS,
    Cropped,
    Identical,
    Mirrored,
    PairEdits,
    PixelChange,
    PixelEdit,
    Resized,
    Rotated,
)
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.progress import Cancelled
from shazim_gui.core.records import Kind
from shazim_gui.core.text.edit_text import english_pair_text
from shazim_gui.core.weights import Weights
from shazim_gui.scores.copy_relations import KIND_CODES, alone
from shazim_gui.scores.pair_table import load_pairs, save_pairs, unfinished
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session import verbs
from shazim_gui.session.result_report import report
from shazim_gui.session.results import Results
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.find_job import find_job
from shazim_gui.worker.messages import Find

ONES = {"one", "one-again", "one-small", "one-turned", "one-mirrored", "one-cropped"}
TWOS = {"two", "two-small", "two-turned", "two-mirrored", "two-cropped"}


def numbers(results: Results) -> dict[str, int]:
    return {Path(photo.path).stem: number for number, photo in enumerate(results.photos)}


def clusters(results: Results) -> list[set[str]]:
    return [{Path(photo.path).stem for photo in results.members(cluster)} for cluster in results.clusters]


def cluster_with(results: Results, name: str) -> Any:
    (found,) = (cluster for cluster in results.clusters if numbers(results)[name] in cluster.photos)
    return found


def pairs(results: Results) -> Iterator[tuple[int, int]]:
    return itertools.permutations(range(len(results.photos)), 2)


@pytest.fixture
def results(copies: Any) -> Results:
    return copies.session.results()


def test_each_copy_group_is_a_cluster_around_its_original(results: Results) -> None:
    assert sorted(map(sorted, clusters(results))) == [sorted(ONES), sorted(TWOS)]
    for name in ("one", "two"):
        cluster = cluster_with(results, name)
        assert Path(results.photos[cluster.reference].path).stem == name
        assert Path(results.photos[cluster.keep].path).stem == name
        assert results.kind_of(cluster) is Kind.EDITED


def test_a_rotated_copy_is_in_a_cluster_by_its_kind_alone(results: Results) -> None:
    one, rotated = numbers(results)["one"], numbers(results)["one-turned"]
    scores = results.scores_between([(one, rotated)])[0]
    assert float(weighted(np.array([scores], np.float32), Weights())[0]) < 0.75, "no method matches it"
    results.regroup(Weights(), 0.75, [Kind.SAME, Kind.SIMILAR])
    assert not any("one-turned" in cluster for cluster in clusters(results))
    assert any({"one", "one-small", "one-again"} <= cluster for cluster in clusters(results))
    results.regroup(Weights(), 0.75)
    assert results.kinds == {Kind.SAME, Kind.SIMILAR}, "without an argument, the kinds stay"
    results.regroup(Weights(), 0.75, [Kind.EDITED])
    assert any("one-turned" in cluster for cluster in clusters(results))
    assert not any("two-small" in cluster and len(cluster) == 2 for cluster in clusters(results))


def test_with_same_alone_the_re_saved_copies_remain(copies: Any) -> None:
    results = copies.session.results(kinds=[Kind.SAME])
    assert sorted(map(sorted, clusters(results))) == [["one", "one-again", "one-small"], ["two", "two-small"]]
    assert [results.kind_of(cluster) for cluster in results.clusters] == [Kind.SAME] * 2
    assert results.frozen().kinds == {Kind.SAME}
    assert clusters(results.frozen()) == clusters(results)


def test_files_of_the_same_bytes_stay_whatever_kinds_are_chosen(copies: Any) -> None:
    results = copies.session.results(kinds=[])
    assert clusters(results) == [{"one", "one-again"}]


def test_a_threshold_above_the_score_by_verification_leaves_an_edited_copy_out(results: Results) -> None:
    one, rotated = numbers(results)["one"], numbers(results)["one-turned"]
    score = results.pair_score(one, rotated, results.scores_between([(one, rotated)])[0])
    assert 0.8 <= score < 0.9
    results.regroup(Weights(), score - 0.001)
    assert any({"one", "one-turned"} <= cluster for cluster in clusters(results))
    results.regroup(Weights(), score + 0.001)
    assert not any({"one", "one-turned"} <= cluster for cluster in clusters(results))


@pytest.mark.parametrize("weights", [Weights(), Weights((1, 0, 0)), Weights((0, 0, 1))])
def test_the_score_of_a_pair_is_the_greater_of_mean_and_verification(results: Results, weights: Weights) -> None:
    results.regroup(weights, 0.75)
    snapshot = results.snapshot
    lifts = {(int(a), int(b)): lift for a, b, lift in zip(snapshot.a, snapshot.b, snapshot.lift.tolist(), strict=True)}
    for first, second in pairs(results):
        scores = results.scores_between([(first, second)])[0]
        low, high = sorted((int(snapshot.content[first]), int(snapshot.content[second])))
        mean = float(weighted(np.array([scores], np.float32), weights)[0])
        score = results.pair_score(first, second, scores)
        assert score == max(mean, lifts.get((low, high), 0.0))
        assert score == results.pair_score(second, first, scores)
    for cluster in results.clusters:
        for photo in cluster.photos:
            if photo != cluster.reference:
                pair = cluster.reference, photo
                assert results.pair_score(*pair, results.scores_between([pair])[0]) >= results.threshold
    with_reference = [lift for lift in lifts.values() if lift]
    assert len(with_reference) == 8, "four copies of each of the two originals"


def test_kinds_between_photos(results: Results) -> None:
    number = numbers(results)
    known = {
        ("one", "one-again"): Kind.SAME,
        ("one", "one-small"): Kind.SAME,
        ("one-again", "one-small"): Kind.SAME,
        ("one", "one-turned"): Kind.EDITED,
        ("one-small", "one-turned"): Kind.EDITED,
        ("one-mirrored", "one-turned"): Kind.EDITED,
        ("one", "two"): Kind.SIMILAR,
        ("one-turned", "two-turned"): Kind.SIMILAR,
        ("three", "one"): Kind.SIMILAR,
        ("three", "three"): Kind.SAME,
    }
    for (first, second), kind in known.items():
        assert results.kind_between(number[first], number[second]) is kind
    for first, second in pairs(results):
        assert results.kind_between(first, second) is results.kind_between(second, first)


def test_edits_between_photos(results: Results) -> None:
    number = numbers(results)

    def edits(first: str, second: str) -> PairEdits:
        return results.edits_between(number[first], number[second])

    def types(first: str, second: str) -> set[type]:
        return {type(edit) for edit in edits(first, second).edits}

    assert edits("one", "one-again") == edits("one-again", "one") == edits("one", "one") == PairEdits((Identical(),))
    assert Rotated(270) in edits("one", "one-turned").edits
    assert edits("one-again", "one-turned") == edits("one", "one-turned"), "the bytes are those of the reference"
    assert edits("one-turned", "one") == edits("one", "one-turned")._replace(backwards=True)
    assert Mirrored in types("two", "two-mirrored")
    assert Cropped in types("two", "two-cropped")
    assert types("two", "two-small") == {Resized}
    assert edits("one-turned", "one-mirrored") == UNKNOWN_EDITS, "neither is the reference"
    assert edits("one", "two") == edits("three", "one") == UNKNOWN_EDITS


def test_the_report_has_the_kinds_and_edits(copies: Any, results: Results) -> None:
    exported = report(copies.session, results)
    assert [cluster.kind for cluster in exported.clusters] == [Kind.EDITED, Kind.EDITED]
    (ones,) = (cluster for cluster in exported.clusters if len(cluster.photos) == 6)
    edits = {Path(member.photo.path).stem: english_pair_text(member.edits) for member in ones.photos}
    assert edits["one"] == ""
    assert edits["one-again"] == "identical file"
    assert "rotated" in edits["one-turned"]


def test_copies_stay_together_in_a_folder_without_their_reference(copies: Any, results: Results) -> None:
    """A score by verification is for a copy and its reference, or for copies if that is elsewhere. Kinds stay."""
    folder = next(str(Path(photo.path).parent) for photo in results.photos if "/edits/" in photo.path)
    scope = copies.session.results([folder])
    assert len(scope.photos) == 8
    copy_group = scope.snapshot.kind < KIND_CODES.index(Kind.SIMILAR)
    assert ((scope.snapshot.lift >= 0.8) == copy_group).all()
    assert scope.snapshot.fresh
    number = numbers(scope)
    for first, second in pairs(scope):
        copy_group = scope.photos[first].path.rsplit("/", 1)[1][:3] == scope.photos[second].path.rsplit("/", 1)[1][:3]
        assert scope.kind_between(first, second) is (Kind.EDITED if copy_group else Kind.SIMILAR)
        assert scope.edits_between(first, second) == UNKNOWN_EDITS
    for cluster in clusters(scope):
        assert cluster <= ONES or cluster <= TWOS
    low = copies.session.results([folder], threshold=0.0)
    assert all(low.why_kept(cluster) for cluster in low.clusters)
    assert all(low.kind_of(cluster) in Kind for cluster in low.clusters)
    assert all(cluster.kind for cluster in report(copies.session, low).clusters)
    assert numbers(low) == number


def test_a_table_whose_verification_is_unfinished_is_not_fresh(copies: Any, results: Results) -> None:
    path = copies.paths.pairs(copies.session.model)
    table = load_pairs(path)
    assert table is not None
    save_pairs(path, replace(table, source=unfinished(table.source), copy_relations=alone(table.copy_relations.ids)))
    shown = copies.session.results()
    assert not shown.snapshot.fresh
    assert len(shown.snapshot.a) == len(results.snapshot.a), "scored pairs are shown"
    assert {shown.kind_between(*pair) for pair in pairs(shown)} == {Kind.SAME, Kind.SIMILAR}, (
        "identical files are still the same"
    )
    assert clusters(copies.results()) == clusters(results), "a search completes it"


def stop_at_verification(library: Any) -> None:
    """Search, and stop after the pairs are scored and the first of them are verified."""
    calls = itertools.count()
    with pytest.raises(Cancelled):
        for _ in find_job(JobContext(library.paths), Find(library.session.model), lambda: next(calls) > 0):
            pass


def test_a_stopped_search_leaves_the_scores(copies: Any) -> None:
    path = copies.paths.pairs(copies.session.model)
    path.unlink()
    stop_at_verification(copies)
    shown = copies.session.results()
    assert not shown.snapshot.fresh
    assert shown.clusters
    assert not shown.snapshot.lift.any()


def test_a_stopped_search_keeps_what_was_known(copies: Any, photos: Path, tmp_path: Path) -> None:
    before = sorted(map(sorted, clusters(copies.session.results())))
    (tmp_path / "more").mkdir()
    shutil.copy(photos / "kodak/01.png", tmp_path / "more")
    copies.do(verbs.scan(copies.session, [str(tmp_path / "more")]))
    for _ in range(2):
        stop_at_verification(copies)
        shown = copies.session.results()
        assert not shown.snapshot.fresh
        assert sorted(map(sorted, clusters(shown))) == before
        assert shown.edits_between(numbers(shown)["one"], numbers(shown)["one-turned"]).edits


def test_photos_that_were_added_or_removed_since_cause_no_error(copies: Any, tmp_path: Path, photos: Path) -> None:
    """The table still has an original that is gone, and not yet a picture that was added."""
    folder = tmp_path / "own"
    (source,) = {Path(photo.path).parents[1] for photo in copies.photos}
    shutil.copytree(source, folder)
    copies.do(verbs.scan_and_find(copies.session, [str(folder)]))
    copies.do(verbs.forget(copies.session, str(source)))
    for name in ("one.jpg", "one-again.jpg"):
        (folder / "originals" / name).unlink()
    shutil.copy(photos / "kodak/01.png", folder)
    copies.do(verbs.scan(copies.session, [str(folder)]))
    shown = copies.session.results()
    assert not shown.snapshot.fresh
    number = numbers(shown)
    assert any(cluster >= TWOS for cluster in clusters(shown)), "what has not changed is still shown"
    assert shown.kind_between(number["one-turned"], number["one-mirrored"]) is Kind.EDITED
    assert shown.kind_between(number["01"], number["two"]) is Kind.SIMILAR
    assert shown.edits_between(number["one-turned"], number["01"]) == UNKNOWN_EDITS
    assert KIND_CODES[0] is Kind.SAME


def test_the_original_is_kept_though_an_edited_copy_has_more_bytes(library: Any, photos: Path, tmp_path: Path) -> None:
    with Image.open(photos / "kodak" / "05.png") as image:
        picture = image.convert("RGB")
    folder = tmp_path / "photos"
    folder.mkdir()
    picture.save(folder / "original.jpg", quality=80)
    picture.save(folder / "again.jpg", quality=50)
    picture.filter(ImageFilter.UnsharpMask(3, 200)).save(folder / "sharpened.jpg", quality=95)
    library.scan(folder)
    results = library.results()
    (cluster,) = results.clusters
    number = numbers(results)
    assert cluster.keep == number["original"]
    assert results.why_kept(cluster) == KeepReason.LEAST_COMPRESSED
    assert results.edits_between(cluster.keep, number["sharpened"]).edits == (PixelEdit(PixelChange.SHARPENED),)
    results.regroup(Weights(), results.threshold, {Kind.EDITED})
    assert results.why_kept(results.clusters[0]) == KeepReason.NOT_EDITED
