"""Guards against threads and processes that outlive the test that started them."""

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

RESOURCE_TRACKER = "multiprocessing.resource_tracker"
"""A helper process that Python keeps running after the first process was started."""
PATIENCE = 1.0
"""Seconds to wait for threads and processes to end."""


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fail a test that leaves a thread or process running, and end the process so that no later test is affected."""
    threads, processes = set(threading.enumerate()), set(running_processes())
    yield
    until = time.monotonic() + PATIENCE
    for child in multiprocessing.active_children():
        child.join(PATIENCE)
    while (left := _left(processes)) and time.monotonic() < until:
        time.sleep(0.01)
    for process in left:
        _kill(process)
    started = set(threading.enumerate()) - threads
    for thread in started:
        thread.join(PATIENCE)
    problems = [*left.values(), *(f"the thread {thread.name}" for thread in started if thread.is_alive())]
    assert not problems, f"left running: {', '.join(problems)}"


def running_processes() -> dict[int, str]:
    """Return the command lines of the running processes that this one has started, by process id.

    Without /proc, these are the names of those that multiprocessing started.
    """
    known = {child.pid: child.name for child in multiprocessing.active_children() if child.pid is not None}
    if not _has_children():
        return known
    return known | {process: name for process, name in children_of(os.getpid()).items() if RESOURCE_TRACKER not in name}


def children_of(process: int) -> dict[int, str]:
    """Return the command lines of the running child processes of a process, by process id; empty without /proc."""
    commands = {int(each.name): _command(each) for each in Path("/proc").glob("[0-9]*") if _parent(each) == process}
    return {child: command for child, command in commands.items() if command}


def _has_children() -> bool:
    """Return False where this process has no child processes; much faster than listing them."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _parent(folder: Path) -> int:
    """Return the id of the parent of the process with this folder in /proc; 0 if it has ended."""
    try:
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _command(folder: Path) -> str:
    """Return the command line of a process by its folder in /proc; empty for one that has ended."""
    try:
        return (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def _left(before: set[int]) -> dict[int, str]:
    """Return the processes that run now and did not run before."""
    return {process: name for process, name in running_processes().items() if process not in before}


def _kill(process: int) -> None:
    with contextlib.suppress(OSError):
        os.kill(process, signal.SIGKILL)
    for child in multiprocessing.active_children():
        if child.pid == process:
            child.join()
