"""Verification that starts automatically: where structure or keypoints have a weight, and for a selected pair."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import filelock
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS, Weights
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.scores.pair_table import PairTable, load_pairs, save_pairs
from shazim_gui.session.presenter.pair_text import opposite
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.verify_photos import unverified_pair, unverified_pairs, verify_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Find, Query, Scan, VerifyMatches, VerifyPairs

Open = Callable[..., Any]
COLUMNS = [METHODS.index(method) for method in VERIFIED_METHODS]
LONG = 60_000
"""Milliseconds for verifying all pairs of the album on a busy machine."""


@pytest.fixture
def unverified(library: Path) -> Path:
    """The library as if no pair were verified; its copy groups are known all the same."""
    _forget_verifications(library)
    return library


@pytest.fixture(scope="session")
def uninterrupted_scores(scanned: Path, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """The scores of all pairs after they were verified in that library without interruption."""
    library = Path(shutil.copytree(scanned, tmp_path_factory.mktemp("one-go") / "library"))
    _forget_verifications(library)
    paths = LibraryPaths(library)
    with Session(paths, InlineWorker(paths)) as session:
        for _ in session.start(verify_pairs(session.results(weights=Weights.of({"ss": 1}), threshold=0.0))).steps():
            pass
    return _table(library).scores


def _table(library: Path) -> PairTable:
    table = load_pairs(LibraryPaths(library).pairs(DEFAULT_MODEL))
    assert table is not None
    return table


def _forget_verifications(library: Path) -> None:
    paths, table = LibraryPaths(library), _table(library)
    table.scores[:, COLUMNS] = np.nan
    save_pairs(paths.pairs(DEFAULT_MODEL), table)
    with Catalogue.open_for_writing(paths.catalogue) as catalogue:
        catalogue.execute("DELETE FROM verifications")


def move_and_release(window: MainWindow, method: str, weight: float) -> None:
    """Move a slider and release it."""
    row = window.parts.sliders.weight_rows[method]
    row.slider.setValue(round(weight / 0.05))
    row.slider.sliderReleased.emit()


def idle(window: MainWindow) -> bool:
    window_model = window.window_model
    return not window_model.poller.busy and not window_model.reading and not window_model._tasks.busy


def commands_of(opened: Any) -> list[type]:
    return [type(command) for command in opened.commands]


def state(window: MainWindow) -> list[tuple[float, tuple[int, ...]]]:
    return [(cluster.score, cluster.photos) for cluster in window.window_model.results.clusters]


def select_unverified(window: MainWindow) -> None:
    """Select a photo beside its reference, of which no score from verification is known."""
    clusters = window.parts.center.clusters
    for row, cluster in enumerate(window.window_model.results.clusters):
        for position, photo in enumerate(cluster.photos):
            if unverified_pair(window.window_model.results, photo, opposite(cluster, photo)) is not None:
                clusters.select(row, position)
                return
    pytest.fail("every pair is verified")


def test_releasing_the_slider_starts_the_verification(
    open_window: Open, qtbot: QtBot, unverified: Path, uninterrupted_scores: np.ndarray
) -> None:
    opened = open_window(unverified)
    window = opened.window
    clusters, side = window.parts.center.clusters, window.parts.side
    clusters.select(1, 1)
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    photo, before = clusters.photo, len(opened.commands)
    stages = set[str]()
    window.window_model.poller.progressed.connect(lambda step: stages.add(step.stage))
    move_and_release(window, "ss", 2)
    assert [type(command) for command in opened.commands[before:]] == [VerifyPairs]
    assert side.main.text() == "Stop"
    move_and_release(window, "ss", 2.5)  # while it runs: it is not started twice
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert commands_of(opened)[before:] == [VerifyPairs], "no pair is left to verify afterwards"
    assert stages == {"Verifying pairs"}
    assert side.main.text() == "Scan"
    assert clusters.photo == photo
    results = window.window_model.results
    assert len(unverified_pairs(results)) == 0
    assert results.weights == Weights((1, 1, 2, 0, 0, 0, 2.5))
    fresh = window.window_model.session.results(None, results.weights, results.threshold)
    assert state(window) == [(cluster.score, cluster.photos) for cluster in fresh.clusters]
    known = ~np.isnan(fresh.snapshot.scores)
    assert np.array_equal(fresh.snapshot.scores[known], uninterrupted_scores[known])


def test_what_one_run_leaves_the_next_one_verifies(
    open_window: Open, qtbot: QtBot, unverified: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.gui.controllers.pair_verification.MOST", 100)
    opened = open_window(unverified)
    window = opened.window
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    move_and_release(window, "ss", 2)
    pairs = len(unverified_pairs(window.window_model.results))
    assert pairs > 100
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert [len(command.pairs) for command in opened.commands if isinstance(command, VerifyPairs)][:2] == [
        100,
        min(100, pairs - 100),
    ]
    assert len(unverified_pairs(window.window_model.results)) == 0


def test_the_clusters_regroup_as_scores_arrive(
    open_window: Open, qtbot: QtBot, unverified: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.worker.jobs.verify_pairs_job.SAVE_EVERY", 0.0)
    window = open_window(unverified).window
    window.resize(1000, 560)
    clusters = window.parts.center.clusters
    move_and_release(window, "fv", 0)
    clusters.select(clusters.model().rowCount() - 1, 1)
    clusters.verticalScrollBar().setValue(clusters.verticalScrollBar().maximum())
    photo = clusters.photo
    open_pairs, tops = list[int](), list[int]()

    def note() -> None:
        open_pairs.append(int(np.isnan(window.window_model.results.snapshot.scores[:, COLUMNS[0]]).sum()))
        tops.append(clusters.visualRect(clusters.currentIndex()).top())

    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    window.window_model.regrouped.connect(note)
    move_and_release(window, "ss", 4)
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert len(set(open_pairs)) > 3, "scores arrive several times while it runs"
    assert open_pairs == sorted(open_pairs, reverse=True)
    assert clusters.photo == photo
    assert all(0 <= top < clusters.viewport().height() for top in tops), "the selected photo stays visible"


def test_stored_weights_start_the_verification(open_window: Open, qtbot: QtBot, unverified: Path) -> None:
    (unverified / "settings.json").write_text('{"weights": {"ah": 1, "dh": 1, "fv": 2, "kp": 1}}')
    opened = open_window(unverified)
    assert commands_of(opened) == [VerifyPairs]
    qtbot.waitUntil(lambda: idle(opened.window), timeout=LONG)
    assert len(unverified_pairs(opened.window.window_model.results)) == 0
    assert commands_of(opened) == [VerifyPairs]


@pytest.mark.parametrize("method", ["fv", "sc"])
def test_methods_that_need_no_verification_start_none(
    open_window: Open, qtbot: QtBot, unverified: Path, method: str
) -> None:
    opened = open_window(unverified)
    move_and_release(opened.window, method, 3)
    qtbot.wait(50)
    assert opened.commands == []


def test_verified_pairs_are_not_verified_again(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    for method in VERIFIED_METHODS:
        move_and_release(opened.window, method, 1)
    opened.window.parts.center.clusters.select(0, 1)
    qtbot.wait(50)
    assert opened.commands == []


def test_keys_move_a_slider_too(open_window: Open, qtbot: QtBot, unverified: Path) -> None:
    opened = open_window(unverified)
    opened.window.parts.sliders.more.click()
    slider = opened.window.parts.sliders.weight_rows["kp"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert opened.commands == []
    qtbot.waitUntil(lambda: commands_of(opened) == [VerifyPairs])


def test_it_can_be_stopped_and_continued_later(
    open_window: Open, qtbot: QtBot, unverified: Path, uninterrupted_scores: np.ndarray
) -> None:
    opened = open_window(unverified)
    window = opened.window
    for stops in (1, 2):
        with qtbot.waitSignals([window.window_model.poller.progressed] * 4, timeout=LONG):
            move_and_release(window, "ss", stops)
        window.parts.actions.stop.trigger()
        qtbot.waitUntil(lambda: idle(window), timeout=LONG)
        assert commands_of(opened) == [VerifyPairs] * stops, "a stopped verification stays stopped"
        assert 0 < len(unverified_pairs(window.window_model.results)) < len(opened.commands[0].pairs)
    move_and_release(window, "ss", 2)
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    first, second, third = (command.pairs for command in opened.commands)
    assert len(first) > len(second) > len(third) > 0
    assert len(unverified_pairs(window.window_model.results)) == 0
    scores = window.window_model.results.snapshot.scores
    known = ~np.isnan(scores)
    assert np.array_equal(scores[known], uninterrupted_scores[known]), "the scores are those of an uninterrupted run"


def test_a_verification_that_is_no_longer_needed_is_stopped(open_window: Open, qtbot: QtBot, unverified: Path) -> None:
    opened = open_window(unverified)
    window = opened.window
    with qtbot.waitSignal(window.window_model.poller.progressed):
        move_and_release(window, "ss", 1)
    window.parts.sliders.reset.click()
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert commands_of(opened) == [VerifyPairs]
    assert np.isnan(window.window_model.results.snapshot.scores[:, COLUMNS[0]]).any()


def test_a_search_goes_first_and_the_verification_continues_after_it(
    open_window: Open, qtbot: QtBot, unverified: Path, album: Path
) -> None:
    opened = open_window(unverified)
    window = opened.window
    with qtbot.waitSignals([window.window_model.poller.progressed] * 3, timeout=LONG):
        move_and_release(window, "ss", 1)
    with qtbot.waitSignal(window.window_model.answered, timeout=LONG):
        window.requests.search(QueryPicture("aaa-orig", "", str(album / "aaa-orig.jpg")))
    assert not window.parts.notice.isVisible(), "the search does not wait, so there is no notice"
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    runs = [command for command in opened.commands if isinstance(command, VerifyPairs)]
    assert commands_of(opened)[:2] == [VerifyPairs, Query]
    assert set(commands_of(opened)[2:]) == {VerifyPairs, VerifyMatches}, "the matches are verified too"
    assert len(runs[1].pairs) < len(runs[0].pairs)
    assert len(unverified_pairs(window.window_model.results)) == 0


def test_a_scan_goes_first(open_window: Open, qtbot: QtBot, unverified: Path) -> None:
    opened = open_window(unverified)
    window = opened.window
    with qtbot.waitSignal(window.window_model.poller.progressed):
        move_and_release(window, "ss", 1)
    assert window.parts.actions.scan.isEnabled()
    with qtbot.waitSignal(window.window_model.loaded, timeout=LONG):
        window.parts.actions.scan.trigger()
        move_and_release(window, "ss", 2)
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert commands_of(opened) == [VerifyPairs, Scan, Find, VerifyPairs]
    assert len(unverified_pairs(window.window_model.results)) == 0


def test_the_selected_pair_is_verified_alone_and_without_progress(
    open_window: Open, qtbot: QtBot, unverified: Path
) -> None:
    opened = open_window(unverified)
    window = opened.window
    panel, clusters, side = window.parts.pair.scores, window.parts.center.clusters, window.parts.side
    assert opened.commands == [], "a pair selected by the window itself is not verified"
    select_unverified(window)
    assert "structure" not in panel.aside.toolTip() + panel.aside.text()
    (command,) = opened.commands
    assert isinstance(command, VerifyPairs)
    assert len(command.pairs) == 1
    assert (side.main.text(), side.progress.stage.isVisible(), window.window_model.poller.kind) == ("Scan", False, "")
    qtbot.waitUntil(lambda: "structure" in panel.aside.toolTip() + panel.aside.text(), timeout=LONG)
    assert "keypoints" in panel.aside.toolTip() + panel.aside.text()
    results = window.window_model.results
    (row,) = np.flatnonzero(~np.isnan(results.snapshot.scores[:, COLUMNS]).any(axis=1))
    assert {int(results.snapshot.ids[side[row]]) for side in (results.snapshot.a, results.snapshot.b)} == {
        *command.pairs[0]
    }
    clusters.select(clusters.selection.row, clusters.selection.position)
    qtbot.waitUntil(lambda: idle(window))
    assert len(opened.commands) == 1


def test_of_many_pairs_selected_quickly_the_last_is_verified(open_window: Open, qtbot: QtBot, unverified: Path) -> None:
    opened = open_window(unverified)
    window = opened.window
    clusters = window.parts.center.clusters
    row = max(range(clusters.model().rowCount()), key=lambda row: len(clusters.model().item(row).photos))
    for position in range(1, 9):
        clusters.select(row, position)
    photo = clusters.photo
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert len(opened.commands) == 2
    content = window.window_model.results.photos[photo].content
    assert content in opened.commands[1].pairs[0]


def test_another_running_shazim_is_reported_for_weighted_methods_only(
    open_window: Open, qtbot: QtBot, unverified: Path
) -> None:
    opened = open_window(unverified)
    window = opened.window
    with filelock.FileLock(LibraryPaths(unverified).lock):
        select_unverified(window)
        qtbot.waitUntil(lambda: idle(window), timeout=LONG)
        assert commands_of(opened) == [VerifyPairs]
        assert not window.parts.notice.isVisible()
        with qtbot.waitSignal(window.window_model.poller.failed):
            move_and_release(window, "ss", 1)
        assert window.parts.notice.isVisible()
        qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    move_and_release(window, "ss", 1.5)
    qtbot.waitUntil(lambda: idle(window), timeout=LONG)
    assert len(unverified_pairs(window.window_model.results)) == 0
    assert json.loads((unverified / "settings.json").read_text())["weights"]["ss"] == 1.5
