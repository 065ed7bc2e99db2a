"""Makes all threads of the window's process allocate memory from one heap."""

import contextlib
import ctypes
import sys

_M_ARENA_MAX = -8
"""From glibc's malloc.h."""


def share_heap() -> None:
    """Call it before any thread is started; does nothing where the C library is not glibc.

    glibc gives each thread a heap of its own, which keeps the memory it once used: after a thread has read a large
    result, other threads cannot reuse that memory. With 100,000 photographs that is a sixth of the process.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
