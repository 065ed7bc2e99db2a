"""The worker process: receives commands, runs their jobs, and sends back their events."""

import multiprocessing
import os
import signal
import threading
import time
import warnings
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from shazim_gui.core.job_steps import Paused
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.worker.command import Command
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.run_job import run
from shazim_gui.worker.messages import Cancel, Event, Pause, Resume, Stop

PARENT_GRACE = 2.0
"""Seconds that a job has to end normally after the parent process is gone."""


def serve(connection: "Connection[Event, object]", root: Path) -> None:
    """Serve until `Stop` is received, or until the other process is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all processes of a terminal; the face handles it
    _silence_libraries()
    _end_with_parent()
    commands = _CommandReader(connection)
    context = JobContext(LibraryPaths(root))
    while (command := commands.next_command()) is not None:
        for event in run(context, command, commands.cancelled):
            try:
                connection.send(event)
            except OSError:
                return


def _end_with_parent() -> None:
    """End this process with its parent, even if a decoder hangs."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            time.sleep(PARENT_GRACE)
            os._exit(1)  # the catalogue is consistent at any moment

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()


def _silence_libraries() -> None:
    """Keep warnings of libraries about unusual files off the terminal; problems and bugs are reported as events.

    Some decoders write to the file descriptor directly.
    """
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


class _CommandReader:
    """Reads the next command from the pipe, and whether the running one should stop or pause."""

    def __init__(self, connection: "Connection[Event, object]") -> None:
        self._connection = connection
        self._closing = False

    def next_command(self) -> Command[Any] | None:
        """Wait for a command; None if no more follow. Messages that came too late for the last command are ignored."""
        while not self._closing:
            message = self._receive()
            if isinstance(message, Command):
                return message
        return None

    def cancelled(self) -> bool:
        """Return True if the running command is to stop; while it is paused, this call does not return."""
        if self._closing:
            return True
        try:
            waiting = self._connection.poll()
        except OSError:
            self._closing = True
            return True
        if not waiting:
            return False
        message = self._receive()
        return isinstance(message, Cancel | Stop) or (isinstance(message, Pause) and self._wait_while_paused())

    def _wait_while_paused(self) -> bool:
        """Sleep until a message resumes the command or stops it; return True if it is to stop."""
        try:
            self._connection.send(Paused())
        except OSError:
            self._closing = True
            return True
        while not isinstance(message := self._receive(), Resume | Cancel | Stop):
            pass
        return not isinstance(message, Resume)

    def _receive(self) -> object:
        try:
            message = self._connection.recv()
        except (EOFError, OSError):
            message = Stop()
        self._closing = self._closing or isinstance(message, Stop)
        return message
