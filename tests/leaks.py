"""A guard against threads and processes that outlive the test that started them."""

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

KEPT = "multiprocessing.resource_tracker"
"""The helper that Python itself keeps running once the first process has been started."""
PATIENCE = 1.0
"""Seconds for what is about to end."""


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fails the test that leaves a thread or a process running, and ends the process so that no later test meets it."""
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
    """The command lines of the processes that this one has started and that still run, by process id.

    Where the system has no /proc, only those that multiprocessing knows, by their names.
    """
    known = {child.pid: child.name for child in multiprocessing.active_children() if child.pid is not None}
    if not _has_children():
        return known
    return known | {process: name for process, name in children_of(os.getpid()).items() if KEPT not in name}


def children_of(process: int) -> dict[int, str]:
    """The command lines of the running processes that a process has started, by process id; empty without /proc."""
    commands = {int(each.name): _command(each) for each in Path("/proc").glob("[0-9]*") if _parent(each) == process}
    return {child: command for child, command in commands.items() if command}


def _has_children() -> bool:
    """False where this process has certainly started no other one, which is much quicker to find out than which."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _parent(folder: Path) -> int:
    """The id of the process that started the one with this folder in /proc; 0 if it has ended meanwhile."""
    try:
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _command(folder: Path) -> str:
    """The command line of a process by its folder in /proc; empty for one that has ended and was not waited for."""
    try:
        return (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def _left(before: set[int]) -> dict[int, str]:
    """What runs now and did not run before."""
    return {process: name for process, name in running_processes().items() if process not in before}


def _kill(process: int) -> None:
    with contextlib.suppress(OSError):
        os.kill(process, signal.SIGKILL)
    for child in multiprocessing.active_children():
        if child.pid == process:
            child.join()
