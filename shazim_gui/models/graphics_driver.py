"""Detects without loading torch whether there may be a graphics processor."""

import os
import sys
from pathlib import Path

_DRIVER_PATHS = (
    Path("/dev/nvidiactl"),  # CUDA
    Path("/dev/kfd"),  # ROCm, which torch calls CUDA
    Path("/dev/dxg"),  # CUDA in the Windows Subsystem for Linux
    Path(os.environ.get("SYSTEMROOT", "")) / "System32" / "nvcuda.dll",
)


def graphics_driver() -> bool:
    """Return True where the system has a driver of a graphics processor that torch may support; False on a Mac.

    On a Mac the answer would never change, because MPS is part of the processor.
    """
    return any(path.exists() for path in _DRIVER_PATHS)


def may_have_graphics() -> bool:
    """Return False where no graphics processor can exist, so that torch need not be loaded to search for one."""
    return sys.platform == "darwin" or graphics_driver()
