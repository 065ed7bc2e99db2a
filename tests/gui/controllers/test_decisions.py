"""A review by keys alone: photos are kept and removed; decisions are undone, counted, stored and exported."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from shazim_gui.core.records import Decision
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_view import ClusterView
from shazim_gui.gui.compare.compare_dialog import CompareDialog
from shazim_gui.gui.query.dropped_data import file_picture
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.keep_decisions import decision_totals
from shazim_gui.session.presenter import localized_numbers
from shazim_gui.session.presenter.photo_text import PhotoOutcome
from shazim_gui.session.verbs.review import keep_only

Open = Callable[..., Any]
K, X, U, Z = Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_Z
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, library: Path) -> MainWindow:
    """The window with the keyboard in its list of clusters, the first photo of the largest one selected."""
    window: MainWindow = open_window(library).window
    clusters = window.parts.center.clusters
    window.activateWindow()
    clusters.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is clusters)
    largest = max(window.window_model.results.clusters, key=lambda cluster: len(cluster.photos))
    clusters.select_photo(largest.keep)
    return window


def press(qtbot: QtBot, window: MainWindow, *keys: Any) -> None:
    """Press keys in the focused widget; a tuple is a key with its modifier."""
    for key in keys:
        code, modifier = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(QApplication.focusWidget(), code, modifier)


def outcomes(window: MainWindow) -> list[PhotoOutcome]:
    """The outcomes of the photos of the selected cluster."""
    clusters = window.parts.center.clusters
    return [clusters.model().label(clusters.cluster, number).outcome for number in clusters.cluster.photos]


def test_keys_keep_remove_and_clear(window: MainWindow, qtbot: QtBot) -> None:
    assert outcomes(window)[:3] == [PhotoOutcome.PROPOSED, PhotoOutcome.OPEN, PhotoOutcome.OPEN]
    press(qtbot, window, Qt.Key.Key_Right, K)
    assert outcomes(window)[:3] == [PhotoOutcome.OPEN, PhotoOutcome.KEPT, PhotoOutcome.OPEN]
    press(qtbot, window, Qt.Key.Key_Right, X)
    assert outcomes(window)[:3] == [PhotoOutcome.OPEN, PhotoOutcome.KEPT, PhotoOutcome.REMOVE]
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert outcomes(window)[:4] == [PhotoOutcome.OPEN, PhotoOutcome.KEPT, PhotoOutcome.REMOVE, PhotoOutcome.REMOVE]
    press(qtbot, window, U)
    assert outcomes(window)[:4] == [PhotoOutcome.OPEN, PhotoOutcome.KEPT, PhotoOutcome.REMOVE, PhotoOutcome.OPEN]
    press(qtbot, window, (Z, CONTROL))
    assert outcomes(window)[3] is PhotoOutcome.REMOVE
    press(qtbot, window, (Z, CONTROL), (Z, CONTROL), (Z, CONTROL))
    assert outcomes(window)[:3] == [PhotoOutcome.PROPOSED, PhotoOutcome.OPEN, PhotoOutcome.OPEN]
    assert not window.parts.actions.review["undo"].isEnabled()
    press(qtbot, window, (Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL))
    assert outcomes(window)[:3] == [PhotoOutcome.OPEN, PhotoOutcome.KEPT, PhotoOutcome.REMOVE]


def test_the_same_key_again_clears_the_decision(window: MainWindow, qtbot: QtBot) -> None:
    for key, outcome in ((K, PhotoOutcome.KEPT), (X, PhotoOutcome.REMOVE)):
        press(qtbot, window, Qt.Key.Key_Right, key)
        position = window.parts.center.clusters.selection.position
        assert outcomes(window)[position] is outcome
        press(qtbot, window, key)
        assert outcomes(window)[position] is PhotoOutcome.OPEN


def test_one_key_keeps_a_photo_and_removes_the_others(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right, (K, SHIFT))
    assert outcomes(window)[1] is PhotoOutcome.KEPT
    assert set(outcomes(window)) == {PhotoOutcome.KEPT, PhotoOutcome.REMOVE}
    press(qtbot, window, (Z, CONTROL))
    assert outcomes(window)[0] is PhotoOutcome.PROPOSED


def test_the_last_photo_of_a_cluster_stays_and_a_sentence_explains_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, (K, SHIFT), X)
    notice = window.parts.notice
    assert notice.isVisible()
    assert notice.text.text() == (
        "Every other photo in this cluster is marked, and one must stay: keep one of them before you mark this one."
    )
    assert outcomes(window)[0] is PhotoOutcome.KEPT
    press(qtbot, window, Qt.Key.Key_Right, U)
    assert not notice.isVisible(), "the next decision closes the notice"


def test_undo_selects_the_photo_that_it_concerns(window: MainWindow, qtbot: QtBot) -> None:
    clusters = window.parts.center.clusters
    press(qtbot, window, Qt.Key.Key_Right, X)
    before = clusters.photo
    press(qtbot, window, Qt.Key.Key_End)
    assert clusters.photo != before
    press(qtbot, window, (Z, CONTROL))
    assert clusters.photo == before


def test_letters_typed_into_the_filter_decide_nothing(window: MainWindow, qtbot: QtBot) -> None:
    text = window.parts.center.sort_filter_bar.text
    text.setFocus()
    qtbot.keyClicks(text, "kxubridge")
    press(qtbot, window, Qt.Key.Key_Delete, (Z, CONTROL))
    assert not len(window.window_model.session.decisions)


def test_headers_and_the_status_line_count_removals(window: MainWindow, qtbot: QtBot) -> None:
    clusters, results = window.parts.center.clusters, window.window_model.results
    press(qtbot, window, Qt.Key.Key_Right, X, Qt.Key.Key_Right, X)
    text = clusters.model().text(clusters.cluster)
    size = sum(results.photos[number].size for number in clusters.cluster.photos[1:3])
    assert text.removals == f"2 marked, {localized_numbers.localized_size(size)}"
    assert text.removals in text.spoken
    assert window.parts.status.removals.text() == text.removals
    small = min(clusters.cluster.photos, key=lambda number: results.photos[number].size)
    clusters.select_photo(small)
    press(qtbot, window, K)
    freed_bytes = sum(results.photos[number].size for number in clusters.cluster.photos if number != small)
    assert (
        clusters.model().text(clusters.cluster).detail
        == f"{localized_numbers.localized_size(freed_bytes)} can be freed"
    )
    assert (
        f"{localized_numbers.localized_size(decision_totals(results).reclaimable)} can be freed"
        in window.parts.status.summary.text()
    )
    slider = window.parts.sliders.threshold_row.slider
    with qtbot.waitSignal(window.window_model.regrouped):
        slider.setValue(slider.maximum())
    assert window.parts.status.removals.text().endswith(" · 1 more currently in no cluster")


def test_decisions_survive_sliders_scans_and_the_window(
    open_window: Open, qtbot: QtBot, window: MainWindow, library: Path, album: Path
) -> None:
    press(qtbot, window, Qt.Key.Key_Right, K, Qt.Key.Key_Right, X)
    before = outcomes(window)
    decided = window.window_model.session.decisions.by_path
    slider = window.parts.sliders.threshold_row.slider
    start = slider.value()
    for value in (slider.maximum(), slider.minimum(), start):
        with qtbot.waitSignal(window.window_model.regrouped):
            slider.setValue(value)
    assert window.window_model.session.decisions.by_path == decided
    with qtbot.waitSignal(window.window_model.loaded, timeout=30_000):
        window.requests.scan((str(album),))
    assert window.window_model.session.decisions.by_path == decided
    assert outcomes(window) == before
    window.close()
    again = open_window(library).window
    clusters = again.parts.center.clusters
    results = again.window_model.results
    kept = next(results.number_of(path) for path, decision in decided.items() if decision is Decision.KEEP)
    assert clusters.select_photo(kept)
    assert outcomes(again) == before


def test_decisions_are_written_at_once(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    press(qtbot, window, Qt.Key.Key_Right, X)
    path = window.display.selected_path()
    file = library / "decisions.json"
    qtbot.waitUntil(
        lambda: file.exists() and json.loads(file.read_text())["decisions"] == {path: "remove"}, timeout=5000
    )


def test_unreadable_decisions_are_reported_and_put_aside(open_window: Open, qtbot: QtBot, library: Path) -> None:
    (library / "decisions.json").write_text("{ no marks")
    window = open_window(library).window
    assert "decisions-damaged.json" in window.parts.notice.text.text()
    window.parts.actions.review["keep"].trigger()
    window.close()
    assert (library / "decisions-damaged.json").read_text() == "{ no marks"
    assert len(json.loads((library / "decisions.json").read_text())["decisions"]) == 1


def test_a_full_disk_is_reported(
    window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(library)
    library.write_text("a file where the library was")  # like a disk that is not available
    try:
        with qtbot.waitSignal(window.window_model.warned, timeout=5000):
            press(qtbot, window, Qt.Key.Key_Right, X)
        assert "cannot be written" in window.parts.notice.text.text()
    finally:
        library.unlink()
        library.mkdir()


def test_the_export_follows_a_persons_keep(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    clusters = window.parts.center.clusters
    press(qtbot, window, Qt.Key.Key_Right, K)
    kept, rank = window.display.selected_path(), clusters.cluster.rank
    for name in ("csv", "json"):
        with qtbot.waitSignal(window.window_model.exported):
            window.window_model.export(name, tmp_path / f"out.{name}")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["cluster"] == str(rank)]
    assert [row["path"] for row in rows if row["keep"] == "true"] == [kept]
    assert rows[0]["path"] == kept
    found = json.loads((tmp_path / "out.json").read_text())
    (own,) = (cluster for cluster in found["clusters"] if cluster["rank"] == rank)
    assert [photo["path"] for photo in own["photos"] if photo["keep"]] == [kept]


def test_the_panel_shows_whose_choice_it_is(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right, K)
    assert window.parts.pair.left.keep.text() == "keep: your choice"
    press(qtbot, window, K, Qt.Key.Key_Left, X)
    second = window.parts.center.clusters.cluster.photos[1]
    window.parts.center.clusters.select_photo(second)
    assert window.parts.pair.left.keep.text() == "keep: best unmarked"


def test_menus_hold_every_action_of_a_review(window: MainWindow) -> None:
    (menu,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&Review")
    decision_actions = [action for action in menu.actions() if not action.isSeparator()]
    assert decision_actions == list(window.parts.actions.review.values())
    assert all(decision_action.text() and decision_action.shortcut().toString() for decision_action in decision_actions)


def test_the_menu_of_a_photo_holds_every_decision(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right)
    view = window.parts.center.clusters
    view.menu_wanted.emit(view.viewport().mapToGlobal(view.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    decision_actions = {action.text(): action for action in menu.actions()}
    decision_actions["Mark the photo"].trigger()
    menu.close()
    assert outcomes(window)[1] is PhotoOutcome.REMOVE


def test_keys_decide_nothing_about_a_cluster_while_a_match_is_selected(
    window: MainWindow, qtbot: QtBot, album: Path
) -> None:
    window.requests.search(file_picture(str(album / "aaa-orig.jpg")))
    qtbot.waitUntil(lambda: window.parts.center.matches.leading is not None, timeout=20_000)
    press(qtbot, window, K, X)
    assert not len(window.window_model.session.decisions)


def settled(window: MainWindow) -> bool:
    return window.compare_controller.idle and not window.window_model.poller.busy


@pytest.fixture
def compared(window: MainWindow, qtbot: QtBot) -> CompareDialog:
    """The comparison of the largest cluster, opened by its key."""
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    dialog = window.compare_controller.dialog
    assert dialog is not None
    return dialog


def test_the_reference_of_a_comparison_is_the_kept_photo(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, *[Qt.Key.Key_Right] * 3, K)
    kept = Path(window.display.selected_path()).name
    press(qtbot, window, Qt.Key.Key_Left, Qt.Key.Key_Return)
    dialog = window.compare_controller.dialog
    assert dialog.canvas.names[0] == f"Keep: {kept}"
    assert dialog.canvas.names[1] == Path(window.display.selected_path()).name
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    assert dialog.canvas.first is not None


def test_a_comparison_steps_through_the_cluster_and_decides(
    window: MainWindow, compared: CompareDialog, qtbot: QtBot
) -> None:
    cluster = window.parts.center.clusters.cluster
    steps = len(cluster.photos) - 1
    seen = []
    for _ in range(steps):
        seen.append(compared.canvas.names[1])
        qtbot.keyClick(compared, Qt.Key.Key_Right)
    assert len(set(seen)) == steps
    assert compared.canvas.names[1] == seen[0]
    qtbot.keyClick(compared, X)
    assert compared.canvas.names[1] == f"Marked: {seen[0]}"
    assert compared.remove.isChecked()
    assert outcomes(window)[1] is PhotoOutcome.REMOVE
    qtbot.keyClick(compared, Z, CONTROL)
    assert compared.canvas.names[1] == seen[0]
    assert not compared.remove.isChecked()
    qtbot.keyClick(compared, Qt.Key.Key_Y, CONTROL)
    assert compared.canvas.names[1] == f"Marked: {seen[0]}"
    qtbot.keyClick(compared, U)
    assert outcomes(window)[1] is PhotoOutcome.OPEN


def test_a_photo_kept_while_comparing_becomes_the_reference(compared: CompareDialog, qtbot: QtBot) -> None:
    first, second = compared.canvas.names
    qtbot.keyClick(compared, K)
    assert compared.canvas.names == (f"Keep: {second}", first.removeprefix("Keep: "))
    qtbot.keyClick(compared, Z, CONTROL)
    assert compared.canvas.names[0] == first
    qtbot.mouseClick(compared.keep, Qt.MouseButton.LeftButton)
    assert compared.canvas.names[0] == f"Keep: {second}"


def test_a_comparison_explains_why_the_last_photo_cannot_be_removed(
    window: MainWindow, compared: CompareDialog, qtbot: QtBot
) -> None:
    qtbot.keyClick(compared, K, SHIFT)
    assert compared.canvas.names[1].startswith("Marked: ")
    qtbot.keyClick(compared, U)
    cluster, results = window.parts.center.clusters.cluster, window.window_model.results
    shown = {Path(results.photos[number].path).name: results.photos[number].path for number in cluster.photos}
    here = shown[compared.canvas.names[1]]
    window.window_model.session.decisions.decide(
        {path: None if path == here else Decision.REMOVE for path in shown.values()}
    )
    before = window.window_model.session.decisions.by_path
    window.decision_controller.act("remove", results, cluster, results.number_of(here))
    assert "one must stay" in compared.state.text()
    assert window.window_model.session.decisions.by_path == before


def test_the_model_is_consistent_while_decisions_change(
    qtmodeltester: ModelTester, open_window: Open, library: Path
) -> None:
    results = open_window(library).window.window_model.results
    model = ClusterModel()
    qtmodeltester.check(model)
    model.follow(results)
    for cluster in (results.clusters[0], results.clusters[-1]):
        keep_only(results, cluster, cluster.photos[1])
        model.forget()
    assert [model.label(results.clusters[0], number).outcome for number in results.clusters[0].photos[:2]] == [
        PhotoOutcome.REMOVE,
        PhotoOutcome.KEPT,
    ]
    results.decisions.undo()
    model.follow(results)
    assert "marked" not in model.index(model.rowCount() - 1).data()


def test_a_screen_reader_is_given_the_decision_about_a_photo(window: MainWindow, qtbot: QtBot) -> None:
    clusters: ClusterView = window.parts.center.clusters
    press(qtbot, window, Qt.Key.Key_Right, X)
    row = clusters.model().index(clusters.selection.row)
    assert "1 marked" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert clusters.model().label(clusters.cluster, clusters.photo).spoken.endswith("marked")
