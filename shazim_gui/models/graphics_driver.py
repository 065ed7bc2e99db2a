"""Whether torch is worth asking for a graphics processor, told without loading torch."""

import os
import sys
from pathlib import Path

_SIGNS = (
    Path("/dev/nvidiactl"),  # CUDA
    Path("/dev/kfd"),  # ROCm, which torch calls CUDA
    Path("/dev/dxg"),  # CUDA in Windows' Linux
    Path(os.environ.get("SYSTEMROOT", "")) / "System32" / "nvcuda.dll",
)


def graphics_driver() -> bool:
    """True where the system has a driver of a graphics processor that torch may know; always False on a Mac.

    There the answer would never change: MPS belongs to the processor.
    """
    return any(sign.exists() for sign in _SIGNS)


def may_have_graphics() -> bool:
    """False where no graphics processor can be found, so that torch need not be loaded to look for one."""
    return sys.platform == "darwin" or graphics_driver()
