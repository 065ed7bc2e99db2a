"""Verbs that need no scan of their own: ranking matches, comparing, settings, statistics, reports."""

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.edits import Identical, PairEdits
from shazim_gui.core.errors import BadInput, LibraryUnusable, ModelUnavailable
from shazim_gui.core.records import Kind, Match, Photo, Reason
from shazim_gui.core.weights import Weights
from shazim_gui.session import verbs
from shazim_gui.session.result_report import report
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.library_statistics import statistics

NAN = float("nan")


def match(name: str, *scores: float) -> Match:
    """A match with these scores; the further methods have none."""
    return Match(Photo(1, name, 1, 1, 1, b"", "JPEG", 1, 1), 0.0, (*scores, *[NAN] * (8 - len(scores))))


SCORES = st.one_of(st.floats(0, 1, width=32), st.just(NAN))


@given(
    st.lists(st.builds(match, st.text(min_size=1), *[SCORES] * 8), unique_by=lambda match: match.photo.path),
    st.tuples(*[st.floats(0, 10)] * 8).filter(any),
    st.floats(0, 1),
    st.one_of(st.none(), st.integers(1, 5)),
)
def test_matches_are_ranked_by_these_weights(
    matches: list[Match], weights: tuple[float, ...], threshold: float, limit: int | None
) -> None:
    ranked = verbs.ranked_matches(matches, Weights(weights), threshold, limit)
    everything = verbs.ranked_matches(matches, Weights(weights), threshold)
    assert ranked == everything[:limit]
    assert all(threshold <= match.score <= 1 for match in ranked)
    assert [match.score for match in ranked] == sorted((match.score for match in ranked), reverse=True)
    assert verbs.ranked_matches(matches[::-1], Weights(weights), threshold) == sorted(
        everything, key=lambda match: (-match.score, match.photo.path)
    )


def test_other_weights_need_no_new_search() -> None:
    matches = [match("a", 1.0, 1.0, 0.0), match("b", 0.0, 0.0, 1.0), match("c", NAN, NAN, NAN)]
    assert [m.photo.path for m in verbs.ranked_matches(matches, Weights((1, 0, 0)), 0.5)] == ["a"]
    assert [m.photo.path for m in verbs.ranked_matches(matches, Weights((0, 0, 1)), 0.5)] == ["b"]
    assert [m.score for m in verbs.ranked_matches(matches, Weights((1, 1, 2)), 0.5)] == [0.5, 0.5]


def test_identical_files_match_fully_even_if_no_method_has_a_score(library: Any, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (64, 64)).save(tmp_path / "black.png")
    picture = str(tmp_path / "black.png")
    same = library.do(verbs.compare(library.session, picture, (tmp_path / "black.png").read_bytes()))
    assert (same.edits, same.score) == ((Identical(),), 1.0)


def test_settings_are_remembered(library: Any) -> None:
    library.session.remember(
        replace(library.session.settings, threshold=0.6, weights={"ah": 0.0, "dh": 1.0, "fv": 3.0})
    )
    verbs.choose_network(library.session, "mobilenetv3-large")
    again = Session(library.paths, library.session.worker)
    assert again.weights == Weights((0, 1, 3))
    assert again.settings.threshold == 0.6
    assert again.model == "mobilenetv3-large"
    assert again.results().threshold == 0.6
    with pytest.raises(BadInput):
        verbs.choose_network(again, "no-such-network")
    assert again.model == "mobilenetv3-large"


