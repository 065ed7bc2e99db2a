"""Runs a measurement in a fresh process of its own, so that none finds what another one left in memory."""

import contextlib
import multiprocessing
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from shazim_gui.core.errors import WorkerLost, WorldError
from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress
from shazim_gui.session.running_verb import BugReport
from shazim_gui.worker.client import deaf_to_interrupts

Outcome = TypeVar("Outcome")
_STEP = 0.1
"""Seconds between two looks at the cancel token."""


def apart(
    task: Callable[..., Outcome], arguments: tuple[Any, ...], cancelled: CancelToken, meter: Meter, current: str = ""
) -> Generator[Progress, None, Outcome]:
    """Return what `task` (a function of a module) returns; tells `current` as the meter's work meanwhile.

    Raises:
        WorldError: the task raised it.
        WorkerLost: the process stopped unexpectedly, most likely for lack of memory.
        BugReport: the task raised anything else.
        Cancelled: the token turned true; the process is ended, with all that it started.
    """
    yield meter.progress(current)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    # No daemon: those may not start processes of their own, as a session does.
    process = context.Process(target=_serve, args=(theirs, task, arguments), name="shazim-benchmark", daemon=False)
    with deaf_to_interrupts():
        process.start()
    theirs.close()
    try:
        while not ours.poll(_STEP):
            if cancelled():
                raise Cancelled
            yield meter.progress(current)
        try:
            answer: Outcome | WorldError | BugReport = ours.recv()
        except EOFError:
            raise WorkerLost(
                "a measurement stopped unexpectedly", "close other programs to free memory, or measure less"
            ) from None
        if isinstance(answer, WorldError | BugReport):
            raise answer
        process.join()
        return answer
    finally:
        _end(process)
        ours.close()


def _end(process: BaseProcess) -> None:
    if process.is_alive() and process.pid is not None:
        if sys.platform != "win32":
            with contextlib.suppress(OSError):  # it has not come as far as to lead a group
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
    process.join()
    process.close()


def _serve(connection: "Connection[Any, Any]", task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """The new process: do the task and send what came of it."""
    if sys.platform != "win32":
        os.setpgid(0, 0)  # a group of its own: Ctrl+C is not for it, and all of the group can be ended at once
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in the worker, for what is measured here without one
    _silence()
    try:
        connection.send(task(*arguments))
    except WorldError as error:
        connection.send(error)
    except Exception:  # noqa: BLE001  (it becomes a report in the process that asked)
        connection.send(BugReport(traceback.format_exc()))


def _silence() -> None:
    """Keep what libraries and other programs say off the terminal, even past Python."""
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)
    os.close(nowhere)
