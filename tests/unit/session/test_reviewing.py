"""A review: decisions override the proposal, one photo of every cluster is kept, and the report follows."""

import csv
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import BadInput
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Decision
from shazim_gui.export.csv_export import render_csv
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.keep_decisions import DecisionTotals, decision_totals, keep_decisions
from shazim_gui.session.result_report import report
from shazim_gui.session.results import Results
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.review import clear_decision, keep, keep_only, mark_for_removal


@pytest.fixture
def results(edits: Any) -> Results:
    found: Results = edits.session.results()
    found.decisions = Decisions()
    return found


def test_the_program_proposes_and_a_person_decides(results: Results) -> None:
    cluster = results.clusters[0]
    proposed = keep_decisions(results, cluster)
    assert (proposed.kept, proposed.removals, proposed.by_person) == ((cluster.keep,), frozenset(), False)
    other = cluster.photos[-1]
    keep(results, cluster, other)
    decided = keep_decisions(results, cluster)
    assert (decided.kept, decided.by_person) == ((other,), True)
    keep(results, cluster, cluster.keep)
    assert keep_decisions(results, cluster).kept == (cluster.keep, other)
    for number in (other, cluster.keep):
        keep(results, cluster, number)
    assert keep_decisions(results, cluster) == proposed


def test_the_program_proposes_the_best_photo_that_is_not_marked_for_removal(results: Results) -> None:
    cluster = max(results.clusters, key=lambda one: len(one.photos))
    for position, number in enumerate(cluster.photos[:-1]):
        mark_for_removal(results, cluster, number)
        now = keep_decisions(results, cluster)
        assert now.kept == (cluster.photos[position + 1],)
        assert now.removals == set(cluster.photos[: position + 1])


def test_the_last_photo_of_a_cluster_cannot_be_marked_for_removal(results: Results) -> None:
    cluster = results.clusters[0]
    first, *others = cluster.photos
    for number in others:
        mark_for_removal(results, cluster, number)
    with pytest.raises(BadInput, match="one must stay"):
        mark_for_removal(results, cluster, first)
    assert len(keep_decisions(results, cluster).removals) == len(others)
    mark_for_removal(results, cluster, others[0])  # clears the decision
    mark_for_removal(results, cluster, first)
    assert keep_decisions(results, cluster).kept == (others[0],)


def test_keep_only_removes_the_others_in_one_step_but_not_those_a_person_keeps(results: Results) -> None:
    cluster = max(results.clusters, key=lambda one: len(one.photos))
    one, two, *rest = cluster.photos
    keep(results, cluster, two)
    keep_only(results, cluster, one)
    now = keep_decisions(results, cluster)
    assert (now.kept, now.removals) == ((one, two), frozenset(rest))
    results.decisions.undo()
    assert keep_decisions(results, cluster).kept == (two,)


def test_a_decision_can_be_cleared(results: Results) -> None:
    cluster = results.clusters[0]
    mark_for_removal(results, cluster, cluster.photos[1])
    assert clear_decision(results, cluster, cluster.photos[1])
    assert clear_decision(results, cluster, cluster.photos[1]) == ()
    assert not len(results.decisions)


def test_a_cluster_with_only_removals_keeps_its_best_photo(results: Results) -> None:
    cluster = results.clusters[0]
    results.decisions.decide({results.photos[number].path: Decision.REMOVE for number in cluster.photos})
    now = keep_decisions(results, cluster)
    assert now.spared
    assert (now.kept, now.removals) == ((cluster.keep,), set(cluster.photos) - {cluster.keep})


def one_by_one(results: Results) -> DecisionTotals:
    """The same as `decision_totals`, cluster by cluster."""
    sizes = [photo.size for photo in results.photos]
    decided: list[tuple[Cluster, Any]] = [(cluster, keep_decisions(results, cluster)) for cluster in results.clusters]
    go = [number for cluster, own in decided for number in cluster.photos if number not in own.kept]
    removals = [number for _, own in decided for number in own.removals]
    inside = {number for cluster, _ in decided for number in cluster.photos}
    chosen = {results.number_of(path) for path in results.decisions.paths_with(Decision.REMOVE)} - {None}
    return DecisionTotals(
        len(go), sum(sizes[n] for n in go), len(removals), sum(sizes[n] for n in removals), len(chosen - inside)
    )  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_all_clusters_together_are_the_sum_of_each(edits: Any, data: st.DataObject) -> None:
    results = edits.session.results(threshold=data.draw(st.sampled_from([0.5, 0.75, 0.95])))
    decisions = st.dictionaries(st.sampled_from([photo.path for photo in results.photos]), st.sampled_from(Decision))
    results.decisions = Decisions({**data.draw(decisions), "/gone/since.jpg": Decision.REMOVE})
    assert decision_totals(results) == one_by_one(results)
    clusters = list(results.clusters)
    if clusters:
        whole = data.draw(st.sampled_from(clusters))
        results.decisions.decide({results.photos[number].path: Decision.REMOVE for number in whole.photos})
        assert decision_totals(results) == one_by_one(results)


