"""The answers to a query as a strip above the clusters: walked, revealed and closed; the clusters stay as they were."""

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
def asked(open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path) -> Callable[..., MainWindow]:
    """Opens a window on the library and searches with a picture there."""

    def ask(picture: Path = photos / "edits" / "bridge" / "aaa-orig.jpg", window: Any = None) -> MainWindow:
        shown: MainWindow = window or open_window(library).window
        with qtbot.waitSignal(shown.window_model.answered, timeout=ANSWER):
            drop(shown, picture)
        return shown

    return ask


def told(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until close looks have told what there is to tell."""
    qtbot.waitUntil(lambda: not window.window_model.poller.busy, timeout=ANSWER)


def row_of(window: MainWindow, name: str) -> int:
    return next(row for row, match in enumerate(window.window_model.matches) if Path(match.photo.path).name == name)


def choose(window: MainWindow, name: str) -> Any:
    """Select a match of the strip by its name; returns its index."""
    view = window.parts.middle.matches.list
    index = view.model().index(row_of(window, name), 0)
    view.setCurrentIndex(index)
    return index


def test_every_match_says_what_it_is(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    model = window.parts.middle.matches.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0].startswith("aaa-orig.jpg, 100 % match, Identical file")
    rotated = spoken[row_of(window, "bridge-3-rotate-180.jpg")]
    assert "Edited copy: rotated 180°" in rotated
    assert window.parts.pair.scores.verdict.text() == "Identical file"


def test_a_match_that_was_not_looked_at_is_looked_at_when_it_is_selected(
    asked: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.gui.controllers.match_verification.VERIFIED_MATCHES", 2)
    window = asked()
    told(window, qtbot)
    view = window.parts.middle.matches.list
    assert window.window_model.matches[0].relation is not None
    unknown = next(match for match in reversed(window.window_model.matches) if match.relation is None)
    choose(window, Path(unknown.photo.path).name)
    told(window, qtbot)
    assert view.match is not None
    assert view.match.photo == unknown.photo
    assert view.match.relation is not None


def test_arrows_walk_the_strip_and_the_pair_follows(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    view = window.parts.middle.matches.list
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


def test_the_wheel_scrolls_it_sideways(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    view = window.parts.middle.matches.list
    bar = view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    place = QPointF(20, 20)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, phase, False)
    view.wheelEvent(event)
    assert bar.value() > 0


@pytest.mark.parametrize("way", ["click", "enter"])
def test_a_match_is_revealed_among_the_clusters(asked: Callable[..., MainWindow], qtbot: QtBot, way: str) -> None:
    window = asked()
    told(window, qtbot)
    view, clusters = window.parts.middle.matches.list, window.parts.middle.clusters
    index = choose(window, "high-contrast.jpg")
    clusters.select(1, 0)
    if way == "click":
        view.scrollTo(index)
        place = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert clusters.photo is not None
    assert window.window_model.results is not None
    assert Path(window.window_model.results.photos[clusters.photo].path).name == "high-contrast.jpg"
    assert clusters.viewport().rect().intersects(clusters.visualRect(clusters.currentIndex()))
    assert view.hasFocus(), "one can go on walking"
    assert window.parts.pair.left.heading.text() == "Your picture"


def test_a_match_that_stands_in_no_cluster_is_a_calm_sentence(
    asked: Callable[..., MainWindow], qtbot: QtBot, photos: Path
) -> None:
    window = asked(photos / "kodak" / "05.png")
    told(window, qtbot)
    before = window.parts.middle.clusters.photo
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Return)
    said = window.parts.notice.text.text()
    assert said == "05.png is in no cluster: nothing in the library is similar enough."
    assert window.parts.middle.clusters.photo == before
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Escape)
    assert not window.parts.notice.isVisible(), "it goes with the strip"


def test_a_match_that_the_filter_hides_is_a_sentence_too(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    window.parts.middle.apply_sort_filter.text.setText("ukbench")
    choose(window, "high-contrast.jpg")
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Return)
    assert window.parts.notice.text.text() == "high-contrast.jpg is in a cluster that the filter hides."


def test_a_match_is_shown_in_its_folder_by_key_and_by_button(
    asked: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(FileManager, "show", lambda _, path, failed: shown.append(path))
    window = asked()
    told(window, qtbot)
    strip = window.parts.middle.matches
    qtbot.keyClick(strip.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(strip.folder, Qt.MouseButton.LeftButton)
    assert shown == [window.window_model.matches[0].photo.path] * 2


def test_the_menu_of_a_match_opens_at_the_match_by_key_too(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    view = window.parts.middle.matches.list
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), view.mapToGlobal(QPoint(3, 3)))
    QCoreApplication.sendEvent(view.viewport(), event)
    [menu] = [each for each in window.findChildren(QMenu) if each.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open", "Show in folder", "Copy path"]
    menu.actions()[2].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == window.window_model.matches[0].photo.path


def test_selection_and_scroll_of_the_clusters_survive_a_query(
    open_window: Open, asked: Callable[..., MainWindow], qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    window.resize(1024, 640)
    clusters = window.parts.middle.clusters
    window.parts.sliders.threshold_row.slider.setValue(window.parts.sliders.threshold_row.slider.minimum())
    qtbot.waitUntil(lambda: clusters.verticalScrollBar().maximum() > 0)
    clusters.select(0, 2)
    clusters.setFocus()
    clusters.verticalScrollBar().setValue(17)
    photo, heading = clusters.photo, window.parts.pair.left.heading.text()
    asked(window=window)
    assert (clusters.photo, clusters.verticalScrollBar().value()) == (photo, 17)
    told(window, qtbot)
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Right)
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Escape)
    assert not window.parts.middle.matches.isVisible()
    assert (clusters.photo, clusters.verticalScrollBar().value()) == (photo, 17)
    assert clusters.hasFocus()
    assert window.parts.pair.left.heading.text() == heading
    assert window.window_model.query is None


def test_escape_gives_the_focus_back_to_where_it_was(
    open_window: Open, asked: Callable[..., MainWindow], qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    window.parts.side.folders.list.setFocus()
    asked(window=window)
    asked(window=window)  # a second query over the first one
    assert window.parts.middle.matches.list.hasFocus()
    qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Escape)
    assert window.parts.side.folders.list.hasFocus()


def test_the_clusters_below_can_be_used_meanwhile(asked: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = asked()
    told(window, qtbot)
    view, clusters = window.parts.middle.matches.list, window.parts.middle.clusters
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert clusters.hasFocus()
    qtbot.keyClick(clusters, Qt.Key.Key_Right)
    assert window.parts.pair.left.heading.text() in ("Selected", "Reference")
    assert window.display.selected_path() == window.window_model.results.photos[clusters.photo].path  # type: ignore[union-attr, index]
    view.setFocus()
    assert window.parts.pair.left.heading.text() == "Your picture"
    assert window.display.selected_path() == window.window_model.matches[0].photo.path
    assert window.parts.middle.kinds.isEnabled()


def test_of_an_edited_query_the_original_is_told(
    asked: Callable[..., MainWindow], qtbot: QtBot, photos: Path, tmp_path: Path
) -> None:
    with Image.open(photos / "edits" / "bridge" / "aaa-orig.jpg") as image:
        image.resize((image.width // 2, image.height // 2)).save(tmp_path / "small.jpg", quality=92)
    window = asked(tmp_path / "small.jpg")
    told(window, qtbot)
    choose(window, "aaa-orig.jpg")
    assert window.parts.pair.scores.verdict.text() == "The same picture: yours is resized to 50 %"


def test_a_path_or_file_address_can_be_pasted_as_text(
    open_window: Open, qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    picture = photos / "kodak" / "03.png"
    for text in (picture.as_uri(), os.fspath(picture)):
        QGuiApplication.clipboard().setText(text)
        with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
            qtbot.keyClick(window.parts.middle.clusters, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert Path(window.window_model.matches[0].photo.path).name == "03.png"
        qtbot.keyClick(window.parts.middle.matches.list, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().clear()
