"""Searching with one picture: dropped, pasted, from a browser, or chosen."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.worker.messages import Query

Open = Callable[..., Any]
Drop = Callable[..., None]
ANSWER = 30_000
"""Milliseconds; the network may have to be loaded first."""


def best(window: MainWindow) -> str:
    return Path(window.window_model.matches[0].photo.path).name


def test_a_dropped_file_is_searched_for_and_its_matches_are_ranked(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path
) -> None:
    opened = open_window(library)
    window = opened.window
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        drop(window, photos / "kodak" / "05.png")
    page = window.parts.center.matches
    assert page.isVisible()
    assert window.parts.center.pages.currentWidget() is window.parts.center.clusters, "the clusters stay visible"
    assert page.title.text() == "Matches for 05.png"
    assert best(window) == "05.png"
    assert page.list.match == window.window_model.matches[0]
    assert page.list.hasFocus()
    assert window.parts.pair.left.heading.text() == "Your picture"
    assert window.parts.pair.scores.score.text() == "100 %"
    assert type(opened.commands[0]) is Query


def test_matches_are_ranked_again_while_a_slider_moves(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path
) -> None:
    opened = open_window(library)
    window = opened.window
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        drop(window, photos / "edits" / "bridge" / "aaa-orig.jpg")
    model = window.parts.center.matches.list.model()
    before = [model.item(row).score for row in range(model.rowCount())]
    assert before == sorted(before, reverse=True)
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.weight_rows["fv"].slider.setValue(0)
    assert [model.item(row).score for row in range(model.rowCount())] != before
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.threshold_row.slider.setValue(0)
    assert model.rowCount() >= len(before)
    assert Counter(map(type, opened.commands))[Query] == 1


def test_where_nothing_matches_it_shows_what_to_do(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        drop(window, photos / "kodak" / "23.png")
    page = window.parts.center.matches
    assert page.stack.currentWidget() is page.nothing
    assert "Lower the threshold" in page.nothing.text()
    assert not page.folder.isEnabled()
    assert page.summary.text() == "nothing in the library reaches 75.0 %"


def test_image_data_from_a_browser_is_searched_for(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path
) -> None:
    opened = open_window(library)
    mime = QMimeData()
    mime.setImageData(QImage(str(photos / "kodak" / "05.png")))
    mime.setUrls([QUrl("https://example.invalid/05.png")])  # the image is here already: nothing is fetched
    with qtbot.waitSignal(opened.window.window_model.answered, timeout=ANSWER):
        drop(opened.window, mime)
    assert best(opened.window) == "05.png"
    assert opened.window.window_model.matches[0].score > 0.99
    assert isinstance(opened.commands[0].picture, bytes)


def test_an_address_from_a_browser_is_fetched_and_searched_for(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path, site: str
) -> None:
    window = open_window(library).window
    mime = QMimeData()
    mime.setUrls([QUrl(f"{site}/kodak/05.png")])
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        drop(window, mime)
    assert best(window) == "05.png"
    assert window.parts.center.matches.title.text() == "Matches for 05.png"
    assert window.window_model.query.data == (photos / "kodak" / "05.png").read_bytes(), "no second download"


def test_an_address_without_a_server_is_reported_in_a_sentence(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, site: str
) -> None:
    window = open_window(library).window
    mime = QMimeData()
    mime.setText(f"{site}/nothing.png")
    with qtbot.waitSignal(window.window_model.poller.failed, timeout=ANSWER):
        drop(window, mime)
    assert "404" in window.parts.notice.text.text()
    assert not window.parts.center.matches.isVisible()


def test_a_file_that_is_not_a_picture_is_reported_in_a_sentence(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, tmp_path: Path
) -> None:
    window = open_window(library).window
    note = tmp_path / "note.txt"
    note.write_text("not a picture")
    with qtbot.waitSignal(window.window_model.poller.failed, timeout=ANSWER):
        drop(window, note)
    assert "note.txt" in window.parts.notice.text.text()


def test_of_several_files_the_first_is_searched_for_and_a_notice_says_so(
    open_window: Open, drop: Drop, qtbot: QtBot, library: Path, photos: Path
) -> None:
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        drop(window, photos / "kodak" / "05.png", photos / "kodak" / "03.png")
    assert window.parts.notice.text.text() == "Only one picture can be used at a time: searching with 05.png."
    assert best(window) == "05.png"


def test_a_picture_can_be_pasted(open_window: Open, qtbot: QtBot, library: Path, photos: Path) -> None:
    window = open_window(library).window
    QGuiApplication.clipboard().setImage(QImage(str(photos / "kodak" / "03.png")))
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert best(window) == "03.png"
    QGuiApplication.clipboard().clear()


def test_pasting_text_shows_what_to_paste(open_window: Open, library: Path) -> None:
    opened = open_window(library)
    QGuiApplication.clipboard().setText("only words")
    opened.window.parts.actions.paste.trigger()
    assert "No picture found" in opened.window.parts.notice.text.text()
    assert opened.commands == []
    QGuiApplication.clipboard().clear()


def test_a_picture_can_be_chosen(open_window: Open, qtbot: QtBot, library: Path, photos: Path) -> None:
    window = open_window(library).window
    qtbot.mouseClick(window.parts.center.search, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        dialog.fileSelected.emit(str(photos / "kodak" / "03.png"))
        dialog.close()
    assert best(window) == "03.png"
