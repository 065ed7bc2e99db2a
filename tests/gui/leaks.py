"""A guard against windows, thread pools and timers that outlive the test that made them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from shazim_gui.gui.window.main_window import MainWindow

PATIENCE = 1000
"""Milliseconds for the threads of a window to end."""


@pytest.fixture(autouse=True)
def no_windows_left() -> Iterator[None]:
    """Fails the test that leaves a window open, and removes the window so that no later test meets it."""
    before = _windows()
    yield
    left = [each for each in _windows() if not any(each is other for other in before)]
    problems = [f"{type(each).__name__} {each.windowTitle()!r} is left open" for each in left]
    for each in left:
        if isValid(each):  # not deleted together with its parent
            problems += put_away(each)
    assert not problems, "\n".join(problems)


def put_away(window: QWidget) -> list[str]:
    """Close a window, stop what runs in it, and delete it; returns a line for each thing that had to be stopped."""
    problems = []
    window.close()
    if isinstance(window, MainWindow) and not window.window_model.close(PATIENCE):
        problems.append("a thread of the window did not end in time")
    for timer in window.findChildren(QTimer):
        if timer.isActive():
            problems.append(f"a timer of {timer.interval()} ms of the window is left running")
            timer.stop()
    for pool in window.findChildren(QThreadPool):
        if pool.activeThreadCount():
            problems.append("a thread of the window is left running")
            pool.clear()
            pool.waitForDone(PATIENCE)
    window.deleteLater()
    _delete_what_waits()
    return problems


def _windows() -> list[QWidget]:
    if QApplication.instance() is None:
        return []
    _delete_what_waits()
    return QApplication.topLevelWidgets()


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
