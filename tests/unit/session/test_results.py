"""Results follow the sliders by arithmetic alone, and return the score of any pair."""

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput
from shazim_gui.core.records import Decision
from shazim_gui.core.weights import Weights
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.session import results as results_module
from shazim_gui.session import verbs
from shazim_gui.session.decisions import Decisions
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import load_contents

TOGETHER = {
    "aaa-orig", "bridge-1-original", "blur-a-little", "blur-a-lot", "sharpen-a-little", "sharpen-a-lot",
    "high-contrast", "high-saturation", "shrink-a-little", "shrink-a-lot",
    "square-128x128", "square-256x256", "square-512x512",
}  # fmt: skip


def names(results: Any, cluster: Any) -> set[str]:
    return {Path(photo.path).stem for photo in results.members(cluster)}


def test_the_copies_of_one_photo_are_in_one_cluster(edits: Any) -> None:
    results = edits.session.results()
    (bridge,) = (cluster for cluster in results.clusters if "aaa-orig" in names(results, cluster))
    assert names(results, bridge) >= TOGETHER


def test_every_member_reaches_the_threshold_with_the_reference(edits: Any) -> None:
    results = edits.session.results()
    for cluster in results.clusters:
        pairs = [(cluster.reference, photo) for photo in cluster.photos if photo != cluster.reference]
        scores = [
            results.pair_score(*pair, scores) for pair, scores in zip(pairs, results.scores_between(pairs), strict=True)
        ]
        assert min(scores) >= results.threshold
        assert cluster.score == pytest.approx(np.mean(scores), abs=1e-6)


def cut(snapshot: Any, pairs: int) -> Any:
    """The snapshot with only its first pairs."""
    columns = ("a", "b", "scores", "kind", "lift")
    return replace(snapshot, **{column: getattr(snapshot, column)[:pairs] for column in columns})


def test_a_pair_that_is_not_in_the_table_gets_the_same_scores(edits: Any) -> None:
    results = edits.session.results()
    pairs = list(itertools.product(range(len(results.photos)), repeat=2))
    known = results.scores_between(pairs)
    emptied = results_module.Results(edits.paths, results.model, cut(results.snapshot, 5))
    scanned = slice(6)  # ss and kp come from verification
    np.testing.assert_array_equal(np.array(emptied.scores_between(pairs))[:, scanned], np.array(known)[:, scanned])

    with edits.catalogue() as catalogue:
        contents = load_contents(catalogue, results.model)
    rows = contents.rows_of(np.array([photo.content for photo in results.photos]))
    first, second = np.array(pairs).T
    exact = pair_scores(contents, rows[first], contents, rows[second])
    same = rows[first] == rows[second]
    np.testing.assert_array_equal(np.array(known)[~same, scanned], exact[~same, scanned])
    assert set(np.array(known)[same].ravel()) == {1.0}


def test_scores_of_pictures_that_are_gone_are_unknown(edits: Any, photos: Path) -> None:
    results = edits.session.results()
    old = results_module.Results(edits.paths, results.model, cut(results.snapshot, 0))
    edits.do(verbs.forget(edits.session, str(photos / "edits/ukbench")))
    bridge, lost = 0, len(old.photos) - 1
    assert np.isnan(old.scores_between([(bridge, lost)])[0]).all()
    edits.paths.catalogue.unlink()
    assert np.isnan(old.scores_between([(bridge, lost)])[0]).all()


