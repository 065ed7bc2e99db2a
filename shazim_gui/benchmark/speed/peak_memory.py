"""Reads the peak memory of processes."""

import contextlib
import sys
from pathlib import Path

with contextlib.suppress(ImportError):  # Windows has none
    import resource

_STATUS = Path("/proc/self/status")


def own_peak() -> int | None:
    """Return the peak memory of this process in bytes; None where the system does not report it.

    On Linux a new process inherits `ru_maxrss` from its parent, but its status file is correct.
    """
    with contextlib.suppress(OSError):
        for line in _STATUS.read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return _peak(children=False)


def childrens_peak() -> int | None:
    """Return the peak memory in bytes of the largest ended child process; None where the system does not report it."""
    return _peak(children=True)


def _peak(*, children: bool) -> int | None:
    if "resource" not in globals():
        return None
    whose = resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF
    return resource.getrusage(whose).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
