"""Converts stored float16 vectors to float32 several times as fast as numpy does."""

import numpy as np
from numpy.typing import NDArray

_BIT_MASK = np.int32(-(1 << 31) | 0x0FFFE000)
"""The bits of sign, exponent and fraction after the shift to their float32 positions."""
_BIAS = np.float32(2.0**112)
"""Corrects the exponent, whose bias is 127 in float32 and 15 in float16."""


def widened(halves: NDArray[np.float16]) -> NDArray[np.float32]:
    """Convert finite numbers exactly, keeping their shape.

    Where numpy knows no instruction of the processor for this, it converts the numbers one by one, which takes longer
    than the product that they are needed for. The result is exact: the shift loses no bit, and multiplying by a power
    of two does not round.
    """
    bit_patterns = np.ascontiguousarray(halves).view(np.int16).astype(np.int32)
    bit_patterns <<= 13
    bit_patterns &= _BIT_MASK
    converted = bit_patterns.view(np.float32)
    converted *= _BIAS
    return converted
