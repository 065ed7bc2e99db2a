"""Searching with a picture at a web address that a person types or pastes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shazim_gui.gui.dialogs.address_dialog import AddressDialog, web_address
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]
ANSWER = 30_000


def dialog_of(window: MainWindow, qtbot: QtBot) -> AddressDialog:
    """The dialog, opened by its key."""
    qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    [dialog] = [each for each in window.findChildren(AddressDialog) if each.isVisible()]
    return dialog


def test_an_address_is_typed_and_searched_for(open_window: Open, qtbot: QtBot, library: Path, site: str) -> None:
    opened = open_window(library)
    window = opened.window
    dialog = dialog_of(window, qtbot)
    assert not dialog.agree.isEnabled()
    qtbot.keyClicks(dialog.field, f"{site}/kodak/05.png")
    assert opened.commands == [], "nothing is fetched before it is requested"
    with qtbot.waitSignal(window.window_model.answered, timeout=ANSWER):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert Path(window.window_model.matches[0].photo.path).name == "05.png"

    assert window.focusWidget() is window.parts.center.matches.list
    assert window.window_model.query.location == "127.0.0.1"


def test_the_clipboards_address_is_suggested(open_window: Open, qtbot: QtBot, library: Path, site: str) -> None:
    window = open_window(library).window
    QGuiApplication.clipboard().setText(f" {site}/kodak/05.png\n")
    dialog = dialog_of(window, qtbot)
    assert dialog.field.text() == f"{site}/kodak/05.png"
    assert dialog.agree.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().setText("only words")
    dialog = dialog_of(window, qtbot)
    assert dialog.field.text() == ""
    dialog.close()
    QGuiApplication.clipboard().clear()
    assert window.window_model.query is None


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("nothing.png", "responded with 404"), ("edits", "cannot be searched for")],
)
def test_an_address_without_a_picture_is_reported_in_one_sentence(
    open_window: Open, qtbot: QtBot, library: Path, site: str, name: str, sentence: str
) -> None:
    window = open_window(library).window
    dialog = dialog_of(window, qtbot)
    dialog.field.setText(f"{site}/{name}")
    with qtbot.waitSignal(window.window_model.poller.failed, timeout=ANSWER):
        qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert sentence in window.parts.notice.text.text()
    assert "\n" not in window.parts.notice.text.text()
    assert not window.parts.center.matches.isVisible()


def test_a_missing_server_is_reported_in_one_sentence(
    open_window: Open, qtbot: QtBot, library: Path, site: str
) -> None:
    window = open_window(library).window
    dialog = dialog_of(window, qtbot)
    dialog.field.setText("http://127.0.0.1:1/a.jpg")
    with qtbot.waitSignal(window.window_model.poller.failed, timeout=ANSWER):
        dialog.agree.click()
    assert "http://127.0.0.1:1/a.jpg cannot be reached" in window.parts.notice.text.text()


def test_a_text_that_is_not_an_address_cannot_be_searched(qtbot: QtBot) -> None:
    dialog = AddressDialog()
    qtbot.addWidget(dialog)
    for text in ("a picture", "ftp://example.org/a.jpg", "https://", "file:///etc/passwd", "javascript:alert(1)"):
        dialog.field.setText(text)
        assert not dialog.agree.isEnabled(), text
        assert dialog.hint.text() == "That isn't the address of a web page or a picture."
    dialog.field.clear()
    assert not dialog.hint.text().strip()


def test_an_address_may_lack_its_scheme() -> None:
    assert web_address(" example.org/a.jpg ") == "https://example.org/a.jpg"
    assert web_address("HTTP://example.org") == "HTTP://example.org"
    assert web_address("") == web_address("just words. like this") == web_address("/a.b/c") == ""
