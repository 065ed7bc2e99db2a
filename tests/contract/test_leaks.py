"""Tests the guards against leaks: a leak fails the test that caused it, and later tests are not affected."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
from shazim_gui.gui.style.palette import LIGHT
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.session import Session

def test_leaves_a_window(qtbot, theme, tmp_path):
    window = MainWindow(Session.open(tmp_path), theme)
    window.show()
    raise ValueError("while a window is open")

def test_finds_no_window(qapp):
    assert qapp.topLevelWidgets() == []
"""

PROCESS = """
import subprocess, sys, time
from tests.leaks import running_processes
LEFT = []

def test_leaves_a_process():
    LEFT.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]))

def test_finds_no_process():
    assert running_processes() == {}
    assert LEFT.pop().wait(5) != 0
"""

THREAD = """
import threading
END = threading.Event()

def test_leaves_a_thread():
    threading.Thread(target=END.wait, args=(60,), name="forgotten").start()

def test_does_not_fail_for_it():
    assert [each for each in threading.enumerate() if each.name == "forgotten"]

def test_ends_it():
    END.set()
"""


def outcomes(source: str, folder: Path) -> tuple[dict[str, set[str]], str]:
    """Run tests with these guards; return the outcomes (PASSED, FAILED, ERROR) by test, and the output."""
    file = folder / "test_made_up.py"
    file.write_text(source)
    plugins = [part for name in ("tests.conftest", "tests.gui.conftest") for part in ("-p", name)]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", os.devnull, "--rootdir", folder, "-rA", "-n0", *plugins, file],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) .*::(\w+)", ended.stdout, re.MULTILINE):
        found.setdefault(name, set()).add(outcome)
    return found, ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("source", "expected", "message"),
    [
        (
            WINDOW,
            {"test_leaves_a_window": {"FAILED", "ERROR"}, "test_finds_no_window": {"PASSED"}},
            "MainWindow 'Shazim' is left open",
        ),
        (
            PROCESS,
            {"test_leaves_a_process": {"PASSED", "ERROR"}, "test_finds_no_process": {"PASSED"}},
            "import time; time.sleep(600)",
        ),
        (
            THREAD,
            {
                "test_leaves_a_thread": {"PASSED", "ERROR"},
                "test_does_not_fail_for_it": {"PASSED"},
                "test_ends_it": {"PASSED"},
            },
            "left running: the thread forgotten",
        ),
    ],
    ids=["window", "process", "thread"],
)
def test_a_leak_fails_the_test_that_caused_it_and_no_other(
    tmp_path: Path, source: str, expected: dict[str, set[str]], message: str
) -> None:
    found, printed = outcomes(source, tmp_path)
    assert found == expected
    assert message in printed
