"""Pictures as vectors whose inner product is the weighted score: [average hash | difference hash | network].

With every hash bit written as +1/8 or -1/8, two hashes u, v of 64 bits have <u, v> = 1 - hamming / 32, so
1 - hamming / 64 = (1 + <u, v>) / 2; the weighted score is therefore an affine function of one inner product, and
the weights can be put on the query's side alone: one index serves them all.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import CLASSIC, Weights
from shazim_gui.features.projection import PROJECTED, project
from shazim_gui.store.content_table import ContentTable

HASH_BITS = 64
DIMENSIONS = 2 * HASH_BITS + PROJECTED
_BLOCK = 8192
"""Contents at once, so that nothing but the items themselves takes much memory."""

SCALE: NDArray[np.float32] = np.repeat(
    np.sqrt(np.array(Weights().shares[: len(CLASSIC)]) / max(Weights().shares)), [HASH_BITS, HASH_BITS, PROJECTED]
).astype(np.float32)
"""What a graph multiplies items by and divides queries by, (DIMENSIONS,): its links lead by the default weights then.

The inner product stays what it is. In plain items two hashes outweigh the network: of 50,000 made-up pictures a query
by the network alone then met .92 of its true pairs, and now meets .998.
"""


def item_vectors(table: ContentTable) -> NDArray[np.float32]:
    """One row per content, shape (n, DIMENSIONS), each of the three parts of length 1.

    A part that is no evidence is zero: the hashes of a flat picture, the network's vector of a blank one.
    """
    items = np.empty((len(table), DIMENSIONS), np.float32)
    for start in range(0, len(table), _BLOCK):
        rows = slice(start, start + _BLOCK)
        items[rows, :HASH_BITS] = _signs(table.ah[rows])
        items[rows, HASH_BITS : 2 * HASH_BITS] = _signs(table.dh[rows])
        items[rows, 2 * HASH_BITS :] = project(table.vectors[rows])
    items[table.flat, : 2 * HASH_BITS] = 0
    items[table.blank] = 0
    return items


def weigh(items: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    """Turn items into queries, whose inner product with items grows with the weighted score, same shape.

    score = (w_ah + w_dh) / (2 * (w_ah + w_dh + w_fv)) + <query, item> where every part is evidence and the cosine is
    not negative; where the hashes are none, <query, item> = w_fv / (w_ah + w_dh + w_fv) * cosine. Of weights that
    count further methods, it is these three's part of the score that <query, item> grows with.
    """
    ah, dh, fv = weights.shares[: len(CLASSIC)]
    factors = np.repeat(np.array([ah / 2, dh / 2, fv], np.float32), [HASH_BITS, HASH_BITS, PROJECTED])
    return items * factors


def _signs(words: NDArray[np.uint64]) -> NDArray[np.float32]:
    octets = words.astype(">u8").view(np.uint8).reshape(len(words), 8)
    bits = np.unpackbits(octets, axis=1).astype(np.float32)
    return (bits * 2 - 1) / np.float32(np.sqrt(HASH_BITS))
