"""Every method's exact score of given pairs."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import METHODS
from shazim_gui.store.contents import ContentTable

_BLOCK = 8192


def pair_scores(
    left: ContentTable, left_rows: NDArray[np.intp], right: ContentTable, right_rows: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Scores in 0..1, shape (m, 8) in the order of `METHODS`, of `left[left_rows]` against `right[right_rows]`.

    ah, dh = 1 - hamming / 64; fv = cosine, clipped to 0..1. NaN where a method cannot tell: the hashes where either
    picture is flat, the vector where either is blank.
    """
    scores = np.full((len(left_rows), len(METHODS)), np.nan, np.float32)
    scores[:, 0] = _hash_similarity(left.ah[left_rows], right.ah[right_rows])
    scores[:, 1] = _hash_similarity(left.dh[left_rows], right.dh[right_rows])
    for start in range(0, len(left_rows), _BLOCK):
        part = slice(start, start + _BLOCK)
        first = left.vectors[left_rows[part]].astype(np.float32)
        second = right.vectors[right_rows[part]].astype(np.float32)
        # float16 storage shortens or lengthens a vector by up to 0.05 %. Lengths are summed like the products, so that
        # a picture is exactly like itself: sqrt(x * x) is x in floating point.
        lengths = np.sqrt(_products(first, first) * _products(second, second))
        cosine = _products(first, second) / np.where(lengths > 0, lengths, 1)
        scores[part, 2] = np.clip(cosine, 0, 1)
    blank = left.blank[left_rows] | right.blank[right_rows]
    flat = left.flat[left_rows] | right.flat[right_rows]
    scores[flat | blank, :2] = np.nan
    scores[blank, 2] = np.nan
    return scores


def _products(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float32]:
    products: NDArray[np.float32] = np.einsum("ij,ij->i", first, second)
    return products


def _hash_similarity(first: NDArray[np.uint64], second: NDArray[np.uint64]) -> NDArray[np.float32]:
    similarity: NDArray[np.float32] = 1 - np.bitwise_count(first ^ second).astype(np.float32) / 64
    return similarity
