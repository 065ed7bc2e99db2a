"""Writes values in a background thread, so that no caller waits for the disk."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from shazim_gui.core.errors import WorldError

Value = TypeVar("Value")


class BackgroundWriter(Generic[Value]):
    """Writes the latest value: the first at once, later ones at most once per interval.

    The thread runs only while there is a value to write. It is not a daemon, so that a process that ends normally
    waits for it and nothing is lost.
    """

    def __init__(
        self, write: Callable[[Value], None], failed: Callable[[WorldError], None], seconds: float = 1.0
    ) -> None:
        """`write` runs in the thread and may raise `WorldError`.

        `failed` is also called in the thread, once for any number of failures in a row. A value that could not be
        written is tried again with the next one, or by `flush`.
        """
        self._write, self._failed, self._seconds = write, failed, seconds
        self._condition = threading.Condition()
        self._waiting: list[Value] = []
        """The value to be written, if any."""
        self._unwritten: list[Value] = []
        """The value that could not be written, if any."""
        self._thread: threading.Thread | None = None
        self._due = 0.0
        """When the next value may be written, by the monotonic clock."""
        self._flushing = False
        self._reported = False

    def put(self, value: Value) -> None:
        """Write a value in the background, in place of one that still waits. Returns at once."""
        with self._condition:
            self._waiting = [value]
            self._start()

    def flush(self, seconds: float = 5.0) -> bool:
        """Write a waiting value at once; False if that takes longer than `seconds`, and still goes on."""
        with self._condition:
            self._waiting = self._waiting or self._unwritten
            self._flushing = True
            if self._waiting:
                self._start()
            thread = self._thread
            self._condition.notify_all()
        if thread is not None:
            thread.join(seconds)
        with self._condition:
            self._flushing = False
            return self._thread is None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="writer", daemon=False)
            self._thread.start()

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._waiting and not self._flushing and (left := self._due - time.monotonic()) > 0:
                    self._condition.wait(left)
                if not self._waiting:
                    self._thread = None
                    return
                [value], self._waiting = self._waiting, []
            self._write_value(value)
            self._due = time.monotonic() + self._seconds

    def _write_value(self, value: Value) -> None:
        try:
            self._write(value)
        except WorldError as error:
            self._unwritten = [value]
            if not self._reported:
                self._reported = True
                self._failed(error)
        else:
            self._unwritten, self._reported = [], False
