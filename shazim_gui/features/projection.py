"""Projects network vectors to fewer dimensions, for candidate search and for the bits of the semantic code.

A projection on random signs preserves inner products up to noise (Johnson and Lindenstrauss 1984; Achlioptas 2003 for
signs). After renormalisation the noise shrinks with the distance: at 256 dimensions near copies keep their cosine to
about 0.01. Unlike principal component analysis it needs no training data, and the signs come from a hash function, so
the projection is the same on every machine and never changes.
"""

import hashlib
from functools import cache

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.float16_vectors import widened

PROJECTED = 256
_SEED = b"shazim projection 1"
_BLOCK = 1024


def project(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Project unit vectors of shape (n, d) to unit vectors of shape (n, PROJECTED); zero rows stay zero.

    Where d <= PROJECTED, the vectors are only padded with zeros.
    """
    count, dimensions = vectors.shape
    projected = np.zeros((count, PROJECTED), np.float32)
    if dimensions <= PROJECTED:
        projected[:, :dimensions] = vectors
        return projected
    matrix = _matrix(dimensions)
    for start in range(0, count, _BLOCK):
        rows = slice(start, start + _BLOCK)
        part = vectors[rows]
        projected[rows] = (widened(part) if part.dtype == np.float16 else part.astype(np.float32)) @ matrix
    lengths = np.linalg.norm(projected, axis=1, keepdims=True)
    np.divide(projected, lengths, out=projected, where=lengths > 0)
    return projected


@cache
def _matrix(dimensions: int) -> NDArray[np.float32]:
    """Return the matrix of signs +1 and -1, shape (dimensions, PROJECTED)."""
    stream = hashlib.shake_256(_SEED + dimensions.to_bytes(4)).digest(dimensions * PROJECTED // 8)
    bits = np.unpackbits(np.frombuffer(stream, np.uint8)).reshape(dimensions, PROJECTED)
    return bits.astype(np.float32) * 2 - 1
