"""A review by keys alone: photos are kept and marked, that is undone, counted, written down and exported."""

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
    clusters = window.parts.middle.clusters
    window.activateWindow()
    clusters.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is clusters)
    largest = max(window.window_model.results.clusters, key=lambda cluster: len(cluster.photos))
    clusters.select_photo(largest.keep)
    return window


def press(qtbot: QtBot, window: MainWindow, *keys: Any) -> None:
    """Press keys wherever the keyboard is; a tuple is a key with its modifier."""
    for key in keys:
        code, modifier = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(QApplication.focusWidget(), code, modifier)


def outcomes(window: MainWindow) -> list[PhotoOutcome]:
    """What becomes of the photos of the selected cluster."""
    clusters = window.parts.middle.clusters
    return [clusters.model().label(clusters.cluster, number).outcome for number in clusters.cluster.photos]


def test_keys_keep_mark_and_take_back(window: MainWindow, qtbot: QtBot) -> None:
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


def test_the_same_key_again_takes_the_word_away(window: MainWindow, qtbot: QtBot) -> None:
    for key, outcome in ((K, PhotoOutcome.KEPT), (X, PhotoOutcome.REMOVE)):
        press(qtbot, window, Qt.Key.Key_Right, key)
        place = window.parts.middle.clusters.selection.position
        assert outcomes(window)[place] is outcome
        press(qtbot, window, key)
        assert outcomes(window)[place] is PhotoOutcome.OPEN


def test_one_key_keeps_a_photo_and_marks_the_others(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right, (K, SHIFT))
    assert outcomes(window)[1] is PhotoOutcome.KEPT
    assert set(outcomes(window)) == {PhotoOutcome.KEPT, PhotoOutcome.REMOVE}
    press(qtbot, window, (Z, CONTROL))
    assert outcomes(window)[0] is PhotoOutcome.PROPOSED


def test_the_last_photo_of_a_cluster_stays_and_a_sentence_says_so(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, (K, SHIFT), X)
    notice = window.parts.notice
    assert notice.isVisible()
    assert notice.text.text() == (
        "Every other photo in this cluster is marked, and one must stay: keep one of them before you mark this one."
    )
    assert outcomes(window)[0] is PhotoOutcome.KEPT
    press(qtbot, window, Qt.Key.Key_Right, U)
    assert not notice.isVisible(), "the sentence goes with the next word"


def test_undo_leads_to_the_photo_that_it_is_about(window: MainWindow, qtbot: QtBot) -> None:
    clusters = window.parts.middle.clusters
    press(qtbot, window, Qt.Key.Key_Right, X)
    marked = clusters.photo
    press(qtbot, window, Qt.Key.Key_End)
    assert clusters.photo != marked
    press(qtbot, window, (Z, CONTROL))
    assert clusters.photo == marked


def test_letters_typed_into_the_filter_say_nothing_of_photos(window: MainWindow, qtbot: QtBot) -> None:
    text = window.parts.middle.apply_sort_filter.text
    text.setFocus()
    qtbot.keyClicks(text, "kxubridge")
    press(qtbot, window, Qt.Key.Key_Delete, (Z, CONTROL))
    assert not len(window.window_model.session.decisions)


def test_headers_and_the_foot_count_what_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    clusters, results = window.parts.middle.clusters, window.window_model.results
    press(qtbot, window, Qt.Key.Key_Right, X, Qt.Key.Key_Right, X)
    text = clusters.model().text(clusters.cluster)
    size = sum(results.photos[number].size for number in clusters.cluster.photos[1:3])
    assert text.removals == f"2 marked, {localized_numbers.localized_size(size)}"
    assert text.removals in text.spoken
    assert window.parts.status.marked.text() == text.removals
    small = min(clusters.cluster.photos, key=lambda number: results.photos[number].size)
    clusters.select_photo(small)
    press(qtbot, window, K)
    won = sum(results.photos[number].size for number in clusters.cluster.photos if number != small)
    assert clusters.model().text(clusters.cluster).detail == f"{localized_numbers.localized_size(won)} can be freed"
    assert (
        f"{localized_numbers.localized_size(decision_totals(results).reclaimable)} can be freed"
        in window.parts.status.summary.text()
    )
    slider = window.parts.sliders.threshold_row.slider
    with qtbot.waitSignal(window.window_model.regrouped):
        slider.setValue(slider.maximum())
    assert window.parts.status.marked.text().endswith(" · 1 more currently in no cluster")


def test_words_survive_sliders_scans_and_the_window(
    open_window: Open, qtbot: QtBot, window: MainWindow, library: Path, album: Path
) -> None:
    press(qtbot, window, Qt.Key.Key_Right, K, Qt.Key.Key_Right, X)
    before = outcomes(window)
    said = window.window_model.session.decisions.by_path
    slider = window.parts.sliders.threshold_row.slider
    start = slider.value()
    for value in (slider.maximum(), slider.minimum(), start):
        with qtbot.waitSignal(window.window_model.regrouped):
            slider.setValue(value)
    assert window.window_model.session.decisions.by_path == said
    with qtbot.waitSignal(window.window_model.loaded, timeout=30_000):
        window.requests.scan((str(album),))
    assert window.window_model.session.decisions.by_path == said
    assert outcomes(window) == before
    window.close()
    again = open_window(library).window
    clusters = again.parts.middle.clusters
    results = again.window_model.results
    kept = next(results.number_of(path) for path, word in said.items() if word is Decision.KEEP)
    assert clusters.select_photo(kept)
    assert outcomes(again) == before


