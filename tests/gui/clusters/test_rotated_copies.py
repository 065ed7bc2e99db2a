"""The toggle for rotated and mirrored copies: takes effect at once, is stored, and works without a mouse."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shazim_gui.core.settings import load_settings
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]

SIGNS = ("2-rotate-90", "3-rotate-180", "4-rotate-270", "5-flipx", "6-flipy", "7-flip-plus-1", "8-flip-minus-1")
ROTATED = {f"bridge-{sign}.jpg" for sign in SIGNS}


def shown(window: MainWindow) -> set[str]:
    """The names of all photos beside a reference."""
    results, model = window.window_model.results, window.parts.center.clusters.model()
    members = (number for row in range(model.rowCount()) for number in model.item(row).photos)
    return {Path(results.photos[number].path).name for number in members}


def test_rotated_copies_are_hidden_and_shown_without_worker_or_disk(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    opened = open_window(library)
    window = opened.window
    toggle = window.parts.center.rotated
    before = shown(window)
    assert toggle.isChecked()
    assert before >= ROTATED
    with qtbot.waitSignal(window.window_model.regrouped):
        qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert not shown(window) & ROTATED
    assert {"aaa-orig.jpg", "shrink-a-little.jpg"} <= shown(window)
    assert window.parts.status.summary.text().endswith(" · without rotated and mirrored copies")
    with qtbot.waitSignal(window.window_model.regrouped):
        qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert shown(window) == before
    assert opened.commands == []


def test_the_choice_is_restored_the_next_time(open_window: Open, library: Path) -> None:
    first = open_window(library).window
    first.parts.center.rotated.click()
    first.window_model.session.flush()
    assert load_settings(library / "settings.json").rotated is False
    first.close()
    second = open_window(library).window
    assert not second.parts.center.rotated.isChecked()
    assert not second.window_model.results.rotated
    assert not shown(second) & ROTATED


def test_the_toggle_can_be_used_from_the_keyboard_and_explains_itself(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    toggle, kinds = window.parts.center.rotated, window.parts.center.kinds
    assert toggle.accessibleName() == "Include rotated and mirrored copies"
    assert toggle.toolTip() == toggle.accessibleDescription()
    last = list(kinds.buttons.values())[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert toggle.hasFocus()
    with qtbot.waitSignal(window.window_model.regrouped):
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert not window.window_model.results.rotated


@pytest.mark.parametrize(
    ("width", "rotated", "export"), [(1360, "Rotated", "Export"), (1024, "", "Export"), (944, "", "")]
)
def test_texts_are_hidden_before_anything_is_cut_off(
    open_window: Open, library: Path, width: int, rotated: str, export: str
) -> None:
    window = open_window(library).window
    for first_width in (944, 1360, width):  # whatever width it had before
        window.resize(first_width, 640)
    header = window.parts.center.header
    assert (header.rotated.text(), header.export.text()) == (rotated, export)
    assert header.export.icon().isNull() == bool(export)
    assert not header.rotated.icon().isNull()


def test_it_is_disabled_where_there_is_nothing_to_filter(open_window: Open, tmp_path: Path) -> None:
    assert not open_window(tmp_path / "new").window.parts.center.rotated.isEnabled()
