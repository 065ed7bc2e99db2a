"""Runs a measurement in a fresh process, so that it is not affected by what an earlier one left in memory."""

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
from shazim_gui.worker.client import interrupts_blocked

Outcome = TypeVar("Outcome")
_STEP = 0.1
"""Seconds between two checks of the cancel token."""


def apart(
    task: Callable[..., Outcome], arguments: tuple[Any, ...], cancelled: CancelToken, meter: Meter, current: str = ""
) -> Generator[Progress, None, Outcome]:
    """Run `task`, a module's function, in a new process and return its result; yields progress with `current`.

    Raises:
        WorldError: the task raised it.
        WorkerLost: the process stopped unexpectedly, most likely because memory ran out.
        BugReport: the task raised any other exception.
        Cancelled: the token became true; the process and everything that it started are killed.
    """
    yield meter.progress(current)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    # Not a daemon, because daemons may not start processes, as a session does.
    process = context.Process(target=_serve, args=(theirs, task, arguments), name="shazim-benchmark", daemon=False)
    with interrupts_blocked():
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
            with contextlib.suppress(OSError):  # it does not lead a process group yet
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
    process.join()
    process.close()


def _serve(connection: "Connection[Any, Any]", task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """Run the task in the new process and send its result or error."""
    if sys.platform != "win32":
        os.setpgid(0, 0)  # its own process group, which gets no Ctrl+C and can be killed as a whole
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in the worker, for measurements without one
    _silence()
    try:
        connection.send(task(*arguments))
    except WorldError as error:
        connection.send(error)
    except Exception:  # noqa: BLE001  (reported by the calling process)
        connection.send(BugReport(traceback.format_exc()))


def _silence() -> None:
    """Keep the output of libraries and other programs off the terminal, even where it bypasses Python."""
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)
    os.close(nowhere)
