"""Selects candidates for rotated, mirrored or framed copies: their difference hashes agree in one of 8 orientations.

The horizontal and the vertical difference hash of a rotated picture have the same 128 bits in another order, some of
them inverted, so the hashes of one orientation give those of all eight. Similar hashes are found by bit sampling (Indyk
and Motwani 1998): some of the bits are the key of a hash table, there are several tables, and only frames in one bucket
are compared, which takes time in proportion to the number of pictures.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import within_nearest
from shazim_gui.store.frame_table import FrameTable

MIN_AGREEMENT = 0.8
"""Minimum share of the 128 bits that agree. The median is .95 for rotated and mirrored copies and .92 for pictures in
screenshots; of unrelated photographs and drawings, one pair in a thousand reaches the minimum."""
INNER_MIN_AGREEMENT = 0.7
"""The same where one of the frames is that of an inner picture, whose edge is known to a pixel or two."""
NEAREST = 4
"""Number of nearest neighbours of each frame that are taken."""
_BITS = 128
_TABLES = 24
_PER_BUCKET = 16
"""Average number of frames in a bucket; with more the tables are slower, with fewer they find less."""
_FULLEST = 256
"""Number of frames above which a bucket is ignored: all clear skies over a horizon have the same hash."""
_SEED = 1998
_BLOCK = 16384
"""Number of frames per block, so that intermediate arrays fit into the processor's cache."""


def rotated_candidates(frames: FrameTable) -> NDArray[np.int64]:
    """Return the pairs of content ids (a < b), shape (k, 2), whose frames agree in one of the eight orientations."""
    count = len(frames.content)
    if count < 2:
        return np.empty((0, 2), np.int64)
    oriented = _packed(frames)
    width = max(1, round(np.log2(count / _PER_BUCKET)))
    generator = np.random.default_rng(_SEED)
    found = []
    for _ in range(_TABLES):
        bits = generator.choice(_BITS, min(width, 40), replace=False)
        keys = _keys(oriented[0], bits)
        buckets = _Buckets(np.argsort(keys, kind="stable"), keys)
        for packed in oriented:
            queries = _keys(packed, bits)
            for start in range(0, count, _BLOCK):
                rows = np.arange(start, min(start + _BLOCK, count))
                found.append(_agreeing(rows, *buckets.of(queries[rows]), packed, oriented[0], frames))
    return _nearest(np.concatenate(found), frames.content)


class _Buckets:
    """The rows of frames by their keys in one table."""

    def __init__(self, order: NDArray[np.intp], keys: NDArray[np.unsignedinteger]) -> None:
        self._order = order
        self._keys = keys[order]

    def of(self, queries: NDArray[np.unsignedinteger]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return indices (k,) into `queries` (n,), and the rows (k,) in the same buckets."""
        by_key = np.argsort(queries, kind="stable")  # in the order of the table, for fast memory access
        first, last = (np.searchsorted(self._keys, queries[by_key], side) for side in ("left", "right"))
        counts = last - first
        counts[counts > _FULLEST] = 0
        ends = np.cumsum(counts)
        steps = np.arange(ends[-1]) + np.repeat(first - ends + counts, counts)
        return np.repeat(by_key, counts), self._order[steps]


def _agreeing(
    rows: NDArray[np.intp],
    indices: NDArray[np.intp],
    others: NDArray[np.intp],
    packed: NDArray[np.uint64],
    stored: NDArray[np.uint64],
    frames: FrameTable,
) -> NDArray[np.int64]:
    """Return rows (a, b, number of different bits), shape (k, 3), of the frames that share a bucket and agree."""
    a = rows[indices]
    ahead = frames.content[a] < frames.content[others]
    a, b = a[ahead], others[ahead]
    different = sum(np.bitwise_count(one[a] ^ other[b]) for one, other in zip(packed, stored, strict=True))
    near = np.flatnonzero(different <= (1 - INNER_MIN_AGREEMENT) * _BITS)
    a, b, different = a[near], b[near], different[near]
    least = np.where(frames.inner[a] | frames.inner[b], INNER_MIN_AGREEMENT, MIN_AGREEMENT)
    near = different <= (1 - least) * _BITS
    return np.column_stack([a[near], b[near], different[near]]).astype(np.int64)


def _keys(packed: NDArray[np.uint64], bits: NDArray[np.intp]) -> NDArray[np.unsignedinteger]:
    """Return the keys (n,) of frames, made of some of their bits; `packed` (2, n) has all bits."""
    keys = np.zeros(packed.shape[1], np.uint64)
    for number in bits.tolist():
        half, bit = divmod(number, 64)
        keys <<= np.uint64(1)
        keys |= packed[half] >> np.uint64(8 * (bit // 8) + 7 - bit % 8) & np.uint64(1)
    return keys.astype(np.uint16) if len(bits) <= 16 else keys  # short keys are sorted several times as fast


def _packed(frames: FrameTable) -> list[NDArray[np.uint64]]:
    """Return the bits of all frames in the eight orientations, packed in 64-bit integers (2, n) each."""
    found = [np.empty((2, len(frames.content)), np.uint64) for _ in range(8)]
    for start in range(0, len(frames.content), _BLOCK):
        part = slice(start, start + _BLOCK)
        bits = np.concatenate([_bits(frames.across[part]), _bits(frames.down[part])], axis=1)
        for packed, oriented in zip(found, _orientations(bits), strict=True):
            packed[:, part] = np.packbits(oriented, axis=1).view("<u8").T
    return found


def _nearest(found: NDArray[np.int64], content: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return each pair of contents once where a frame of one is among the `NEAREST` of a frame of the other.

    The whole frames of all screenshots of one program agree; so their inner pictures have separate neighbours.
    """
    found = found[np.lexsort((found[:, 2], found[:, 1], found[:, 0]))]
    found = found[(np.diff(found[:, :2], axis=0, prepend=-1) != 0).any(axis=1)]
    found = found[within_nearest(found[:, 0], found[:, 1], found[:, 2], NEAREST)]
    return np.unique(content[found[:, :2]], axis=0)


def _bits(hashes: NDArray[np.uint64]) -> NDArray[np.uint8]:
    octets = hashes.astype(">u8").view(np.uint8).reshape(len(hashes), 8)
    return np.unpackbits(octets, axis=1)


def _orientations(bits: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Return the (n, 128) bits of the pictures in the eight orientations, unchanged first."""
    across, down = (half.reshape(-1, 8, 8) for half in np.split(bits, 2, axis=1))
    found = []
    for _ in range(2):
        for _ in range(4):
            found.append((across, down))
            # A rotation by 90 degrees: rows become columns, left and right are swapped, and rises become falls.
            across, down = 1 - down.transpose(0, 2, 1)[:, :, ::-1], across.transpose(0, 2, 1)[:, :, ::-1]
        across, down = 1 - across[:, :, ::-1], down[:, :, ::-1]
    return [np.concatenate([one.reshape(-1, 64), other.reshape(-1, 64)], axis=1) for one, other in found]
