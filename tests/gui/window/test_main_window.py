"""The window as a whole: what it shows when it opens, how keys move in it, what it says when something is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QListView
from pytestqt.qtbot import QtBot

from shazim_gui.gui.dialogs.bug_dialog import BugDialog
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]


def test_reopening_shows_the_last_result_without_any_work(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    window = opened.window
    assert window.parts.middle.pages.currentWidget() is window.parts.middle.clusters
    assert window.parts.middle.clusters.cluster.rank == 1
    assert window.parts.status.summary.text().startswith("26 photos, ")
    assert "out of date" not in window.parts.status.summary.text()
    assert opened.commands == []


def test_a_result_that_is_not_up_to_date_is_said_quietly(open_window: Open, library: Path) -> None:
    for table in (library / "index").glob("*.pairs.npz"):
        table.unlink()
    window = open_window(library).window
    assert "out of date" in window.parts.status.summary.text()
    assert window.parts.middle.words.title.text() == "Not compared yet" or window.window_model.results.clusters


def test_the_window_comes_back_where_it_was(open_window: Open, qtbot: QtBot, library: Path) -> None:
    first = open_window(library).window
    first.resize(1300, 700)  # with room to spare in every font
    first.parts.splitter.setSizes([300, 550, 450])
    sizes = first.parts.splitter.sizes()
    first.close()
    second = MainWindow(first.window_model.session, first.parts.notice._theme, delay=0)
    assert second.size().height() == 700
    second.resize(first.size())
    second.show()
    assert second.parts.splitter.sizes() == sizes
    second.close()
    second.deleteLater()


def test_damaged_window_state_is_as_good_as_none(open_window: Open, library: Path) -> None:
    (library / "settings.json").write_text('{"window": "%%% not base64"}')
    assert open_window(library).window.isVisible()


def test_keys_move_between_clusters_and_within_them(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(library).window
    asked: list[str] = []
    monkeypatch.setattr("shazim_gui.gui.actions.photo_actions.open_file", lambda path: asked.append(path) or True)
    clusters = window.parts.middle.clusters
    clusters.setFocus()
    clusters.select(0, 0)
    for key, row, position in (
        (Qt.Key.Key_Right, 0, 1),
        (Qt.Key.Key_Down, 1, 0),
        (Qt.Key.Key_Left, 1, 0),
        (Qt.Key.Key_Right, 1, 1),
        (Qt.Key.Key_Up, 0, 0),
        (Qt.Key.Key_End, clusters.model().rowCount() - 1, 0),
    ):
        qtbot.keyClick(clusters, key)
        assert (clusters.selection.row, clusters.selection.position) == (row, position)
        assert clusters.currentIndex().row() == row
        name = Path(window.window_model.results.photos[clusters.photo].path).name
        assert window.parts.pair.left.name.text() == name
    qtbot.keyClick(clusters, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [window.window_model.results.photos[clusters.photo].path]


def test_a_long_strip_scrolls_with_the_keys_and_its_markers_lead_on(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    window.resize(1024, 640)
    clusters = window.parts.middle.clusters
    row = max(range(clusters.model().rowCount()), key=lambda row: len(clusters.model().item(row).photos))
    count = len(clusters.model().item(row).photos)
    clusters.select(row, 0)
    for position in range(1, count):
        qtbot.keyClick(clusters, Qt.Key.Key_Right)
        layout = clusters.itemDelegate().layout
        strip = layout.strip(clusters.visualRect(clusters.currentIndex()), count, clusters.selection.first)
        assert position in [shown for shown, _ in strip.cells]
        assert strip.before + len(strip.cells) + strip.after == count
    assert strip.after == 0
    qtbot.mouseClick(clusters.viewport(), Qt.MouseButton.LeftButton, pos=strip.before_marker.center())
    assert clusters.selection.position == strip.before - 1


def test_a_click_selects_the_photo_under_it(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    clusters = window.parts.middle.clusters
    rect = clusters.visualRect(clusters.model().index(1))
    _, cell = clusters.itemDelegate().layout.strip(rect, 2, 0).cells[1]
    qtbot.mouseClick(clusters.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert (clusters.selection.row, clusters.selection.position) == (1, 1)


def test_the_menu_of_a_photo_copies_its_path(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    path = window.display.selected_path()
    menu = window.parts.photo_actions.menu(path, window)
    assert [action.text() for action in menu.actions()] == ["Open", "Show in folder", "Copy path"]
    menu.actions()[2].trigger()
    assert QGuiApplication.clipboard().text() == path
    menu.deleteLater()
    with qtbot.waitSignal(window.parts.middle.clusters.menu_wanted):
        window.parts.middle.clusters.menu_wanted.emit(QPoint(10, 10))


def test_a_photo_that_is_gone_is_shown_as_missing_and_opening_it_says_so(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    qtbot.waitUntil(lambda: window.thumbnails.idle)
    window.parts.photo_actions.open(str(library / "gone.jpg"))
    assert "gone.jpg cannot be opened" in window.parts.notice.text.text()


def test_a_notice_never_covers_a_warning(open_window: Open, library: Path) -> None:
    notice = open_window(library).window.parts.notice
    notice.warn("The disk is full: free some space.")
    notice.notice("The catalogue was kept aside.")
    assert notice.text.text().splitlines() == ["The disk is full: free some space.", "The catalogue was kept aside."]
    assert notice.property("tone") == "warning"


def test_a_damaged_catalogue_is_said_on_opening_and_mended_by_a_scan(
    open_window: Open, qtbot: QtBot, library: Path, album: Path
) -> None:
    (library / "catalogue.sqlite3").write_bytes(b"this is no database at all" * 200)
    opened_window = open_damaged(open_window, qtbot, library)
    assert opened_window.parts.notice.property("tone") == "warning"
    with qtbot.waitSignal(opened_window.window_model.loaded, timeout=60_000):
        opened_window.requests.scan((str(album),))
    assert "a new one is built" in opened_window.parts.notice.text.text()
    assert opened_window.parts.middle.clusters.model().rowCount() > 0


def open_damaged(open_window: Open, qtbot: QtBot, library: Path) -> MainWindow:
    """Open a window whose result cannot be loaded, which it says instead."""
    from pytestqt.exceptions import TimeoutError as NeverLoaded

    from shazim_gui.gui.window import main_window as room

    shown: list[MainWindow] = []
    original = room.MainWindow.showEvent

    def showing(self: MainWindow, event: Any) -> None:
        shown.append(self)
        self.window_model.warned.connect(self.window_model.loaded)  # ends the wait of the fixture
        self.window_model.loaded.disconnect(self.display._show_result)
        original(self, event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room.MainWindow, "showEvent", showing)
        try:
            open_window(library)
        except NeverLoaded:
            pytest.fail("neither a result nor a warning")
    shown[0].window_model.warned.disconnect(shown[0].window_model.loaded)
    shown[0].window_model.loaded.connect(shown[0].display._show_result)
    return shown[0]


def test_a_fault_of_ours_is_shown_with_its_report(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.window_model.poller.broke.emit("Traceback (most recent call last):\nZeroDivisionError: division by zero")
    dialog = window.findChild(BugDialog)
    dialog.copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.close()


def test_everything_that_can_be_used_has_a_name_and_can_be_reached(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    controls = [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QListView)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) >= 14
    nameless = [control for control in controls if not (control.accessibleName() or getattr(control, "text", str)())]
    assert not nameless
