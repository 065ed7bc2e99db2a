"""The settings dialog: opened by keys, every choice acts and is kept, and only what is there is offered."""

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
from shazim_gui.session.thumbnail_storage import kept_thumbnails
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
    dialog = window.preferring.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.scans.exclude.isEnabled() and "…" not in dialog.storage.kept.text())
    return dialog


def stored(window: MainWindow) -> Settings:
    return load_settings(window.window_model.session.paths.settings)


def names(window: MainWindow) -> set[str]:
    with Catalogue.open_for_reading(window.window_model.session.paths.catalogue) as catalogue:
        return {os.path.basename(photo.path) for photo in photos_in(catalogue, [])}  # noqa: PTH119


def test_a_theme_acts_at_once_and_is_kept(open_window: Open, qtbot: QtBot, library: Path, theme: Theme) -> None:
    window = open_window(library).window
    dialog = opened(window, qtbot)
    assert dialog.look.theme.value == ""
    dialog.look.theme.buttons["dark"].click()
    assert theme.palette.dark
    assert stored(window).theme == "dark"
    dialog.look.theme.buttons["light"].click()
    assert not theme.palette.dark
    dialog.close()
    assert opened(window, qtbot).look.theme.value == "light"
    window.close()
    assert stored(window).theme == "light", "what the window keeps when it closes has taken its place"


def test_a_language_is_kept_for_the_next_start(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    box = opened(window, qtbot).look.language
    assert [box.itemText(row) for row in range(box.count())] == ["Follow system", "English", "Deutsch"]
    qtbot.keyClick(box, Qt.Key.Key_D)
    assert stored(window).language == "de"


def test_what_is_left_out_counts_for_the_windows_scans_until_it_is_taken_back(
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


def test_the_thumbnails_are_counted_and_emptied_and_shown_all_the_same(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    shown = open_window(library)
    window, session = shown.window, shown.window.window_model.session
    dialog = opened(window, qtbot)
    kept = kept_thumbnails(session)
    assert dialog.storage.kept.text().startswith(f"{kept.files} thumbnails · ")
    dialog.storage.empty.click()
    qtbot.waitUntil(lambda: dialog.storage.kept.text() == "None")
    assert shown.commands == [Trim(0)]
    assert kept_thumbnails(session).files == 0
    assert not dialog.storage.empty.isEnabled()
    dialog.close()
    window.thumbnails.forget()
    photo = window.window_model.results.photos[window.parts.middle.clusters.photo]
    window.grab()
    qtbot.waitUntil(lambda: window.thumbnails.idle)
    assert not window.thumbnails.is_missing(photo.sha256)


def test_a_lower_limit_holds_at_once(open_window: Open, qtbot: QtBot, library: Path) -> None:
    # A file of its own kind, so that there is more than any limit offered.
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


def test_only_a_device_that_is_there_is_offered(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.models.graphics_driver.may_have_graphics", lambda: False)
    monkeypatch.setattr("shazim_gui.session.graphics_devices.may_have_graphics", lambda: False)
    shown = open_window(library)
    scans = opened(shown.window, qtbot).scans
    assert scans.device is None
    assert "run on the processor" in scans.told.text()
    assert shown.commands == []
    scans.show_devices("A card")
    assert scans.device is not None
    assert list(scans.device.buttons) == ["", "cpu", "gpu"]
    scans.device.buttons["cpu"].click()
    assert stored(shown.window).device is Device.PROCESSOR


def test_the_worker_is_asked_for_devices_where_there_can_be_any(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.session.graphics_devices.may_have_graphics", lambda: True)
    monkeypatch.setattr("shazim_gui.worker.jobs.run_job.graphics_name", lambda: "A card")
    window = open_window(library).window
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: dialog.scans.device is not None)
    assert dialog.scans.told.text().startswith("Found: A card.")


def test_the_networks_are_reached_from_here(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    opened(window, qtbot).scans.change.click()
    qtbot.waitUntil(lambda: window.findChild(NetworksDialog) is not None)
    assert window.preferring.dialog is None
    window.findChild(NetworksDialog).close()


def test_damaged_choices_cost_only_themselves(open_window: Open, qtbot: QtBot, library: Path) -> None:
    damaged = {"theme": 7, "cache": "x", "exclude": "*", "device": [], "language": "de"}
    (library / "settings.json").write_text(json.dumps(damaged))
    dialog = opened(open_window(library).window, qtbot)
    assert dialog.look.theme.value == ""
    assert dialog.storage.limit.currentData() == "0"
    assert dialog.look.language.currentData() == "de"


def test_everything_in_it_has_a_name_and_escape_leaves(open_window: Open, qtbot: QtBot, library: Path) -> None:
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
    assert "huggingface.co" in dialog.privacy.findChildren(type(dialog.storage.kept))[-1].text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.preferring.dialog is None
