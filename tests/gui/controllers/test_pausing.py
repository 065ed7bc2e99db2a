"""Pausing a scan by button and key: nothing is read during a pause; from there it is resumed, stopped or closed."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from shazim_gui.core.progress import Progress
from shazim_gui.gui.background.verb_runner import INTERVAL
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.running_verb import PauseState
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import photos_in
from shazim_gui.worker.client import WorkerClient

Open = Callable[..., Any]
FILES = 160


@pytest.fixture
def many(album: Path, tmp_path: Path) -> Path:
    """A folder of many files with different bytes, so that each of them is decoded."""
    folder = tmp_path / "many"
    folder.mkdir()
    data = min((path.read_bytes() for path in album.glob("*.jpg") if path.name != "broken.jpg"), key=len)
    for number in range(FILES):
        comment = str(number).encode()
        head = b"\xff\xd8\xff\xfe" + (len(comment) + 2).to_bytes(2, "big")
        (folder / f"{number}.jpg").write_bytes(head + comment + data[2:])
    return folder


@pytest.fixture
def paused(open_window: Open, qtbot: QtBot, many: Path, new_library: Path) -> MainWindow:
    """A window whose real worker has begun to read pictures and is paused."""
    window = open_window(new_library, WorkerClient(new_library, new_library / "inflight")).window
    steps: list[Progress] = []
    window.window_model.poller.progressed.connect(steps.append)
    assert not window.parts.actions.pause.isEnabled()
    window.requests.scan((str(many),))
    qtbot.waitUntil(lambda: any(step.stage == "Reading" and step.done for step in steps), timeout=240_000)
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    progress = window.parts.side.progress
    assert progress.stage.text() == "Pausing…"
    qtbot.waitUntil(lambda: window.window_model.poller.pause_state is PauseState.FULL, timeout=60_000)
    assert progress.stage.text() == "Paused"
    assert progress.pause.accessibleName() == "Resume"
    return window


def stored(window: MainWindow) -> int:
    with Catalogue.open_for_reading(window.window_model.session.paths.catalogue) as catalogue:
        return len(photos_in(catalogue, []))


def test_nothing_is_read_during_a_pause_and_the_button_resumes(paused: MainWindow, qtbot: QtBot) -> None:
    progress, before = paused.parts.side.progress, stored(paused)
    shown = (progress.amount.text(), progress.bar.value(), progress.time_left.text())
    busy = [timer for timer in paused.findChildren(QTimer) if timer.isActive() and timer.interval() <= INTERVAL]
    assert not busy, "the window polls a paused worker as often as a running one"
    qtbot.wait(700)
    assert stored(paused) == before < FILES
    assert (progress.amount.text(), progress.bar.value(), progress.time_left.text()) == shown
    assert shown[2] == "nothing is read until you resume"
    with qtbot.waitSignal(paused.window_model.loaded, timeout=240_000):
        qtbot.mouseClick(progress.pause, Qt.MouseButton.LeftButton)
        assert progress.stage.text() == "Reading"
        assert progress.pause.accessibleName() == "Pause"
    assert stored(paused) == FILES
    assert not paused.parts.actions.pause.isEnabled()


def test_stopping_a_paused_scan_ends_it_within_a_second(paused: MainWindow, qtbot: QtBot) -> None:
    before, began = stored(paused), time.monotonic()
    paused.parts.side.main.click()
    assert not paused.parts.actions.pause.isEnabled()
    qtbot.waitUntil(lambda: not paused.window_model.poller.kind, timeout=3000)
    assert time.monotonic() - began < 1.2
    assert stored(paused) == before
    assert paused.parts.actions.pause.text() == "Pause"
    qtbot.wait(50)  # the result is read again


def test_closing_the_window_during_a_pause_ends_cleanly(paused: MainWindow) -> None:
    began = time.monotonic()
    paused.close()
    assert time.monotonic() - began < 1.2
