"""The settings dialog: opened by keys; every choice takes effect and is stored, and only available ones are offered."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shazim_gui.core.devices import Device
from shazim_gui.core.settings import Settings, load_settings
from shazim_gui.gui.dialogs.settings_dialog import SettingsDialog
from shazim_gui.gui.library.networks_dialog import NetworksDialog
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.verbs.trim_thumbnails import kept_thumbnails
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import photos_in
from shazim_gui.worker.maintenance_messages import Trim
from shazim_gui.worker.messages import Scan

Open = Callable[..., Any]


@pytest.fixture(autouse=True)
def light_again(theme: Theme) -> Iterator[None]:
    yield
    theme.choose("light")


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.settings_controller.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.scans.exclude.isEnabled() and "…" not in dialog.storage.stored.text())
    return dialog


def stored(window: MainWindow) -> Settings:
    window.window_model.session.flush()
    return load_settings(window.window_model.session.paths.settings)


def names(window: MainWindow) -> set[str]:
    with Catalogue.open_for_reading(window.window_model.session.paths.catalogue) as catalogue:
        return {os.path.basename(photo.path) for photo in photos_in(catalogue, [])}  # noqa: PTH119


def test_a_theme_takes_effect_at_once_and_is_stored(
    open_window: Open, qtbot: QtBot, library: Path, theme: Theme
) -> None:
    window = open_window(library).window
    dialog = opened(window, qtbot)
    assert dialog.appearance.theme.value == ""
    dialog.appearance.theme.buttons["dark"].click()
    assert theme.palette.dark
    assert stored(window).theme == "dark"
    dialog.appearance.theme.buttons["light"].click()
    assert not theme.palette.dark
    dialog.close()
    assert opened(window, qtbot).appearance.theme.value == "light"
    window.close()
    assert stored(window).theme == "light", "the state stored when the window closed replaced it"


def test_a_language_is_stored_for_the_next_start(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    box = opened(window, qtbot).appearance.language
    assert [box.itemText(row) for row in range(box.count())] == ["Follow system", "English", "Deutsch"]
    qtbot.keyClick(box, Qt.Key.Key_D)
    assert stored(window).language == "de"


def test_exclusions_apply_to_the_windows_scans_until_they_are_removed(
    open_window: Open, qtbot: QtBot, album: Path, library: Path
) -> None:
    shown = open_window(library)
    window, everything = shown.window, names(shown.window)
    dialog = opened(window, qtbot)
    dialog.close()
    assert stored(window).exclude is None, "nothing was changed"
    dialog = opened(window, qtbot)
    dialog.scans.exclude.setPlainText("ukbench*\n\n  *.tmp \n")
    dialog.close()
    assert stored(window).exclude == ("ukbench*", "*.tmp")
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        window.parts.actions.scan.trigger()
    assert isinstance(shown.commands[0], Scan)
    assert names(window) == {name for name in everything if not name.startswith("ukbench")} != everything
    dialog = opened(window, qtbot)
    assert dialog.scans.exclude.toPlainText() == "ukbench*\n*.tmp"
    dialog.scans.exclude.clear()
    dialog.close()
    assert stored(window).exclude == ()
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        window.parts.actions.scan.trigger()
    assert names(window) == everything


def test_the_thumbnails_are_counted_and_cleared_and_still_shown(open_window: Open, qtbot: QtBot, library: Path) -> None:
    shown = open_window(library)
    window, session = shown.window, shown.window.window_model.session
    dialog = opened(window, qtbot)
    kept = kept_thumbnails(session)
    assert dialog.storage.stored.text().startswith(f"{kept.files} thumbnails · ")
    dialog.storage.empty.click()
    qtbot.waitUntil(lambda: dialog.storage.stored.text() == "None")
    assert shown.commands == [Trim(0)]
    assert kept_thumbnails(session).files == 0
    assert not dialog.storage.empty.isEnabled()
    dialog.close()
    window.thumbnails.forget()
    photo = window.window_model.results.photos[window.parts.center.clusters.photo]
    window.grab()
    qtbot.waitUntil(lambda: window.thumbnails.idle)
    assert not window.thumbnails.is_missing(photo.sha256)


def test_a_lower_limit_takes_effect_at_once(open_window: Open, qtbot: QtBot, library: Path) -> None:
    # A file with another extension, so that the size is above any limit offered.
    (library / "thumbnails" / "0").mkdir(parents=True, exist_ok=True)
    with (library / "thumbnails" / "0" / "large.jpg").open("wb") as file:
        file.truncate(300_000_000)
    os.utime(file.name, ns=(0, 0))
    shown = open_window(library)
    dialog = opened(shown.window, qtbot)
    limit = dialog.storage.limit
    assert [limit.itemText(row) for row in range(3)] == ["No limit", "250 MB", "500 MB"]
    limit.setCurrentIndex(limit.findData("250"))
    limit.activated.emit(limit.currentIndex())
    qtbot.waitUntil(lambda: not Path(file.name).exists())
    assert stored(shown.window).cache == 250
    assert shown.commands == [Trim(250_000_000)]


def test_only_available_devices_are_offered(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.models.graphics_driver.may_have_graphics", lambda: False)
    monkeypatch.setattr("shazim_gui.session.verbs.find_graphics.may_have_graphics", lambda: False)
    shown = open_window(library)
    scans = opened(shown.window, qtbot).scans
    assert scans.device is None
    assert "run on the processor" in scans.device_hint.text()
    assert shown.commands == []
    scans.show_devices("A card")
    assert scans.device is not None
    assert list(scans.device.buttons) == ["", "cpu", "gpu"]
    scans.device.buttons["cpu"].click()
    assert stored(shown.window).device is Device.PROCESSOR


def test_the_worker_lists_devices_where_there_can_be_any(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.session.verbs.find_graphics.may_have_graphics", lambda: True)
    monkeypatch.setattr("shazim_gui.worker.jobs.run_job.graphics_name", lambda: "A card")
    window = open_window(library).window
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: dialog.scans.device is not None)
    assert dialog.scans.device_hint.text().startswith("Found: A card.")


def test_the_networks_can_be_opened_from_the_settings(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    opened(window, qtbot).scans.change.click()
    qtbot.waitUntil(lambda: window.findChild(NetworksDialog) is not None)
    assert window.settings_controller.dialog is None
    window.findChild(NetworksDialog).close()


def test_a_damaged_setting_resets_only_itself(open_window: Open, qtbot: QtBot, library: Path) -> None:
    damaged = {"theme": 7, "cache": "x", "exclude": "*", "device": [], "language": "de"}
    (library / "settings.json").write_text(json.dumps(damaged))
    dialog = opened(open_window(library).window, qtbot)
    assert dialog.appearance.theme.value == ""
    assert dialog.storage.limit.currentData() == "0"
    assert dialog.appearance.language.currentData() == "de"


def test_everything_has_a_name_and_escape_closes(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    dialog = opened(window, qtbot)
    dialog.scans.show_devices("A card")
    controls = [
        widget
        for kind in (QAbstractButton, QComboBox, QPlainTextEdit, QListWidget)
        for widget in dialog.findChildren(kind)
    ]
    assert len(controls) >= 14
    assert not [control for control in controls if not (control.accessibleName() or getattr(control, "text", str)())]
    assert "huggingface.co" in dialog.privacy.findChildren(type(dialog.storage.stored))[-1].text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.settings_controller.dialog is None
