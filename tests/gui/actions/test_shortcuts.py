"""The list of shortcuts shows what the keys do, because both come from one table."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shazim_gui.gui.actions.shortcuts import KEYS, ShortcutScope, keys_of
from shazim_gui.gui.dialogs.shortcuts_dialog import ShortcutsDialog

Open = Callable[..., Any]


@pytest.mark.parametrize("key", ["?", Qt.Key.Key_F1])
def test_it_opens_by_its_key_and_lists_all_others(
    open_window: Open, qtbot: QtBot, library: Path, key: str | Qt.Key
) -> None:
    window = open_window(library).window
    window.activateWindow()
    clusters = window.parts.center.clusters
    clusters.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is clusters)
    (qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick)(clusters, key)
    (dialog,) = window.findChildren(ShortcutsDialog)
    assert set(dialog.rows) == {f"{key.scope.name} {key.name}" for key in KEYS if key.keys}
    command, caps = dialog.rows["WINDOW scan"]
    assert (command.text(), [cap.text() for cap in caps]) == ("Scan", ["F5"])
    assert [cap.text() for cap in dialog.rows["COMPARE next"][1]] == ["→", "N"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_key_is_known_to_qt_and_unique_in_its_scope() -> None:
    for scope in ShortcutScope:
        keys = [key for entry in keys_of(scope).values() for key in entry.keys]
        assert all(QKeySequence(key).toString() for key in keys)
        assert max(Counter(keys).values()) == 1
    names = Counter((key.scope, key.name) for key in KEYS)
    assert max(names.values()) == 1


def test_every_key_of_the_window_has_its_action_in_a_menu(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    in_menus = {action.text() for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert {key.label for key in keys_of(ShortcutScope.WINDOW).values()} <= in_menus


def test_buttons_show_their_key(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    assert window.parts.side.folders.add.toolTip() == "Add folder (Ctrl+O)"
