"""Which pictures may be rotated, mirrored or framed copies: their difference hashes agree in one of 8 orientations.

The horizontal and the vertical difference hash of a rotated picture are made of the same 128 bits in another order,
some of them inverted, so that one small grey picture gives all eight. Near ones are found by bit sampling (Indyk and
Motwani 1998): some of the bits are the key of a hash table, several times over, and only those in one bucket are
compared, which takes time in proportion to the number of pictures.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import within_nearest
from shazim_gui.store.frame_table import FrameTable

MIN_AGREEMENT = 0.8
"""Share of the 128 bits that agree. Rotated and mirrored copies reach .95 in the median, pictures in screenshots .92;
of unrelated photographs and drawings one pair in a thousand reaches it."""
INNER_MIN_AGREEMENT = 0.7
"""The same where one of the frames lies inside another picture, whose edge is known to a pixel or two."""
NEAREST = 4
"""So many nearest of either frame are taken."""
_BITS = 128
_TABLES = 24
_PER_BUCKET = 16
"""Entries that a bucket has on average; with more the tables are slower, with fewer they find less."""
_FULLEST = 256
"""Entries beyond which a bucket is ignored: clear skies over a horizon all have the same hash."""
_SEED = 1998
_BLOCK = 16384
"""Frames at once; what is worked out of them lies in the processor's cache."""


def rotated_candidates(frames: FrameTable) -> NDArray[np.int64]:
    """Pairs of content ids (a < b), shape (k, 2), each once, whose frames agree in one of the eight orientations."""
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
        for words in oriented:
            asked = _keys(words, bits)
            for start in range(0, count, _BLOCK):
                rows = np.arange(start, min(start + _BLOCK, count))
                found.append(_agreeing(rows, *buckets.of(asked[rows]), words, oriented[0], frames))
    return _nearest(np.concatenate(found), frames.content)


class _Buckets:
    """Rows by the key that they have in one table."""

    def __init__(self, order: NDArray[np.intp], keys: NDArray[np.unsignedinteger]) -> None:
        self._order = order
        self._keys = keys[order]

    def of(self, asked: NDArray[np.unsignedinteger]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Indices (k,) into `asked` (n,), and the rows that lie in a bucket with them, (k,)."""
        by_key = np.argsort(asked, kind="stable")  # neighbours in the table are asked for one after the other
        first, last = (np.searchsorted(self._keys, asked[by_key], side) for side in ("left", "right"))
        counts = last - first
        counts[counts > _FULLEST] = 0
        ends = np.cumsum(counts)
        steps = np.arange(ends[-1]) + np.repeat(first - ends + counts, counts)
        return np.repeat(by_key, counts), self._order[steps]


def _agreeing(
    rows: NDArray[np.intp],
    indices: NDArray[np.intp],
    others: NDArray[np.intp],
    words: NDArray[np.uint64],
    stored: NDArray[np.uint64],
    frames: FrameTable,
) -> NDArray[np.int64]:
    """Rows (a, b, bits that differ), shape (k, 3), of the frames that share a bucket and agree."""
    a = rows[indices]
    ahead = frames.content[a] < frames.content[others]
    a, b = a[ahead], others[ahead]
    different = sum(np.bitwise_count(one[a] ^ other[b]) for one, other in zip(words, stored, strict=True))
    near = np.flatnonzero(different <= (1 - INNER_MIN_AGREEMENT) * _BITS)
    a, b, different = a[near], b[near], different[near]
    least = np.where(frames.inner[a] | frames.inner[b], INNER_MIN_AGREEMENT, MIN_AGREEMENT)
    near = different <= (1 - least) * _BITS
    return np.column_stack([a[near], b[near], different[near]]).astype(np.int64)


def _keys(words: NDArray[np.uint64], bits: NDArray[np.intp]) -> NDArray[np.unsignedinteger]:
    """Of each frame some of its bits, (n,); `words` (2, n) hold all."""
    keys = np.zeros(words.shape[1], np.uint64)
    for number in bits.tolist():
        word, bit = divmod(number, 64)
        keys <<= np.uint64(1)
        keys |= words[word] >> np.uint64(8 * (bit // 8) + 7 - bit % 8) & np.uint64(1)
    return keys.astype(np.uint16) if len(bits) <= 16 else keys  # short ones are sorted several times as fast


def _packed(frames: FrameTable) -> list[NDArray[np.uint64]]:
    """The bits of all frames in the eight orientations, (2, n) words each."""
    found = [np.empty((2, len(frames.content)), np.uint64) for _ in range(8)]
    for start in range(0, len(frames.content), _BLOCK):
        part = slice(start, start + _BLOCK)
        bits = np.concatenate([_bits(frames.across[part]), _bits(frames.down[part])], axis=1)
        for words, oriented in zip(found, _orientations(bits), strict=True):
            words[:, part] = np.packbits(oriented, axis=1).view("<u8").T
    return found


def _nearest(found: NDArray[np.int64], content: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each pair of contents once, if a frame of one is among the `NEAREST` of a frame of the other.

    Screenshots of one program all agree in their whole frames; the picture inside has neighbours of its own.
    """
    found = found[np.lexsort((found[:, 2], found[:, 1], found[:, 0]))]
    found = found[(np.diff(found[:, :2], axis=0, prepend=-1) != 0).any(axis=1)]
    found = found[within_nearest(found[:, 0], found[:, 1], found[:, 2], NEAREST)]
    return np.unique(content[found[:, :2]], axis=0)


def _bits(words: NDArray[np.uint64]) -> NDArray[np.uint8]:
    octets = words.astype(">u8").view(np.uint8).reshape(len(words), 8)
    return np.unpackbits(octets, axis=1)


def _orientations(bits: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """The (n, 128) bits of the pictures as they are and in the seven other orientations."""
    across, down = (half.reshape(-1, 8, 8) for half in np.split(bits, 2, axis=1))
    found = []
    for _ in range(2):
        for _ in range(4):
            found.append((across, down))
            # A quarter turn: rows become columns, then left and right swap, and what rose to the right now falls.
            across, down = 1 - down.transpose(0, 2, 1)[:, :, ::-1], across.transpose(0, 2, 1)[:, :, ::-1]
        across, down = 1 - across[:, :, ::-1], down[:, :, ::-1]
    return [np.concatenate([one.reshape(-1, 64), other.reshape(-1, 64)], axis=1) for one, other in found]
