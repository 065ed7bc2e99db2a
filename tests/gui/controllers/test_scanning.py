"""Scanning folders: added by button or by dropping, stopped, removed, with unreadable files listed."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background.verb_runner import INTERVAL
from shazim_gui.gui.dialogs.question_dialog import QuestionDialog
from shazim_gui.gui.library.skips_dialog import SkipsDialog
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.messages import Find, Forget, Scan

Open = Callable[..., Any]
Drop = Callable[..., None]


def test_an_empty_library_shows_what_to_do(open_window: Open, tmp_path: Path) -> None:
    opened = open_window(tmp_path / "new")
    center = opened.window.parts.center
    assert center.pages.currentWidget() is center.empty
    assert "Nothing leaves this computer" in center.empty.foot.text()
    assert not opened.window.parts.actions.scan.isEnabled()
    assert not center.export.isEnabled()


def test_a_dropped_folder_is_scanned_by_the_real_worker_and_its_clusters_appear(
    open_window: Open, drop: Drop, qtbot: QtBot, album: Path, new_library: Path
) -> None:
    opened = open_window(new_library, WorkerClient(new_library, new_library / "inflight"))
    window = opened.window
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        drop(window, album)
        assert window.parts.side.main.text() == "Stop"
        assert window.parts.center.message.title.text() == "Scanning your photos"
    clusters = window.parts.center.clusters
    assert clusters.model().rowCount() >= 2
    assert window.parts.center.pages.currentWidget() is clusters
    assert window.parts.side.folders.list.model().rowCount() == 1
    assert window.parts.side.progress.problems.text() == "1 file could not be read"
    assert [type(command) for command in opened.commands] == [Scan, Find]
    qtbot.waitUntil(lambda: window.thumbnails.idle)
    shown = window.window_model.results.photos[clusters.photo]
    assert not window.thumbnails.is_missing(shown.sha256)


def test_stop_ends_a_scan_within_a_second(open_window: Open, qtbot: QtBot, album: Path, tmp_path: Path) -> None:
    library = tmp_path / "new"
    window = open_window(library, WorkerClient(library, library / "inflight")).window
    poller = window.window_model.poller
    with qtbot.waitSignal(poller.progressed, timeout=30_000):
        window.requests.scan((str(album),))
    began = time.monotonic()
    window.parts.side.main.click()
    assert window.parts.side.main.text() == "Stopping…"
    qtbot.waitUntil(lambda: not poller.kind, timeout=3000)
    assert time.monotonic() - began < 1.2
    assert window.parts.side.main.text() == "Scan"
    qtbot.wait(50)  # the result is read again


def test_closing_in_mid_scan_ends_within_a_second(open_window: Open, qtbot: QtBot, album: Path, tmp_path: Path) -> None:
    library = tmp_path / "new"
    window = open_window(library, WorkerClient(library, library / "inflight")).window
    with qtbot.waitSignal(window.window_model.poller.progressed, timeout=30_000):
        window.requests.scan((str(album),))
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 1.2


def test_the_button_asks_for_a_folder_and_scans_it(
    open_window: Open, qtbot: QtBot, album: Path, new_library: Path
) -> None:
    opened = open_window(new_library)
    window = opened.window
    qtbot.mouseClick(window.parts.side.folders.add, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        dialog.fileSelected.emit(str(album))
        dialog.close()
    assert window.window_model.folders == [str(album)]


def test_a_missing_folder_is_reported_in_a_sentence(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(tmp_path / "new").window
    window.requests.scan((str(tmp_path / "nowhere"),))
    qtbot.waitUntil(window.parts.notice.isVisible)
    assert str(tmp_path / "nowhere") in window.parts.notice.text.text()
    assert window.parts.notice.property("tone") == "warning"
    qtbot.mouseClick(window.parts.notice.dismiss, Qt.MouseButton.LeftButton)
    assert not window.parts.notice.isVisible()


def test_a_rescan_decodes_nothing_and_keeps_the_selection(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    clusters = opened.window.parts.center.clusters
    clusters.select(1, 1)
    path = opened.window.window_model.results.photos[clusters.photo].path
    steps: list[str] = []
    opened.window.window_model.poller.progressed.connect(lambda step: steps.append(step.stage))
    with qtbot.waitSignal(opened.window.window_model.loaded, timeout=60_000):
        opened.window.parts.actions.scan.trigger()
    polling = [
        timer for timer in opened.window.findChildren(QTimer) if timer.isActive() and timer.interval() == INTERVAL
    ]
    assert not polling, "the worker is polled while nothing runs"
    assert "Reading" not in steps
    assert opened.window.window_model.results.photos[clusters.photo].path == path


def test_removing_a_folder_asks_first_and_touches_no_photograph(
    open_window: Open, qtbot: QtBot, album: Path, library: Path
) -> None:
    opened = open_window(library)
    window = opened.window
    before = sorted(path.name for path in album.iterdir())
    folders = window.parts.side.folders
    folders.list.setCurrentIndex(folders.list.model().index(0, 0))
    qtbot.keyClick(folders.list, Qt.Key.Key_Delete)
    box = window.findChild(QuestionDialog)
    assert "not touched" in box.detail.text()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QuestionDialog) is None)
    assert opened.commands == [], "Enter alone cancels"
    qtbot.keyClick(folders.list, Qt.Key.Key_Delete)
    box = window.findChild(QuestionDialog)
    with qtbot.waitSignal(window.window_model.loaded, timeout=20_000):
        qtbot.mouseClick(box.yes, Qt.MouseButton.LeftButton)
    assert [type(command) for command in opened.commands] == [Forget, Find]
    assert window.window_model.folders == []
    assert window.parts.center.pages.currentWidget() is window.parts.center.empty
    assert sorted(path.name for path in album.iterdir()) == before


def test_skipped_files_are_listed_with_their_reasons(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    qtbot.mouseClick(window.parts.side.progress.problems, Qt.MouseButton.LeftButton)
    model = window.findChild(SkipsDialog).table.model()
    rows = [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]
    assert any(name.endswith("broken.jpg") and "damaged" in why for name, why in rows)
    window.findChild(SkipsDialog).close()


@pytest.mark.parametrize("kind", ["scan", "query"])
def test_a_query_waits_for_the_scan_and_a_notice_says_so(
    open_window: Open, drop: Drop, qtbot: QtBot, album: Path, library: Path, kind: str
) -> None:
    window = open_window(library).window
    window.requests.scan((str(album),))
    drop(window, album / "aaa-orig.jpg")
    assert "aaa-orig.jpg starts when the scan is done" in window.parts.notice.text.text()
    with qtbot.waitSignal(window.window_model.answered, timeout=60_000):
        if kind == "query":
            window.parts.side.main.click()  # stopping the scan lets the query begin
    assert window.parts.center.matches.isVisible()
