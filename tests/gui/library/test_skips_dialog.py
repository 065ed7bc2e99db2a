"""The list of skipped files: open beside a running scan, filtered by reason, shown in folders, tried again."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shazim_gui.core.records import Reason
from shazim_gui.gui.background.file_manager import FileManager
from shazim_gui.gui.library.skips_dialog import SkipsDialog
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.worker.messages import Scan

Open = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path, album: Path) -> Path:
    """A small folder with two damaged pictures, a note and a link."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("aaa-orig.jpg", "03.png"):
        shutil.copy(album / name, folder / name)
    for name in ("torn one.jpg", "torn two.jpg"):
        (folder / name).write_bytes((album / "aaa-orig.jpg").read_bytes()[:900])
    (folder / "notes.txt").write_text("no picture")
    (folder / "link.jpg").symlink_to("03.png")
    return folder


def scanned(window: MainWindow, qtbot: QtBot, folder: Path) -> SkipsDialog:
    """Scan the folder, and open the list."""
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        window.requests.scan((str(folder),))
    window.parts.actions.problems.trigger()
    return window.problems.dialog


def names(dialog: SkipsDialog) -> list[str]:
    return [Path(skip.path).name for skip in dialog.model.skips]


def choose(dialog: SkipsDialog, start: str) -> None:
    menu = dialog.filter.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(start)).trigger()


def test_it_grows_while_a_scan_runs(open_window: Open, qtbot: QtBot, new_library: Path, folder: Path) -> None:
    window = open_window(new_library).window
    window.requests.scan((str(folder),))
    window.parts.actions.problems.trigger()
    dialog = window.problems.dialog
    assert dialog.isVisible()
    assert not dialog.isModal(), "the scan can be stopped beside it"
    assert dialog.summary.text() == "No files have been skipped so far."
    assert not dialog.retry.isEnabled()
    qtbot.waitUntil(lambda: "torn one.jpg" in names(dialog), timeout=60_000)
    qtbot.waitUntil(lambda: not window.window_model.poller.busy and not window.window_model.reading, timeout=60_000)
    assert names(dialog) == ["torn one.jpg", "torn two.jpg", "link.jpg", "notes.txt"]
    assert dialog.summary.text().startswith("4 files were skipped, 2 of which")


def test_it_is_filtered_by_reason(open_window: Open, qtbot: QtBot, new_library: Path, folder: Path) -> None:
    dialog = scanned(open_window(new_library).window, qtbot, folder)
    assert dialog.filter.text() == "All reasons (4)"
    choose(dialog, "Damaged")
    assert (dialog.filter.text(), names(dialog)) == ("Damaged pictures (2)", ["torn one.jpg", "torn two.jpg"])
    choose(dialog, "Symbolic")
    assert names(dialog) == ["link.jpg"]
    choose(dialog, "All")
    assert len(names(dialog)) == 4


def test_a_file_is_shown_in_its_folder(
    open_window: Open, qtbot: QtBot, new_library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(FileManager, "show", lambda _, path, failed: shown.append(path))
    dialog = scanned(open_window(new_library).window, qtbot, folder)
    assert not dialog.folder.isEnabled()
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    qtbot.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
    assert shown == [str(folder / "torn one.jpg")]


def test_retried_files_are_read_although_they_have_not_changed(
    open_window: Open, qtbot: QtBot, new_library: Path, folder: Path, album: Path
) -> None:
    opened = open_window(new_library)
    window = opened.window
    dialog = scanned(window, qtbot, folder)
    choose(dialog, "Damaged")
    assert dialog.retry.text() == "Try all again"
    dialog.table.selectRow(1)
    assert dialog.retry.text() == "Try again"
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        qtbot.mouseClick(dialog.retry, Qt.MouseButton.LeftButton)
    shown = [command for command in opened.commands if isinstance(command, Scan)][-1]
    assert shown.retry == (str(folder / "torn two.jpg"),)
    assert names(dialog) == ["torn one.jpg", "torn two.jpg"]
    assert [skip.path for skip in dialog._selected()] == [str(folder / "torn two.jpg")], "the selection stays"


def test_closing_it_drops_it(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.parts.actions.problems.trigger()
    first = window.problems.dialog
    window.parts.actions.problems.trigger()
    assert window.problems.dialog is first
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert window.problems.dialog is None
    window.parts.actions.problems.trigger()
    assert window.problems.dialog is not None
    assert {skip.reason for skip in window.problems.dialog.model.skips} == {Reason.DAMAGED}
