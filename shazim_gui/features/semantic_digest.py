"""The bits of the semantic code: on which side of fixed random planes a picture's vector lies.

A room of its own, because the codec that makes a string of them is not needed to compare them.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.projection import project


def semantic_digests(vectors: NDArray[np.floating]) -> NDArray[np.uint8]:
    """The digests of unit vectors (n, d): (n, 32) bytes, most significant bit first; a shorter code is their start."""
    return np.packbits(project(vectors) >= 0, axis=1)
