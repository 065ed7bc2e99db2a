"""Computes every method's exact score of given pairs."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import METHODS
from shazim_gui.features.float16_vectors import widened
from shazim_gui.features.projection import PROJECTED
from shazim_gui.store.content_table import ContentTable

_AH, _DH, _FV, _PH, _CO, _SC = range(6)
"""Indices in `METHODS`."""
_BLOCK = 512
"""Pairs at once, so that their vectors fit into the processor's cache."""


def pair_scores(
    left: ContentTable, left_rows: NDArray[np.intp], right: ContentTable, right_rows: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Return scores, 0..1, shape (m, 8) in the order of `METHODS`, of `left[left_rows]` against `right[right_rows]`.

    ah, dh, ph = 1 - hamming / 64; fv = cosine, clipped to 0..1; co = correlation of the colours, clipped likewise;
    sc = 1 - hamming / 256 of the semantic codes. NaN if a method has no score: the hashes if either picture has
    low detail, vector and code if either is blank, ph and colours if an older library lacks them; and ss and kp, which
    need verification.
    """
    scores = np.full((len(left_rows), len(METHODS)), np.nan, np.float32)
    scores[:, _AH] = _hash_similarity(left.ah[left_rows], right.ah[right_rows])
    scores[:, _DH] = _hash_similarity(left.dh[left_rows], right.dh[right_rows])
    scores[:, _PH] = _hash_similarity(left.ph[left_rows], right.ph[right_rows])
    for start in range(0, len(left_rows), _BLOCK):
        part = slice(start, start + _BLOCK)
        a, b = left_rows[part], right_rows[part]
        scores[part, _FV] = _cosine(left.vectors[a], right.vectors[b])
        scores[part, _CO] = _cosine(left.colour[a], right.colour[b])
        scores[part, _SC] = 1 - np.bitwise_count(left.semantic[a] ^ right.semantic[b]).sum(axis=1) / PROJECTED
    blank = left.blank[left_rows] | right.blank[right_rows]
    low_detail = left.low_detail[left_rows] | right.low_detail[right_rows]
    older = ~(left.further[left_rows] & right.further[right_rows])
    for unknown, columns in ((low_detail | blank, [_AH, _DH, _PH]), (blank, [_FV, _SC]), (older, [_PH, _CO])):
        scores[np.flatnonzero(unknown)[:, np.newaxis], columns] = np.nan
    return scores


def _cosine(first: NDArray[np.float16], second: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return the cosine row by row, clipped to 0..1; 0 if a row has length 0."""
    a, b = widened(first), widened(second)
    # float16 storage shortens or lengthens a vector by up to 0.05 %. Lengths are summed like the products, so that a
    # picture scores exactly 1 against itself: sqrt(x * x) is x in floating point.
    lengths = np.sqrt(_products(a, a) * _products(b, b))
    cosine: NDArray[np.float32] = np.clip(_products(a, b) / np.where(lengths > 0, lengths, 1), 0, 1)
    return cosine


def _products(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    products: NDArray[np.float32] = np.einsum("ij,ij->i", first, second)
    return products


def _hash_similarity(first: NDArray[np.uint64], second: NDArray[np.uint64]) -> NDArray[np.float32]:
    similarity: NDArray[np.float32] = 1 - np.bitwise_count(first ^ second).astype(np.float32) / 64
    return similarity