def test_settings_that_cannot_be_stored_raise(library: Any, tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file where the library should be")
    before = library.session.settings
    with pytest.raises(LibraryUnusable, match="cannot be written"):
        library.session.remember(replace(before, threshold=0.6))
    assert library.session.settings == before


def test_fetching_offline_names_the_file(library: Any) -> None:
    file = re.escape(str(library.paths.weights / "resnet50.safetensors"))
    with pytest.raises(ModelUnavailable, match=f"save it as {file}"):
        library.do(verbs.fetch_network(library.session, "resnet50"))
    with pytest.raises(BadInput, match="no-such-network"):
        library.do(verbs.fetch_network(library.session, "no-such-network"))


def test_statistics(edits: Any, library: Any, photos: Path) -> None:
    found = statistics(edits.session)
    assert (found.photos, found.contents, sum(found.skips.values())) == (25, 24, 1)
    assert all(isinstance(reason, Reason) for reason in found.skips)
    assert found.vectors == {"efficientnet-lite0": 24}
    assert [folder.path for folder in found.folders] == [str(photos / "edits")]
    assert found.photo_bytes == sum(photo.size for photo in edits.photos)
    assert found.library_bytes > 100_000
    empty = statistics(library.session)
    assert (empty.photos, empty.folders, empty.library_bytes) == (0, [], 0)


def test_a_report_has_the_facts_of_the_results(edits: Any) -> None:
    results = edits.session.results()
    reported = report(edits.session, results)
    assert (reported.found, reported.indexed, len(reported.skipped)) == (26, 25, 1)
    assert [cluster.rank for cluster in reported.clusters] == list(range(1, len(results.clusters) + 1))
    assert reported.reclaimable == sum(cluster.reclaimable for cluster in reported.clusters)
    assert reported.copies == sum(len(cluster.photos) - 1 for cluster in reported.clusters)
    for cluster, shown in zip(results.clusters, reported.clusters, strict=True):
        assert [member.photo for member in shown.photos] == results.members(cluster)
        assert [member.keep for member in shown.photos] == [True] + [False] * (len(shown.photos) - 1)
        assert shown.photos[0].score == 1
        assert bool(shown.photos[0].why)
        for pair in shown.pairs:
            first, second = cluster.photos[pair.a], cluster.photos[pair.b]
            np.testing.assert_array_equal(pair.scores, results.scores_between([(first, second)])[0])
            assert pair.score == results.pair_score(first, second, pair.scores)
            if pair.a == 0:
                np.testing.assert_array_equal(shown.photos[pair.b].scores, pair.scores)
        count = len(shown.photos)
        assert len(shown.pairs) == count * (count - 1) // 2, "in such a small library every pair is scored"
    (same,) = [
        pair for cluster in reported.clusters for pair in cluster.pairs if pair.edits == PairEdits((Identical(),))
    ]
    assert same.score == 1.0


def test_a_report_names_identical_files(library: Any, tmp_path: Path, photos: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    data = (photos / "edits/bridge/square-128x128.jpg").read_bytes()
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(data)
    library.scan(folder)
    (cluster,) = report(library.session, library.results()).clusters
    assert cluster.kind == "same"
    assert [(pair.a, pair.b, pair.edits) for pair in cluster.pairs] == [(0, 1, PairEdits((Identical(),)))]


def test_skipped_files_by_folder(edits: Any, photos: Path) -> None:
    assert len(verbs.skipped_files(edits.session)) == 1
    assert len(verbs.skipped_files(edits.session, [os.path.relpath(photos / "edits/ukbench")])) == 1
    assert verbs.skipped_files(edits.session, [os.fspath(photos / "edits/bridge")]) == []


def test_a_known_folder_without_photos_can_be_forgotten(library: Any, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    library.scan(tmp_path / "empty")
    assert library.do(verbs.forget(library.session, str(tmp_path / "empty"))) == 0
    assert verbs.known_folders(library.session) == []
    with pytest.raises(BadInput, match="the library contains nothing from"):
        library.do(verbs.forget(library.session, str(tmp_path / "empty")))


def test_duplicates_verifies_all_pairs_that_the_weights_need(copies: Any) -> None:
    weights = Weights.of({"ss": 1, "kp": 1})
    results = copies.do(verbs.duplicates(copies.session, (), weights, 0.5, scan=False))
    assert results.clusters
    assert len(verbs.unverified_pairs(results)) == 0
    with pytest.raises(BadInput, match="the library contains nothing from"):
        copies.do(verbs.duplicates(copies.session, ["/nowhere"], scan=False))


def test_a_query_verifies_its_best_matches_unless_asked_not_to(copies: Any) -> None:
    picture = next(photo.path for photo in copies.photos if photo.path.endswith("one-small.jpg"))
    found = copies.do(verbs.query(copies.session, picture))
    relations = {Path(match.photo.path).stem: match.relation for match in found.matches}
    assert all(relations.values()), "the library has fewer contents than a query verifies"
    assert (relations["one"].kind, relations["one"].backwards) == (Kind.SAME, True)
    assert relations["three"].kind is Kind.SIMILAR
    left = copies.do(verbs.query(copies.session, picture, verify=False))
    assert {match.relation for match in left.matches} == {None}
    scores = [(match.photo.path, match.scores[:6]) for match in found.matches]
    assert [(match.photo.path, match.scores[:6]) for match in left.matches] == scores