def test_decisions_on_other_photos_change_no_count(results: Results) -> None:
    before = decision_totals(results)
    assert (before.copies, before.reclaimable) == (results.clusters.copies, results.clusters.reclaimable)
    results.decisions = Decisions({"/gone/since.jpg": Decision.KEEP})
    assert decision_totals(results) == before


def test_the_report_follows_a_decision_to_keep(edits: Any, results: Results) -> None:
    cluster = max(results.clusters, key=lambda one: len(one.photos))
    other = cluster.photos[-1]
    path = results.photos[other].path
    keep(results, cluster, other)
    made = report(edits.session, results.frozen())
    (reported,) = (one for one in made.clusters if one.rank == cluster.rank)
    assert [member.photo.path for member in reported.photos if member.keep] == [path]
    assert (reported.photos[0].photo.path, reported.photos[0].score, reported.photos[0].why) == (
        path,
        1,
        KeepReason.YOUR_CHOICE,
    )
    scores = results.scores_between([(other, cluster.keep)])[0]
    (best,) = (member for member in reported.photos if member.photo.path == results.photos[cluster.keep].path)
    np.testing.assert_array_equal(best.scores, scores)
    assert (made.copies, made.reclaimable) == (decision_totals(results).copies, decision_totals(results).reclaimable)
    rows = list(csv.DictReader(io.StringIO(render_csv(made).decode("utf-8", "surrogateescape"))))
    assert [row["path"] for row in rows if row["keep"] == "true" and row["cluster"] == str(cluster.rank)] == [path]
    for pair in reported.pairs:
        numbers = [results.number_of(reported.photos[position].photo.path) for position in (pair.a, pair.b)]
        assert numbers[0] is not None
        assert numbers[1] is not None
        np.testing.assert_array_equal(pair.scores, results.scores_between([(numbers[0], numbers[1])])[0])


def test_the_report_carries_the_decisions(edits: Any, results: Results) -> None:
    cluster = max(results.clusters, key=lambda one: len(one.photos))
    keep(results, cluster, cluster.photos[1])
    mark_for_removal(results, cluster, cluster.photos[-1])
    reported = [member for one in report(edits.session, results.frozen()).clusters for member in one.photos]
    assert {member.photo.path: member.decision for member in reported if member.decision} == {
        results.photos[cluster.photos[1]].path: Decision.KEEP,
        results.photos[cluster.photos[-1]].path: Decision.REMOVE,
    }
    assert len(reported) > 2


def test_decisions_outlive_the_session(edits: Any, tmp_path: Path) -> None:
    paths = type(edits.paths)(tmp_path / "library")
    with Session(paths, edits.session.worker) as session:
        session.decisions.decide({"/a.jpg": Decision.KEEP})
        session.save_decisions()
        assert Session(paths, edits.session.worker).results().decisions.by_path == {"/a.jpg": Decision.KEEP}


def test_a_session_reads_the_decisions_of_an_earlier_version(edits: Any, tmp_path: Path) -> None:
    paths = type(edits.paths)(tmp_path / "library")
    paths.prepare()
    paths.legacy_decisions.write_text('{"schema": "shazim-marks/1", "marks": {"/a.jpg": "mark"}}')
    with Session(paths, edits.session.worker) as session:
        assert session.decisions.by_path == {"/a.jpg": Decision.REMOVE}
        session.decisions.decide({"/b.jpg": Decision.KEEP})
        session.save_decisions()
    assert paths.decisions.is_file()
    again = Session(paths, edits.session.worker)
    assert again.decisions.by_path == {"/a.jpg": Decision.REMOVE, "/b.jpg": Decision.KEEP}
    assert paths.legacy_decisions.is_file()
