"""Starts the worker process, exchanges messages with it, and restarts it when it dies."""

import contextlib
import multiprocessing
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from shazim_gui.core.errors import WorkerLost
from shazim_gui.core.job_steps import Notice, Step
from shazim_gui.core.message import Message, message
from shazim_gui.worker.command import Command
from shazim_gui.worker.entry import start
from shazim_gui.worker.in_flight import Leftover, leftovers, started_at
from shazim_gui.worker.messages import Cancel, Event, Failed, Pause, Resume, Scan, Stop, Stopped

CANCEL_GRACE = 0.7
"""Seconds until a worker that does not react to a cancel is killed; the catalogue is consistent at any moment."""
PATIENCE = 300.0
"""Seconds without an event in a scan after which the decoder counts as hung."""
MAX_DEATHS = 3
"""Deaths in succession that no file explains, after which a scan fails."""


class WorkerClient:
    """One worker process, started at the first command. Not thread-safe; close it (it is a context manager)."""

    def __init__(self, root: Path, inflight: Path) -> None:
        """Create the client of the library at `root`; its worker records the files that it decodes in `inflight`."""
        self._root = root
        self._inflight = inflight
        self._process: BaseProcess | None = None
        self._connection: Connection[Command[Any] | Cancel | Pause | Resume | Stop, Event] | None = None
        self._command: Command[Any] | None = None
        self._suspects: list[Leftover] = []
        self._unexplained = 0
        self._previous_start = 0
        self._cancelled_at: float | None = None
        self._last_event_at = 0.0
        self._paused = False

    def __enter__(self) -> "WorkerClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def busy(self) -> bool:
        """True from `begin` until the event that ends the command."""
        return self._command is not None

    def begin(self, command: Command[Any]) -> None:
        """Send a command; `poll` yields its events. Only one command runs at a time."""
        if self.busy:
            raise RuntimeError("the worker is busy")
        self._suspects = []
        self._unexplained = 0
        self._cancelled_at = None
        self._paused = False
        self._send(command)

    def cancel(self) -> None:
        """Ask the running command to stop; `Stopped` follows within a second."""
        if self.busy and self._cancelled_at is None and self._connection is not None:
            self._cancelled_at = time.monotonic()
            with contextlib.suppress(OSError):  # it is dead already, which `poll` detects
                self._connection.send(Cancel())

    def pause(self) -> None:
        """Ask the running command to pause; `Paused` follows once the file being decoded is done."""
        self._send_pause(True)

    def resume(self) -> None:
        """Let the paused command continue."""
        self._send_pause(False)

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        """Yield the events that have arrived, waiting up to `timeout` seconds for the first."""
        while self.busy and self._connection is not None:
            try:
                if not self._connection.poll(self._remaining(timeout)):
                    yield from self._check_silence()
                    return
                event = self._connection.recv()
            except (EOFError, OSError):
                yield from self._handle_death()
                return
            timeout = 0.0
            self._last_event_at = time.monotonic()
            if not isinstance(event, Step):
                self._command = None
            yield event

    def run(self, command: Command[Any]) -> Iterator[Event]:
        """Send a command and yield all its events."""
        self.begin(command)
        while self.busy:
            yield from self.poll(0.1)

    def close(self) -> None:
        """End the process; a running command is cancelled."""
        if self._process is None or self._connection is None:
            return
        with contextlib.suppress(OSError):
            self._connection.send(Stop())
        self._process.join(CANCEL_GRACE)
        self._end()
        self._command = None

    def _send(self, command: Command[Any]) -> None:
        if self._process is None or not self._process.is_alive():
            self._end()
            context = multiprocessing.get_context("spawn")
            self._connection, worker_end = context.Pipe()
            self._process = context.Process(
                target=start, args=(worker_end, self._root), name="shazim-worker", daemon=True
            )
            with interrupts_blocked():
                self._process.start()
            worker_end.close()
        assert self._connection is not None
        self._command = command
        self._previous_start = started_at(self._inflight)
        self._last_event_at = time.monotonic()
        with contextlib.suppress(OSError):  # it died immediately, which `poll` detects
            self._connection.send(command)

    def _send_pause(self, wanted: bool) -> None:
        if self.busy and self._cancelled_at is None and wanted != self._paused and self._connection is not None:
            self._paused = wanted
            self._last_event_at = time.monotonic()
            with contextlib.suppress(OSError):  # it is dead already, which `poll` detects
                self._connection.send(Pause() if wanted else Resume())

    def _remaining(self, timeout: float) -> float:
        """Return the timeout, limited to the time left for a worker to react to a cancel."""
        if self._cancelled_at is None:
            return timeout
        return max(0.0, min(timeout, self._cancelled_at + CANCEL_GRACE - time.monotonic()))

    def _check_silence(self) -> Iterator[Event]:
        """Kill a worker that ignores a cancel or has hung; called when no event has arrived."""
        now = time.monotonic()
        if self._cancelled_at is not None:
            if now - self._cancelled_at >= CANCEL_GRACE:
                self._end()
                self._command = None
                yield Stopped()
        elif isinstance(self._command, Scan) and not self._paused and now - self._last_event_at > PATIENCE:
            self._end()
            yield from self._handle_death()

    def _handle_death(self) -> Iterator[Event]:
        """Handle the death of the worker: report it, and start again unless that cannot succeed."""
        command, self._command = self._command, None
        self._end()
        if self._cancelled_at is not None:
            yield Stopped()
            return
        if not isinstance(command, Scan):
            yield _LOST
            return
        # Slots written before this process began to decode do not explain its death.
        has_slots = started_at(self._inflight) != self._previous_start
        suspects = leftovers(self._inflight) if has_slots else []
        explained = bool(suspects) and suspects != self._suspects
        self._unexplained = 0 if explained else self._unexplained + 1
        if self._unexplained == MAX_DEATHS:
            yield _LOST
            return
        self._suspects = suspects
        yield Notice(_stopped_message(suspects))
        self._send(replace(command, after_crash=command.after_crash or explained))
        if self._paused:
            self._paused = False  # the new process is not paused yet
            self.pause()

    def _end(self) -> None:
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join()
            self._process.close()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


_LOST = Failed(
    message("the background process stopped unexpectedly"),
    message("try again; if it happens again, close other programs to free memory, and report it"),
    WorkerLost,
)


@contextlib.contextmanager
def interrupts_blocked() -> Iterator[None]:
    """Block Ctrl+C for a process started in this context; a terminal sends Ctrl+C to all of its processes.

    Only an inherited signal mask works from the start: until the code of the new process runs, Python would end it with
    a traceback. This process receives a Ctrl+C a moment later, and loses none.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # it unblocks the signal, so it is started before
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _stopped_message(files: list[Leftover]) -> Message:
    """Return the message about a process that ended while it read these files, if any."""
    if not files:
        return message("The background process stopped; the scan continues.")
    first = Path(files[0].path).name
    if len(files) == 1:
        return message("The background process stopped while reading {name}; the scan continues.", name=first)
    return message(
        "The background process stopped while reading {name} or one of {others} other files; the scan continues.",
        name=first,
        others=len(files) - 1,
    )
