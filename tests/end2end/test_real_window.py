"""The real program on a real screen (Xvfb), driven by a real mouse and keyboard: scan, slider, compare, export."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
"""Seconds for each step, on a shared machine."""

POSITIONS = """
import sys
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.session import Session
application = QApplication([])
with Session.open(sys.argv[1]) as session:
    window = MainWindow(session, Theme(application))
    window.show()
    window.resize(1360, 860)  # larger than the screen of this platform
    for _ in range(8):
        application.processEvents()
    drawing = window.parts.sliders.histogram
    for score in (0.75, 0.9):
        point = drawing.mapTo(window, QPoint(round(drawing.x_of(score)), drawing.height() // 2))
        print(point.x(), point.y())
    window.close()
"""
"""Prints where the histogram of a window of the first size has two scores."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (sys.platform == "linux" and shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="needs Xvfb and xdotool",
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """Starts a screen for this test; returns its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as output:
            number = output.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


class Person:
    """Uses a mouse and a keyboard, and finds windows by title."""

    def __init__(self, screen: str) -> None:
        self._environment = {**os.environ, "DISPLAY": screen}

    def do(self, *arguments: str) -> str:
        """Run xdotool; returns its output."""
        ended = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False, timeout=30
        )
        return ended.stdout.strip()

    def find(self, title: str) -> str:
        """Wait for the window with this title and give it the keyboard focus, since there is no window manager."""
        found = wait_for(lambda: self.do("search", "--onlyvisible", "--name", f"^{title}$").split())
        self.do("windowfocus", "--sync", found[-1])
        return found[-1]


def wait_for(find: Callable[[], object]) -> "list[str]":
    """The first result that is not empty."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := find():
            return found  # type: ignore[return-value]
        time.sleep(0.2)
    pytest.fail("it does not appear")


def settings(library: Path) -> dict[str, object]:
    try:
        kept: dict[str, object] = json.loads((library / "settings.json").read_text("utf-8"))
    except OSError:
        return {}
    return kept


def test_a_person_scans_moves_the_threshold_compares_and_exports(screen: str, photos: Path, tmp_path: Path) -> None:
    album, library, target = tmp_path / "album", tmp_path / "library", tmp_path / "copies.html"
    album.mkdir()
    for name in ("aaa-orig.jpg", "bridge-3-rotate-180.jpg", "shrink-a-little.jpg"):
        shutil.copy(photos / "edits" / "bridge" / name, album / name)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    printed = subprocess.run(
        [sys.executable, "-c", POSITIONS, str(tmp_path / "other")],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    low, high = (line.split() for line in printed.stdout.splitlines())
    environment |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "", "LC_ALL": "C.UTF-8"}
    program = subprocess.Popen(
        [sys.executable, "-m", "shazim_gui", "--library", str(library), str(album)], env=environment, cwd=tmp_path
    )
    person = Person(screen)
    try:
        window = person.find("Shazim")
        wait_for(lambda: list((library / "index").glob("*.pairs.npz")))
        time.sleep(3)  # the clusters are on the screen a moment after their pairs are on the disk
        person.do("mousemove", "--window", window, *low, "mousedown", "1")
        person.do("mousemove", "--window", window, *high, "mouseup", "1")
        wait_for(lambda: abs(float(str(settings(library).get("threshold", 0))) - 0.9) < 0.03)
        person.do("key", "ctrl+r")
        wait_for(lambda: settings(library).get("threshold") == 0.75)
        person.do("mousemove", "--window", window, "420", "190", "click", "1", "key", "Right")
        person.do("key", "Return")
        person.find("Compare")
        person.do("key", "4")
        person.do("key", "Escape")
        wait_for(lambda: not person.do("search", "--onlyvisible", "--name", "^Compare$"))
        person.find("Shazim")
        person.do("key", "ctrl+e")
        person.find("Export")
        person.do("key", "ctrl+a")
        person.do("type", str(target))
        person.do("key", "Return")
        wait_for(lambda: target.is_file())
        assert "bridge-3-rotate-180.jpg" in target.read_text("utf-8")
        person.find("Shazim")
        person.do("key", "ctrl+q")
        assert program.wait(PATIENCE) == 0
    finally:
        if program.poll() is None:
            program.send_signal(signal.SIGKILL)
            program.wait(10)
