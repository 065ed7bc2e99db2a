"""Which pictures may be one another turned, mirrored or framed: their difference hashes agree in one of 8 orientations.

The horizontal and the vertical difference hash of a turned picture are made of the same 128 bits in another order, some
of them reversed, so that one small grey picture tells all eight. Near ones are found by bit sampling (Indyk and Motwani
1998): of some of the bits a table of buckets is made, several times over, and only those that meet in a bucket are
compared, which takes time in proportion to the number of pictures.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.close import within_nearest
from shazim_gui.store.frames import FrameTable

LEAST_ALIKE = 0.8
"""Share of the 128 bits that agree. Turned and mirrored copies reach .95, pictures in screenshots .92 in the middle;
of unrelated photographs and drawings one pair in a thousand reaches it."""
INNER_LEAST_ALIKE = 0.7
"""The same where one of the frames lies inside of another picture, whose edge is known to a pixel or two."""
NEAREST = 4
"""So many nearest of either frame are taken."""
_TABLES = 24
_PER_BUCKET = 16
"""Entries that a bucket has on average; with more the tables are slower, with fewer they find less."""
_FULLEST = 256
"""Entries beyond which a bucket tells nothing: clear skies over a horizon all look alike to a hash."""
_SEED = 1998


def turned_pairs(frames: FrameTable) -> NDArray[np.int64]:
    """Pairs of content ids (a < b), shape (k, 2), each once, whose frames agree in one of the eight orientations."""
    if len(frames.content) < 2:
        return np.empty((0, 2), np.int64)
    bits = np.concatenate([_bits(frames.across), _bits(frames.down)], axis=1)
    turned = _orientations(bits)
    packed = [np.packbits(each, axis=1).view(np.uint64) for each in turned]
    width = max(1, round(np.log2(len(bits) / _PER_BUCKET)))
    generator = np.random.default_rng(_SEED)
    found = []
    for _ in range(_TABLES):
        places = generator.choice(bits.shape[1], min(width, 40), replace=False)
        powers = 1 << np.arange(len(places), dtype=np.int64)
        keys = bits[:, places] @ powers
        order = np.argsort(keys, kind="stable")
        for asked, words in zip(turned, packed, strict=True):
            found.append(_met(asked[:, places] @ powers, words, keys[order], order, packed[0], frames))
    return _nearest(np.concatenate(found), frames.content)


def _met(
    asked: NDArray[np.int64],
    words: NDArray[np.uint64],
    keys: NDArray[np.int64],
    order: NDArray[np.intp],
    stored: NDArray[np.uint64],
    frames: FrameTable,
) -> NDArray[np.int64]:
    """Rows (a, b, bits that differ), shape (k, 3), of the frames that meet in a bucket and are alike."""
    first, last = np.searchsorted(keys, asked, "left"), np.searchsorted(keys, asked, "right")
    counts = last - first
    counts[counts > _FULLEST] = 0
    a = np.repeat(np.arange(len(asked)), counts)
    steps = np.arange(len(a)) - np.repeat(np.cumsum(counts) - counts, counts)
    b = order[np.repeat(first, counts) + steps]
    content = frames.content
    ahead = content[a] < content[b]
    a, b = a[ahead], b[ahead]
    different = np.bitwise_count(words[a] ^ stored[b]).sum(axis=1)
    least = np.where(frames.inner[a] | frames.inner[b], INNER_LEAST_ALIKE, LEAST_ALIKE)
    near = different <= (1 - least) * 128
    return np.column_stack([a[near], b[near], different[near]]).astype(np.int64)


def _nearest(found: NDArray[np.int64], content: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each pair of contents once, if a frame of one is among the `NEAREST` of a frame of the other.

    Screenshots of one program are all alike in their whole frames; the picture inside has neighbours of its own.
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
            # A quarter turn: rows become columns, then left and right change, and what rose to the right now falls.
            across, down = 1 - down.transpose(0, 2, 1)[:, :, ::-1], across.transpose(0, 2, 1)[:, :, ::-1]
        across, down = 1 - across[:, :, ::-1], down[:, :, ::-1]
    return [np.concatenate([one.reshape(-1, 64), other.reshape(-1, 64)], axis=1) for one, other in found]
