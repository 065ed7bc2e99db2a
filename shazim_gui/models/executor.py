"""What runs a network: one interface, whatever does the arithmetic."""

import textwrap
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pictures = NDArray[np.float32] | Sequence[NDArray[np.float32]]
"""n prepared pictures, shape (n, 3, side, side), or each by itself, (3, side, side)."""


class Executor(Protocol):
    """A network that is loaded and ready."""

    def vectors(self, pictures: Pictures) -> NDArray[np.float32]:
        """The vectors (n, dimensions) of n prepared pictures (3, side, side), each of length 1, never NaN.

        A picture's vector does not depend on what else is in the batch, beyond the rounding of float32. May be called
        from several threads at once.
        """


class FastRuntimeUnavailable(Exception):
    """The fast runtime is not installed or cannot run this network; torch can. Its text is one line for people."""

    def __init__(self, what: str, error: Exception | None = None) -> None:
        said = textwrap.shorten(str(error or ""), 160, placeholder=" …")
        super().__init__(f"{what} ({said})" if said else what)
