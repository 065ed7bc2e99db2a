"""Presets: chosen from the menu, saved under a name, removed, and named while they are in force."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from shazim_gui.core.presets import PRESETS, Preset
from shazim_gui.core.records import Kind
from shazim_gui.core.settings import load_settings
from shazim_gui.core.weights import Weights
from shazim_gui.gui.dialogs.preset_dialog import PresetDialog
from shazim_gui.gui.scoring.presets_button import PresetsButton
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]


def action(window: MainWindow, text: str) -> QAction:
    """An entry of the menu as it is when it opens."""
    menu = window.parts.sliders.presets.menu()
    menu.aboutToShow.emit()
    inner = [below for entry in menu.actions() if isinstance(entry.menu(), QMenu) for below in entry.menu().actions()]
    if text.startswith("delete "):
        return next(entry for entry in inner if entry.text() == text.removeprefix("delete "))
    return next(entry for entry in menu.actions() if entry.text() == text)


def keep(window: MainWindow, qtbot: QtBot, name: str) -> None:
    action(window, "Save as preset…").trigger()
    dialog = window.findChild(PresetDialog)
    qtbot.keyClicks(dialog.field, name)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize("preset", PRESETS[1:], ids=lambda preset: preset.name)
def test_a_preset_changes_all_sliders_and_toggles_at_once(
    open_window: Open, qtbot: QtBot, library: Path, preset: Any
) -> None:
    window = open_window(library).window
    button = window.parts.sliders.presets
    assert button.text() == "Classic Shazim"
    assert action(window, "Classic Shazim").isChecked()
    action(window, preset.name).trigger()
    results = window.window_model.results
    assert (results.weights.shares, results.threshold, results.kinds) == (
        preset.weights.shares,
        preset.threshold,
        preset.kinds,
    )
    assert button.text() == preset.name
    assert window.parts.sliders.threshold == preset.threshold
    assert window.parts.center.kinds.kinds == preset.kinds
    window.window_model.session.flush()
    assert load_settings(library / "settings.json").threshold == preset.threshold
    action(window, preset.name).trigger()
    assert action(window, preset.name).isChecked(), "choosing it again does not uncheck it"


def test_the_menu_is_reached_and_used_by_keys(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    button = window.parts.sliders.presets
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.keyClick(button.menu(), Qt.Key.Key_Down)
    qtbot.keyClick(button.menu(), Qt.Key.Key_Down)
    qtbot.keyClick(button.menu(), Qt.Key.Key_Return)
    assert button.text() == "Same picture"


def test_an_own_preset_is_saved_used_and_removed(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders, button = window.parts.sliders, window.parts.sliders.presets
    assert not action(window, "Save as preset…").isEnabled(), "it has a name already"
    with qtbot.waitSignal(window.window_model.regrouped):
        sliders.threshold_row.slider.setValue(64)
    assert button.text() == "Presets"
    keep(window, qtbot, "Holiday & home")
    assert button.accessibleName() == "Presets: Holiday & home selected"
    window.window_model.session.flush()
    assert list(load_settings(library / "settings.json").presets) == ["Holiday & home"]
    action(window, "Classic Shazim").trigger()
    action(window, "Holiday && home").trigger()
    assert sliders.threshold == 0.82
    window.window_model.session.flush()
    again = open_window(library).window
    assert action(again, "Holiday && home").isChecked()
    action(again, "delete Holiday && home").trigger()
    again.window_model.session.flush()
    assert load_settings(library / "settings.json").presets == {}
    assert again.parts.sliders.presets.text() == "Presets"


def test_an_invalid_name_is_reported_before_it_is_saved(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.parts.sliders.threshold_row.slider.setValue(64)
    qtbot.waitUntil(lambda: window.window_model.results.threshold == 0.82)
    keep(window, qtbot, "Mine")
    window.parts.sliders.threshold_row.slider.setValue(60)
    qtbot.waitUntil(lambda: window.window_model.results.threshold == 0.80)
    action(window, "Save as preset…").trigger()
    dialog = window.findChildren(PresetDialog)[-1]
    assert not dialog.agree.isEnabled()
    dialog.field.setText("same picture")
    assert not dialog.agree.isEnabled()
    assert "is a built-in preset" in dialog.hint.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.setText("Mine")
    assert (dialog.agree.text(), dialog.agree.isEnabled()) == ("Replace", True)
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    window.window_model.session.flush()
    assert load_settings(library / "settings.json").presets["Mine"].threshold == 0.8


def test_a_preset_includes_the_kinds(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.center.kinds.buttons[Kind.SIMILAR].click()
    assert window.parts.sliders.presets.text() == "Presets"


def test_a_long_name_is_elided_to_fit(qtbot: QtBot) -> None:
    button = PresetsButton()
    qtbot.addWidget(button)
    button.show_presets((), (), Preset("Holiday photos of us", Weights(), 0.8, frozenset(Kind)))
    button.show()
    hint = button.sizeHint()
    button.resize(hint)
    whole = button.text()
    button.resize(hint.width() - 30, hint.height())
    assert len(button.text()) < len(whole)
    assert button.text().endswith("…")
    assert button.sizeHint() == hint, "the hint still has the width of the whole name"
    button.resize(hint)
    assert button.text() == whole
