"""The bits of the semantic code: on which side of fixed random planes a picture's vector lies.

A room of its own, because the codec that makes a string of them is not needed to compare them.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.projection import PROJECTED, project

_BLOCK = 8192
"""Vectors at once: the projections of a million would fill a gigabyte."""


def semantic_digests(vectors: NDArray[np.floating]) -> NDArray[np.uint8]:
    """The digests of unit vectors (n, d): (n, 32) bytes, most significant bit first; a shorter code is their start."""
    digests = np.empty((len(vectors), PROJECTED // 8), np.uint8)
    for start in range(0, len(vectors), _BLOCK):
        rows = slice(start, start + _BLOCK)
        digests[rows] = np.packbits(project(vectors[rows]) >= 0, axis=1)
    return digests
