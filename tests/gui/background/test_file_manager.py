"""Showing a file in the system's file manager: by a real bus, by real programs, and by neither."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background import file_manager
from shazim_gui.gui.background.file_manager import FileManager, selecting_command

ODD = "/photos/a b, $(touch x) 'ü' %20.jpg"
LINUX = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the desktop's bus is for Linux and its kin")

ASK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shazim_gui.gui.background.file_manager import FileManager
application, manager = QApplication([]), FileManager()
manager.show(sys.argv[1], lambda: print("failed", flush=True))
watch = QTimer(interval=20)
watch.timeout.connect(lambda: manager.children() or application.quit())
watch.start()
sys.exit(application.exec())
"""


@pytest.fixture
def on_bus(bus: str) -> dict[str, str]:
    """The environment of programs on a session bus of their own."""
    return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}


def ask(path: str, environment: dict[str, str]) -> str:
    """What is said when the file manager is asked to show a file."""
    command = [sys.executable, "-c", ASK, path]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=30).stdout


@LINUX
def test_the_desktops_file_manager_is_asked_to_select_the_file(on_bus: dict[str, str]) -> None:
    desktop = [sys.executable, str(Path(__file__).parents[1] / "desktop.py")]
    path = os.fsdecode(b"/photos/no text \xff.jpg")
    with subprocess.Popen(desktop, env=on_bus, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert ask(ODD, on_bus) == ""
        assert ask(path, on_bus) == ""
        asked = [process.stdout.readline().strip() for _ in range(2)]
        process.terminate()
    assert [os.fsdecode(unquote_to_bytes(each.removeprefix("file://"))) for each in asked] == [ODD, path]


@LINUX
def test_without_a_file_manager_on_the_bus_the_folder_is_opened(on_bus: dict[str, str]) -> None:
    assert ask(ODD, on_bus) == "failed\n", "nor has this machine a program that opens folders"


@LINUX
def test_without_a_bus_the_folder_is_opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class Opener(FileManager):
        opened: list[str] = []  # noqa: RUF012

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.opened.append(url.toLocalFile())

    monkeypatch.setattr(FileManager, "_ask_desktop", lambda *_: False)
    manager, failures = Opener(), list[int]()
    QDesktopServices.setUrlHandler("file", manager, "open")
    try:
        manager.show(ODD, lambda: failures.append(1))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert (manager.opened, failures) == (["/photos"], [])


def test_the_programs_of_other_systems_get_the_path_as_it_is() -> None:
    assert selecting_command("C:/My photos/a, b.jpg", "win32") == ("explorer", ["/select,", "C:\\My photos\\a, b.jpg"])
    assert selecting_command(ODD, "darwin") == ("open", ["-R", ODD])
    assert selecting_command(ODD, "linux") is None


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_program_is_really_started_and_no_shell_reads_the_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "open"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}.part && mv {told}.part {told}\n')
    program.chmod(0o755)
    monkeypatch.setattr(file_manager, "selecting_command", lambda path: (str(program), ["-R", path]))
    failures: list[int] = []
    FileManager().show(ODD, lambda: failures.append(1))
    qtbot.waitUntil(told.exists)
    assert told.read_text().splitlines() == ["-R", ODD]
    monkeypatch.setattr(file_manager, "selecting_command", lambda path: (str(tmp_path / "none"), [path]))
    FileManager().show(ODD, lambda: failures.append(1))
    assert failures == [1]