def test_moving_a_slider_reads_no_file(edits: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    results = edits.session.results()
    before = len(results.clusters)

    def no_disk(*_: object, **__: object) -> None:
        raise AssertionError("the disk was asked")

    with monkeypatch.context() as patched:  # the checks after a test need the disk again
        patched.setattr(results_module.Catalogue, "open_for_reading", no_disk)
        patched.setattr("builtins.open", no_disk)
        patched.setattr("sqlite3.connect", no_disk)
        patched.setattr("os.stat", no_disk)
        results.regroup(Weights((0, 0, 1)), 0.9)
        assert len(results.clusters) != before
        for cluster in results.clusters:
            results.scores_between([(cluster.reference, photo) for photo in cluster.photos])
        results.regroup(Weights(), 0.75)
        assert len(results.clusters) == before


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(*[st.floats(0, 10)] * 3).filter(any), st.floats(0, 1))
def test_results_are_valid_for_any_choice(edits: Any, weights: tuple[float, ...], threshold: float) -> None:
    results = edits.session.results(weights=Weights(weights), threshold=threshold)
    members = [photo for cluster in results.clusters for photo in cluster.photos]
    assert len(members) == len(set(members)), "a photo is in one cluster at most"
    assert all(len(cluster.photos) > 1 for cluster in results.clusters)
    assert [cluster.rank for cluster in results.clusters] == list(range(1, len(results.clusters) + 1))
    rounded = [round(cluster.score, 3) for cluster in results.clusters]
    assert rounded == sorted(rounded, reverse=True)
    assert results.clusters.copies == len(members) - len(results.clusters)
    assert any({"aaa-orig", "bridge-1-original"} <= names(results, cluster) for cluster in results.clusters)


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
def test_a_threshold_outside_its_range_is_refused(edits: Any, threshold: float) -> None:
    results = edits.session.results()
    before = [cluster.photos for cluster in results.clusters]
    with pytest.raises(BadInput, match=r"outside 0\.\.1"):
        results.regroup(Weights((1, 0, 0)), threshold)
    assert [cluster.photos for cluster in results.clusters] == before
    assert (results.weights, results.threshold) == (Weights(), 0.75)
    with pytest.raises(BadInput):
        edits.session.results(threshold=threshold)


def test_the_result_of_a_folder_has_only_photos_in_it(edits: Any, photos: Path) -> None:
    whole, bridge = edits.session.results(), edits.session.results([str(photos / "edits/bridge")])
    assert len(bridge.photos) == 20
    assert not bridge.snapshot.skips
    assert all("/bridge/" in photo.path for photo in bridge.photos)
    of_bridge = [names(whole, cluster) for cluster in whole.clusters if "bridge" in whole.members(cluster)[0].path]
    assert [names(bridge, cluster) for cluster in bridge.clusters] == of_bridge
    assert edits.session.results([str(photos / "nowhere")]).photos == []


def test_results_know_when_they_are_out_of_date(edits: Any, photos: Path) -> None:
    before = edits.session.results()
    assert before.snapshot.fresh
    edits.do(verbs.scan(edits.session, [str(photos / "formats/imagededup")]))
    stale = edits.session.results()
    assert not stale.snapshot.fresh
    shown = [names(stale, cluster) for cluster in stale.clusters]
    assert all(names(before, cluster) in shown for cluster in before.clusters), (
        "what was compared before is still shown"
    )
    edits.do(verbs.find(edits.session))
    assert edits.session.results().snapshot.fresh


def test_another_networks_pairs_are_not_shown(edits: Any) -> None:
    verbs.choose_network(edits.session, "resnet50")
    other = edits.session.results()
    assert (len(other.photos), len(other.snapshot.a), other.snapshot.fresh) == (25, 0, False)
    verbs.choose_network(edits.session, "efficientnet-lite0")
    assert len(edits.session.results().snapshot.a) == 276


def test_a_photo_that_the_network_has_not_analysed_makes_a_result_out_of_date(edits: Any) -> None:
    """As after an interrupted scan with a new network."""
    with Catalogue.open_for_writing(edits.paths.catalogue) as catalogue, catalogue.transaction():
        catalogue.execute("DELETE FROM vectors WHERE content = (SELECT max(content) FROM photos)")
    edits.do(verbs.find(edits.session))
    assert not edits.session.results().snapshot.fresh
    edits.do(verbs.scan_and_find(edits.session))
    assert edits.session.results().snapshot.fresh


def test_an_empty_library_has_an_empty_result(library: Any) -> None:
    empty = library.session.results()
    assert (list(empty.clusters), empty.photos, empty.snapshot.fresh) == ([], [], False)


def test_a_frozen_result_stays_as_it_is_and_is_made_without_grouping(
    edits: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = edits.session.results()
    results.decisions = Decisions()
    before = [cluster.photos for cluster in results.clusters]
    with monkeypatch.context() as patched:
        patched.setattr(results_module, "regrouped", lambda *_, **__: pytest.fail("it was grouped anew"))
        frozen = results.frozen()
    results.regroup(Weights((1, 0, 0)), 0.99, rotated=False)
    results.decisions.decide({results.photos[0].path: Decision.KEEP})
    results.adopt(results.snapshot.scores * 0)
    assert results.decided(Decision.KEEP).any()
    assert [cluster.photos for cluster in frozen.clusters] == before
    assert (frozen.weights, frozen.threshold, frozen.rotated) == (Weights(), 0.75, True)
    assert not frozen.decided(Decision.KEEP).any()
    assert frozen.snapshot is not results.snapshot
