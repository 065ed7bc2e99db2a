"""Runs short work in threads, and delivers its outcome in the window's thread."""

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance, Slot

Outcome = TypeVar("Outcome")


class ThreadTasks(QObject):
    """A small pool. This object belongs to the window's thread and is the only receiver of the threads' signals."""

    _ended = Signal(int, object, object)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._callbacks: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._number = 0
        self._stopped = False
        self._ended.connect(self._deliver)

    @property
    def busy(self) -> int:
        """How many tasks have not delivered yet."""
        return len(self._callbacks)

    def start(
        self, work: Callable[[], Outcome], then: Callable[[Outcome], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` in a thread; then call `then` with its outcome, or `failed` with its exception, in this thread.

        `work` must not touch any Qt object of the window.
        """
        if self._stopped:
            return
        self._number += 1
        self._callbacks[self._number] = (then, failed)
        # The thread gets only the bound signal, and no other Qt object.
        self._pool.start(functools.partial(_run, work, self._number, self._ended))

    def stop(self, milliseconds: int) -> bool:
        """Drop waiting tasks and wait for the running ones; nothing is delivered after that."""
        self._stopped = True
        self._callbacks.clear()
        self._pool.clear()
        return self._pool.waitForDone(milliseconds)

    @Slot(int, object, object)
    def _deliver(self, number: int, outcome: object, error: Exception | None) -> None:
        then, failed = self._callbacks.pop(number, (None, None))
        if error is not None and failed is not None:
            failed(error)
        elif then is not None:
            then(outcome)


def _run(work: Callable[[], object], number: int, ended: SignalInstance) -> None:
    outcome, problem = None, None
    try:
        outcome = work()
    except Exception as error:  # noqa: BLE001  (the window's thread decides how to handle it)
        problem = error
    try:
        ended.emit(number, outcome, problem)
    except RuntimeError:
        return  # the window is closed, and with it every receiver
