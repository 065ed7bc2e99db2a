"""The matches of a query as a strip above the clusters: navigated, revealed and closed; the clusters do not change."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background.file_manager import FileManager
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]
Drop = Callable[..., None]
ANSWER = 30_000


@pytest.fixture
def open_query(open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path) -> Callable[..., MainWindow]:
    """Opens a window on the library and searches with a picture."""

    def search(picture: Path = photos / "edits" / "bridge" / "aaa-orig.jpg", window: Any = None) -> MainWindow:
        shown: MainWindow = window or open_window(library).window
        with qtbot.waitSignal(shown.window_model.answered, timeout=ANSWER):
            drop(shown, picture)
        return shown

    return search


def wait_for_verification(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until verification has finished."""
    qtbot.waitUntil(lambda: not window.window_model.poller.busy, timeout=ANSWER)


def row_of(window: MainWindow, name: str) -> int:
    return next(row for row, match in enumerate(window.window_model.matches) if Path(match.photo.path).name == name)


def choose(window: MainWindow, name: str) -> Any:
    """Select a match of the strip by its name; returns its index."""
    view = window.parts.center.matches.list
    index = view.model().index(row_of(window, name), 0)
    view.setCurrentIndex(index)
    return index


def test_every_match_shows_how_it_relates_to_the_query(open_query: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    model = window.parts.center.matches.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0].startswith("aaa-orig.jpg, 100 % match, Identical file")
    rotated = spoken[row_of(window, "bridge-3-rotate-180.jpg")]
    assert "Edited copy: rotated 180°" in rotated
    assert window.parts.pair.scores.relation.text() == "Identical file"


