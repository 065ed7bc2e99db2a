"""The window uses the chosen language for its own texts, for Qt's, and for numbers."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QDialogButtonBox, QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from shazim_gui.core.errors import WorldError
from shazim_gui.core.text import language
from shazim_gui.gui.library.folders_panel import FoldersPanel
from shazim_gui.gui.style import ui_language
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.style.ui_language import use_language

ENGLISH = re.compile(r"\b(the|of|and|is|are|not|with|or|to|photos?|clusters?|copies|files?|pictures?)\b", re.IGNORECASE)
"""Words that occur in almost every English sentence and in no German one."""
PATH = re.compile(r"\S*/\S*|\S+\.(jpg|png)")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    language.use("en")


def cancel_text(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_qts_own_buttons_and_numbers_are_german_too(qtbot: QtBot, qapp: QApplication) -> None:
    assert cancel_text(qtbot) == "Cancel"
    assert use_language(qapp, "de") == ""
    assert cancel_text(qtbot) == "Abbrechen"
    spin = QDoubleSpinBox(value=1.5)
    qtbot.addWidget(spin)
    assert spin.text() == "1,50"


def test_the_systems_language_is_used_where_none_is_chosen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Austria(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale("de_AT")

    monkeypatch.setattr(ui_language, "QLocale", Austria)
    assert use_language(qapp, "") == ""
    assert language.current().code == "de"


def test_a_broken_installation_uses_english_and_reports_it(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(code: str) -> None:
        raise WorldError("the texts in Deutsch cannot be read", "install Shazim again")

    monkeypatch.setattr(ui_language, "use", fail)
    assert use_language(qapp, "de") == "the texts in Deutsch cannot be read: install Shazim again."
    assert cancel_text(qtbot) == "Cancel"


@pytest.mark.parametrize("dialog_name", ["", "shortcuts", "problems", "networks", "settings"])
def test_a_german_window_shows_no_english(
    qtbot: QtBot, qapp: QApplication, library: Path, open_window: Callable[..., Any], dialog_name: str
) -> None:
    use_language(qapp, "de")
    window = open_window(library).window
    shown: QWidget = window
    if dialog_name:
        getattr(window.parts.actions, dialog_name).trigger()
        qtbot.waitUntil(lambda: bool(dialogs(window)))
        (shown,) = dialogs(window)
    texts = set(texts_of(shown))
    assert len(texts) > 8
    assert sorted(text for text in texts if ENGLISH.search(PATH.sub("", text))) == []
    shown.close()


def dialogs(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def texts_of(widget: QWidget) -> Iterator[str]:
    """All texts of a widget and its children, including those for screen readers."""
    objects: list[QObject] = [widget, *widget.findChildren(QWidget), *widget.findChildren(QAction)]
    for each in objects:
        for name in ("text", "title", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"):
            getter = getattr(each, name, None)
            if callable(getter) and isinstance(text := getter(), str):
                yield text
        if isinstance(each, QAbstractItemView):
            model = each.model()
            indexes = (model.index(row, 0) for row in range(model.rowCount()))
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            yield from (str(index.data(role) or "") for index in indexes for role in roles)


def test_buttons_with_long_texts_are_put_above_one_another(qtbot: QtBot, theme: Theme) -> None:
    panel = FoldersPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    assert panel.add.y() == panel.scan.y()
    panel.resize(120, 300)
    qtbot.waitUntil(lambda: panel.add.geometry().bottom() < panel.scan.y())
    assert panel.add.width() == panel.scan.width() == panel.width()
