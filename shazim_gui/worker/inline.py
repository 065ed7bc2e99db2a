"""A worker without a process: runs jobs in the calling thread, for scripts and tests."""

import time
from collections.abc import Iterator
from typing import Any

from shazim_gui.core.job_steps import Paused, Step
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.worker.command import Command
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.run_job import run
from shazim_gui.worker.messages import Event


class InlineWorker:
    """Runs a command step by step inside `poll`."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._context = JobContext(paths)
        self._events: Iterator[Event] | None = None
        self._cancelled = False
        self._paused = self._pause_reported = False

    @property
    def busy(self) -> bool:
        """True from `begin` until the event that ends the command."""
        return self._events is not None

    def begin(self, command: Command[Any]) -> None:
        """Start a command; it runs in `poll`."""
        if self.busy:
            raise RuntimeError("the worker is busy")
        self._cancelled = self._paused = self._pause_reported = False
        self._events = run(self._context, command, lambda: self._cancelled)

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        """Run one step and yield its event."""
        if self._paused and not self._cancelled:
            if not self._pause_reported:
                self._pause_reported = True
                yield Paused()
            else:
                time.sleep(timeout)
            return
        if self._events is not None:
            try:
                event = next(self._events)
            except BaseException:  # Ctrl+C in a script: the job is over, and the next command can begin
                self._events = None
                raise
            if not isinstance(event, Step):
                self._events = None
            yield event

    def cancel(self) -> None:
        """Stop at the next step."""
        self._cancelled = True

    def pause(self) -> None:
        """Pause before the next step."""
        self._paused = self.busy

    def resume(self) -> None:
        """Continue."""
        self._paused = self._pause_reported = False

    def close(self) -> None:
        """End the running command."""
        self._events = None