def test_an_unverified_match_is_verified_when_it_is_selected(
    open_query: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.gui.controllers.match_verification.VERIFIED_MATCHES", 2)
    window = open_query()
    wait_for_verification(window, qtbot)
    view = window.parts.center.matches.list
    assert window.window_model.matches[0].relation is not None
    unknown = next(match for match in reversed(window.window_model.matches) if match.relation is None)
    choose(window, Path(unknown.photo.path).name)
    wait_for_verification(window, qtbot)
    assert view.match is not None
    assert view.match.photo == unknown.photo
    assert view.match.relation is not None


def test_arrow_keys_move_through_the_strip_and_the_pair_follows(
    open_query: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    view = window.parts.center.matches.list
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.match == window.window_model.matches[2]
    assert window.parts.pair.right.name.text() == Path(window.window_model.matches[2].photo.path).name
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.match == window.window_model.matches[1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.match == window.window_model.matches[-1]
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.match == window.window_model.matches[0]


def test_the_wheel_scrolls_it_sideways(open_query: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    view = window.parts.center.matches.list
    bar = view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    point = QPointF(20, 20)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(point, point, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, phase, False)
    view.wheelEvent(event)
    assert bar.value() > 0


@pytest.mark.parametrize("way", ["click", "enter"])
def test_a_match_is_revealed_among_the_clusters(open_query: Callable[..., MainWindow], qtbot: QtBot, way: str) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    view, clusters = window.parts.center.matches.list, window.parts.center.clusters
    index = choose(window, "high-contrast.jpg")
    clusters.select(1, 0)
    if way == "click":
        view.scrollTo(index)
        point = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    else:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert clusters.photo is not None
    assert window.window_model.results is not None
    assert Path(window.window_model.results.photos[clusters.photo].path).name == "high-contrast.jpg"
    assert clusters.viewport().rect().intersects(clusters.visualRect(clusters.currentIndex()))
    assert view.hasFocus(), "the arrow keys still work"
    assert window.parts.pair.left.heading.text() == "Your picture"


def test_a_match_in_no_cluster_is_reported_in_a_sentence(
    open_query: Callable[..., MainWindow], qtbot: QtBot, photos: Path
) -> None:
    window = open_query(photos / "kodak" / "05.png")
    wait_for_verification(window, qtbot)
    before = window.parts.center.clusters.photo
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Return)
    notice = window.parts.notice.text.text()
    assert notice == "05.png is in no cluster: nothing in the library is similar enough."
    assert window.parts.center.clusters.photo == before
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Escape)
    assert not window.parts.notice.isVisible(), "the notice is closed with the strip"


def test_a_match_hidden_by_the_filter_is_reported_in_a_sentence(
    open_query: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    window.parts.center.sort_filter_bar.text.setText("ukbench")
    choose(window, "high-contrast.jpg")
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Return)
    assert window.parts.notice.text.text() == "high-contrast.jpg is in a cluster that the filter hides."


def test_a_match_is_shown_in_its_folder_by_key_and_by_button(
    open_query: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(FileManager, "show", lambda _, path, failed: shown.append(path))
    window = open_query()
    wait_for_verification(window, qtbot)
    strip = window.parts.center.matches
    qtbot.keyClick(strip.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(strip.folder, Qt.MouseButton.LeftButton)
    assert shown == [window.window_model.matches[0].photo.path] * 2


def test_the_menu_of_a_match_opens_at_the_match_by_key_too(open_query: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    view = window.parts.center.matches.list
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), view.mapToGlobal(QPoint(3, 3)))
    QCoreApplication.sendEvent(view.viewport(), event)
    [menu] = [each for each in window.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open", "Show in folder", "Copy path"]
    menu.actions()[2].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == window.window_model.matches[0].photo.path


def test_selection_and_scroll_of_the_clusters_survive_a_query(
    open_window: Open, open_query: Callable[..., MainWindow], qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    window.resize(1024, 640)
    clusters = window.parts.center.clusters
    window.parts.sliders.threshold_row.slider.setValue(window.parts.sliders.threshold_row.slider.minimum())
    qtbot.waitUntil(lambda: clusters.verticalScrollBar().maximum() > 0)
    clusters.select(0, 2)
    clusters.setFocus()
    clusters.verticalScrollBar().setValue(17)
    photo, heading = clusters.photo, window.parts.pair.left.heading.text()
    open_query(window=window)
    assert (clusters.photo, clusters.verticalScrollBar().value()) == (photo, 17)
    wait_for_verification(window, qtbot)
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Right)
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Escape)
    assert not window.parts.center.matches.isVisible()
    assert (clusters.photo, clusters.verticalScrollBar().value()) == (photo, 17)
    assert clusters.hasFocus()
    assert window.parts.pair.left.heading.text() == heading
    assert window.window_model.query is None


def test_escape_returns_the_focus_to_where_it_was(
    open_window: Open, open_query: Callable[..., MainWindow], qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    window.parts.side.folders.list.setFocus()
    open_query(window=window)
    open_query(window=window)  # a second query over the first one
    assert window.parts.center.matches.list.hasFocus()
    qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Escape)
    assert window.parts.side.folders.list.hasFocus()


def test_the_clusters_below_can_be_used_during_a_query(open_query: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_query()
    wait_for_verification(window, qtbot)
    view, clusters = window.parts.center.matches.list, window.parts.center.clusters
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert clusters.hasFocus()
    qtbot.keyClick(clusters, Qt.Key.Key_Right)
    assert window.parts.pair.left.heading.text() in ("Selected", "Reference")
    assert window.display.selected_path() == window.window_model.results.photos[clusters.photo].path  # type: ignore[union-attr, index]
    view.setFocus()
    assert window.parts.pair.left.heading.text() == "Your picture"
    assert window.display.selected_path() == window.window_model.matches[0].photo.path
    assert window.parts.center.kinds.isEnabled()


def test_an_edited_query_shows_what_was_done_to_the_original(
    open_query: Callable[..., MainWindow], qtbot: QtBot, photos: Path, tmp_path: Path
) -> None:
    with Image.open(photos / "edits" / "bridge" / "aaa-orig.jpg") as image:
        image.resize((image.width // 2, image.height // 2)).save(tmp_path / "small.jpg", quality=92)
    window = open_query(tmp_path / "small.jpg")
    wait_for_verification(window, qtbot)
    choose(window, "aaa-orig.jpg")
    assert window.parts.pair.scores.relation.text() == "The same picture: yours is resized to 50 %"


def test_a_path_or_file_address_can_be_pasted_as_text(
    open_window: Open, qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    picture = photos / "kodak" / "03.png"
    for text in (picture.as_uri(), os.fspath(picture)):
        QGuiApplication.clipboard().setText(text)
        with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
            qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert Path(window.window_model.matches[0].photo.path).name == "03.png"
        qtbot.keyClick(window.parts.center.matches.list, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().clear()
