"""Reads the memory of this process and the times of its main thread from the system."""

import contextlib
import os
import time
from pathlib import Path
from typing import NamedTuple

from shazim_gui.benchmark.speed.peak_memory import own_peak

_ROLLUP = Path("/proc/self/smaps_rollup")
_schedule: int | None = None
with contextlib.suppress(OSError):
    _schedule = os.open(f"/proc/self/task/{os.getpid()}/schedstat", os.O_RDONLY)  # kept open: it is read often


class Moment(NamedTuple):
    """Clocks of the calling thread, in seconds."""

    wall: float
    own: float
    """Processor time of the thread."""
    queued: float
    """Time for which the thread was runnable but waited for a processor; 0 where the system does not report it."""


def moment() -> Moment:
    """Return the current clocks."""
    queued = 0.0 if _schedule is None else int(os.pread(_schedule, 100, 0).split()[1]) / 1e9
    return Moment(time.perf_counter(), time.thread_time(), queued)


class Spent(NamedTuple):
    """The time that an operation took, in seconds."""

    whole: float
    held: float
    """The same without the time for which the thread waited for a processor that other programs used."""
    own: float
    """Processor time of the thread alone."""


def spent(start: Moment, end: Moment | None = None) -> Spent:
    """Return the time from one moment to another, or to now."""
    end = end or moment()
    whole = end.wall - start.wall
    return Spent(whole, whole - (end.queued - start.queued), end.own - start.own)


def memory() -> dict[str, float]:
    """Return the peak memory of the process in bytes, and how much of its current memory is private."""
    found: dict[str, float] = {}
    if (peak := own_peak()) is not None:
        found["peak_bytes"] = peak
    with contextlib.suppress(OSError):
        lines = _ROLLUP.read_text("ascii").splitlines()
        found["private_bytes"] = sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_"))
    return found
