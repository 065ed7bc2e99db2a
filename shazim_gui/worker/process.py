"""The worker process: takes commands from the pipe, runs their jobs, sends their events back."""

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
"""Seconds that a job gets to end in order once the process that asked for it is gone."""


def serve(connection: "Connection[Event, object]", root: Path) -> None:
    """Serve until told to stop, or until the process at the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the face decides what it means
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
    """See to it that a decoder that hangs does not outlive the program."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            time.sleep(PARENT_GRACE)
            os._exit(1)  # the catalogue is whole at any moment

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()


def _silence_libraries() -> None:
    """Keep what libraries say about odd files off the terminal; files' problems are reported as such, bugs as bugs.

    Some decoders write to the file descriptor itself, past Python.
    """
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


class _CommandReader:
    """Reads the pipe: the next command, and in between whether the running one should stop or rest."""

    def __init__(self, connection: "Connection[Event, object]") -> None:
        self._connection = connection
        self._closing = False

    def next_command(self) -> Command[Any] | None:
        """Wait for a command; None when there will be no more. What came too late for the last one means nothing."""
        while not self._closing:
            message = self._receive()
            if isinstance(message, Command):
                return message
        return None

    def cancelled(self) -> bool:
        """True once the running command shall stop; where it shall rest, the answer takes until it shall go on."""
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
        """Sleep until told to go on or to stop; true for the latter. Nothing but the pipe wakes the process."""
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