def test_what_is_said_is_written_down_at_once(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    press(qtbot, window, Qt.Key.Key_Right, X)
    path = window.display.selected_path()
    file = library / "decisions.json"
    qtbot.waitUntil(
        lambda: file.exists() and json.loads(file.read_text())["decisions"] == {path: "remove"}, timeout=5000
    )


def test_marks_that_cannot_be_read_are_said_and_put_aside(open_window: Open, qtbot: QtBot, library: Path) -> None:
    (library / "decisions.json").write_text("{ no marks")
    window = open_window(library).window
    assert "decisions-damaged.json" in window.parts.notice.text.text()
    window.parts.actions.review["keep"].trigger()
    window.close()
    assert (library / "decisions-damaged.json").read_text() == "{ no marks"
    assert len(json.loads((library / "decisions.json").read_text())["decisions"]) == 1


def test_a_full_disk_is_said(window: MainWindow, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(library)
    library.write_text("a file where the library was")  # as good as a disk that is gone
    try:
        with qtbot.waitSignal(window.window_model.warned, timeout=5000):
            press(qtbot, window, Qt.Key.Key_Right, X)
        assert "cannot be written" in window.parts.notice.text.text()
    finally:
        library.unlink()
        library.mkdir()


def test_the_export_follows_a_persons_keep(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    clusters = window.parts.middle.clusters
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


def test_the_panel_says_whose_choice_it_is(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right, K)
    assert window.parts.pair.left.keep.text() == "keep: your choice"
    press(qtbot, window, K, Qt.Key.Key_Left, X)
    second = window.parts.middle.clusters.cluster.photos[1]
    window.parts.middle.clusters.select_photo(second)
    assert window.parts.pair.left.keep.text() == "keep: best unmarked"


def test_menus_hold_every_deed_of_a_review(window: MainWindow) -> None:
    (menu,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&Review")
    decision_actions = [action for action in menu.actions() if not action.isSeparator()]
    assert decision_actions == list(window.parts.actions.review.values())
    assert all(decision_action.text() and decision_action.shortcut().toString() for decision_action in decision_actions)


def test_the_menu_of_a_photo_holds_what_can_be_said_of_it(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Right)
    view = window.parts.middle.clusters
    view.menu_wanted.emit(view.viewport().mapToGlobal(view.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    decision_actions = {action.text(): action for action in menu.actions()}
    decision_actions["Mark the photo"].trigger()
    menu.close()
    assert outcomes(window)[1] is PhotoOutcome.REMOVE


def test_keys_say_nothing_of_a_cluster_while_a_match_is_looked_at(
    window: MainWindow, qtbot: QtBot, album: Path
) -> None:
    window.requests.search(file_picture(str(album / "aaa-orig.jpg")))
    qtbot.waitUntil(lambda: window.parts.middle.matches.leading is not None, timeout=20_000)
    press(qtbot, window, K, X)
    assert not len(window.window_model.session.decisions)


def settled(window: MainWindow) -> bool:
    return window.comparing.idle and not window.window_model.poller.busy


@pytest.fixture
def compared(window: MainWindow, qtbot: QtBot) -> CompareDialog:
    """The comparison of the largest cluster, opened by its key."""
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    dialog = window.comparing.dialog
    assert dialog is not None
    return dialog


def test_the_reference_of_a_comparison_is_the_photo_that_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, *[Qt.Key.Key_Right] * 3, K)
    kept = Path(window.display.selected_path()).name
    press(qtbot, window, Qt.Key.Key_Left, Qt.Key.Key_Return)
    dialog = window.comparing.dialog
    assert dialog.canvas.names[0] == f"Keep: {kept}"
    assert dialog.canvas.names[1] == Path(window.display.selected_path()).name
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    assert dialog.canvas.first is not None


def test_a_comparison_steps_through_the_cluster_and_marks(
    window: MainWindow, compared: CompareDialog, qtbot: QtBot
) -> None:
    cluster = window.parts.middle.clusters.cluster
    steps = len(cluster.photos) - 1
    seen = []
    for _ in range(steps):
        seen.append(compared.canvas.names[1])
        qtbot.keyClick(compared, Qt.Key.Key_Right)
    assert len(set(seen)) == steps
    assert compared.canvas.names[1] == seen[0]
    qtbot.keyClick(compared, X)
    assert compared.canvas.names[1] == f"Marked: {seen[0]}"
    assert compared.mark.isChecked()
    assert outcomes(window)[1] is PhotoOutcome.REMOVE
    qtbot.keyClick(compared, Z, CONTROL)
    assert compared.canvas.names[1] == seen[0]
    assert not compared.mark.isChecked()
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


def test_a_comparison_says_why_the_last_photo_cannot_be_marked(
    window: MainWindow, compared: CompareDialog, qtbot: QtBot
) -> None:
    qtbot.keyClick(compared, K, SHIFT)
    assert compared.canvas.names[1].startswith("Marked: ")
    qtbot.keyClick(compared, U)
    cluster, results = window.parts.middle.clusters.cluster, window.window_model.results
    shown = {Path(results.photos[number].path).name: results.photos[number].path for number in cluster.photos}
    here = shown[compared.canvas.names[1]]
    window.window_model.session.decisions.decide(
        {path: None if path == here else Decision.REMOVE for path in shown.values()}
    )
    before = window.window_model.session.decisions.by_path
    window.reviewing.act("mark", results, cluster, results.number_of(here))
    assert "one must stay" in compared.state.text()
    assert window.window_model.session.decisions.by_path == before


def test_the_model_is_sound_while_photos_are_marked(
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


def test_a_screen_reader_hears_what_becomes_of_a_photo(window: MainWindow, qtbot: QtBot) -> None:
    clusters: ClusterView = window.parts.middle.clusters
    press(qtbot, window, Qt.Key.Key_Right, X)
    row = clusters.model().index(clusters.selection.row)
    assert "1 marked" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert clusters.model().label(clusters.cluster, clusters.photo).spoken.endswith("marked")
