"""Network vectors in fewer dimensions, for finding candidates only; scores always use the full vectors.

A random orthonormal projection keeps inner products up to noise (Johnson and Lindenstrauss 1984), and after
renormalising, the noise shrinks with the distance: near copies keep their cosine to about a hundredth at 256
dimensions. Unlike principal components it needs no training data, so it is the same on every machine and every day.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

PROJECTED = 256
_SEED = 20_261_121
_BLOCK = 4096


def project(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Project unit vectors of shape (n, d) to unit vectors of shape (n, PROJECTED); zero rows stay zero.

    Where d <= PROJECTED the vectors are only padded with zeros.
    """
    count, dimensions = vectors.shape
    projected = np.zeros((count, PROJECTED), np.float32)
    if dimensions <= PROJECTED:
        projected[:, :dimensions] = vectors
        return projected
    matrix = _matrix(dimensions)
    for start in range(0, count, _BLOCK):
        rows = slice(start, start + _BLOCK)
        projected[rows] = vectors[rows].astype(np.float32) @ matrix
    lengths = np.linalg.norm(projected, axis=1, keepdims=True)
    np.divide(projected, lengths, out=projected, where=lengths > 0)
    return projected


@cache
def _matrix(dimensions: int) -> NDArray[np.float32]:
    """Orthonormal columns, shape (dimensions, PROJECTED), from a fixed seed."""
    gaussian = np.random.Generator(np.random.PCG64(_SEED)).standard_normal((dimensions, PROJECTED))
    orthonormal, _ = np.linalg.qr(gaussian)
    return orthonormal.astype(np.float32)
