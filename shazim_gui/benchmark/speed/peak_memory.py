"""The most memory that processes held at any moment of their lives."""

import contextlib
import sys
from pathlib import Path

with contextlib.suppress(ImportError):  # Windows has none
    import resource

_STATUS = Path("/proc/self/status")


def own_peak() -> int | None:
    """Bytes that this process held at most; None where the system does not tell.

    Linux starts `ru_maxrss` of a new process with what the one that started it held; its status file does not.
    """
    with contextlib.suppress(OSError):
        for line in _STATUS.read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return _peak(children=False)


def childrens_peak() -> int | None:
    """Bytes that the largest of this process's ended children held at most; None where the system does not tell."""
    return _peak(children=True)


def _peak(*, children: bool) -> int | None:
    if "resource" not in globals():
        return None
    whose = resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF
    return resource.getrusage(whose).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
