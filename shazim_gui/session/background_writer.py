"""Writes values in a thread of its own, so that whoever changes them never waits for the disk."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from shazim_gui.core.errors import WorldError

Value = TypeVar("Value")


class BackgroundWriter(Generic[Value]):
    """The latest value wins: the first is written at once, those that follow at most once per interval.

    The thread lives only while something is to be written. It is no daemon, so that a process that ends normally
    waits for it and nothing is lost.
    """

    def __init__(
        self, write: Callable[[Value], None], failed: Callable[[WorldError], None], seconds: float = 1.0
    ) -> None:
        """`write` runs in the thread and may raise `WorldError`.

        `failed` is called in the thread too, once for any number of failures in a row. A value that could not be
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
        self._hurried = False
        self._told = False

    def put(self, value: Value) -> None:
        """Have a value written; one that still waits is replaced. Returns at once."""
        with self._condition:
            self._waiting = [value]
            self._start()

    def flush(self, seconds: float = 5.0) -> bool:
        """Write what waits without further delay; false where that took longer than `seconds`, and still goes on."""
        with self._condition:
            self._waiting = self._waiting or self._unwritten
            self._hurried = True
            if self._waiting:
                self._start()
            thread = self._thread
            self._condition.notify_all()
        if thread is not None:
            thread.join(seconds)
        with self._condition:
            self._hurried = False
            return self._thread is None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="writer", daemon=False)
            self._thread.start()

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._waiting and not self._hurried and (left := self._due - time.monotonic()) > 0:
                    self._condition.wait(left)
                if not self._waiting:
                    self._thread = None
                    return
                [value], self._waiting = self._waiting, []
            self._put_down(value)
            self._due = time.monotonic() + self._seconds

    def _put_down(self, value: Value) -> None:
        try:
            self._write(value)
        except WorldError as error:
            self._unwritten = [value]
            if not self._told:
                self._told = True
                self._failed(error)
        else:
            self._unwritten, self._told = [], False
