"""Owns every thread pool and timer of the window, so that all of them can be stopped with a deadline when it closes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shazim_gui.gui.background.thread_tasks import ThreadTasks


class BackgroundWork(QObject):
    """The only class that makes pools and timers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[ThreadTasks] = []
        self._timers: list[QTimer] = []

    def tasks(self, threads: int) -> ThreadTasks:
        """A pool of `threads` threads for short work."""
        tasks = ThreadTasks(threads, self)
        self._tasks.append(tasks)
        return tasks

    def timer(self, milliseconds: int, slot: Callable[[], None], *, once: bool = False) -> QTimer:
        """A timer that is not running yet."""
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(slot)
        self._timers.append(timer)
        return timer

    def stop(self, milliseconds: int = 1000) -> bool:
        """Stop everything and drop waiting tasks; false where a thread was still running at the deadline."""
        for timer in self._timers:
            timer.stop()
        stopped = [tasks.stop(milliseconds) for tasks in self._tasks]
        return all(stopped)
