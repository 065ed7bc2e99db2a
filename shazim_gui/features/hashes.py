"""Perceptual hashes: pixels -> 64 bits that edits hardly change, with a word on how much they are worth."""

import math
from typing import NamedTuple

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.miniatures import SIDE, Miniatures, miniatures, packed

FLAT_BELOW = 2.0
"""Grey levels of standard deviation of the 9 × 8 miniature below which its hashes are noise.

Measured with photographs whose contrast was taken away step by step: at 2 levels the difference hash of a picture and
of its recompressed copy begin to differ as much as edited pictures do (4 to 6 bits), while those of strangers draw
nearer to each other (27 of 64 bits apart, instead of 29; 21 at 1 level, 9 at 0.3), because ever more neighbours are
equal. The flattest of 124 real photographs has 10.4; fog of 20 levels 5.8; noise, a plain wall with soft
corners and a sky full of stars 0 to 1.7.
"""

BLANK_BELOW = 1.5
"""Levels of standard deviation, in the channel where it is greatest, below which a picture shows nothing at all.

Measured in the same way with the network: at 1 level the vectors of strangers come up to a cosine of .86 and above the
mean of a picture and its own copy (.82), at 0.3 they are all but the same (.94); at 2 the two part (at most .65
against .77). An all-black and an all-white picture have .95. Night skies with a few dozen stars lie at 2 and above,
all real photographs at 14 and above, a covered lens with 2 levels of noise below 1 once it is a JPEG.
"""


class Hashes(NamedTuple):
    """The hashes of one picture; bits row by row, most significant first."""

    ah: bytes
    """Average hash, 8 bytes."""
    dh: bytes
    """Difference hash, 8 bytes."""
    flat: bool
    """True where the picture has so little contrast that no hash may count as evidence."""
    blank: bool
    """True where it is of one colour, so that not even a network's vector may count."""
    ph: bytes
    """Perceptual hash, 8 bytes: the lowest frequencies of the cosine transform."""


def perceptual_hashes(pixels: NDArray[np.uint8]) -> Hashes:
    """The hashes of upright RGB pixels (h, w, 3), any size from 1 × 1.

    They are the imagehash package's `average_hash`, `dhash` and `phash` of size 8, so they equal what other programs
    compute.
    """
    image = Image.fromarray(pixels)
    return hashes_of(image, miniatures(image.convert("L")))


def hashes_of(image: Image.Image, small: Miniatures) -> Hashes:
    """The same of a picture in mode RGB and what is made of it in mode L."""
    contrast = float(small.wide.std())
    return Hashes(
        ah=packed(small.square > small.square.mean()),
        dh=small.across(),
        flat=contrast < FLAT_BELOW,
        # A miniature varies by 1.08 times as much as its picture at most (the largest singular value of the resizing).
        blank=contrast < 2 * BLANK_BELOW and _deviation(image) < BLANK_BELOW,
        # The package resizes to this size itself, which is nothing where it is done.
        ph=packed(imagehash.phash(Image.fromarray(small.large), SIDE).hash),
    )


def bits(code: bytes) -> NDArray[np.uint8]:
    """A hash as its single bits, 0 or 1, in order: (8 * bytes,)."""
    return np.unpackbits(np.frombuffer(code, np.uint8))


def _deviation(image: Image.Image) -> float:
    """The greatest standard deviation of a channel, in levels of 0..255."""
    counts = np.array(image.histogram()).reshape(-1, 256)  # exact, and no copy of the picture in floating point
    levels = np.arange(256)
    size = image.width * image.height
    means = (counts @ levels / size).tolist()
    return max(math.sqrt(some @ (levels - mean) ** 2 / size) for some, mean in zip(counts, means, strict=True))
