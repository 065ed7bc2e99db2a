"""Defines the interface of everything that runs a network."""

import textwrap
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pictures = NDArray[np.float32] | Sequence[NDArray[np.float32]]
"""n prepared pictures, as one array (n, 3, side, side) or as n arrays (3, side, side)."""


class Executor(Protocol):
    """A loaded network."""

    def vectors(self, pictures: Pictures) -> NDArray[np.float32]:
        """Return the vectors (n, dimensions) of n prepared pictures (3, side, side), each of length 1, never NaN.

        A picture's vector does not depend on the rest of the batch, except for the rounding of float32. Thread-safe.
        """


class FastRuntimeUnavailable(Exception):
    """The fast runtime is not installed or cannot run this network, but torch can; the message is one readable line."""

    def __init__(self, what: str, error: Exception | None = None) -> None:
        cause = textwrap.shorten(str(error or ""), 160, placeholder=" …")
        super().__init__(f"{what} ({cause})" if cause else what)
