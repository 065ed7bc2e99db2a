"""Computes the bits of the semantic code: the sides of fixed random planes on which a picture's vector is.

This is a module of its own because comparing digests does not need the codec that encodes them as strings.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.projection import PROJECTED, project

_BLOCK = 8192
"""Number of vectors per block; the projections of a million vectors would take a gigabyte."""


def semantic_digests(vectors: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return the digests (n, 32) of unit vectors (n, d), most significant bit first; shorter codes are prefixes."""
    digests = np.empty((len(vectors), PROJECTED // 8), np.uint8)
    for start in range(0, len(vectors), _BLOCK):
        rows = slice(start, start + _BLOCK)
        digests[rows] = np.packbits(project(vectors[rows]) >= 0, axis=1)
    return digests
