"""Computes perceptual hashes, 64 bits that edits hardly change, and whether a picture has enough detail for them."""

import math
from typing import NamedTuple

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.miniatures import SIDE, Miniatures, miniatures, packed

FLAT_BELOW = 2.0
"""Standard deviation of the 9 × 8 miniature, in grey levels, below which a picture's hashes are noise.

Measured with photographs whose contrast was reduced step by step: at 2 levels the difference hashes of a picture and
its recompressed copy begin to differ as much as those of edited pictures do (4 to 6 bits), while those of unrelated
pictures become more similar (27 of 64 bits differ instead of 29; 21 at 1 level, 9 at 0.3), because more and more
neighbouring pixels are equal. The flattest of 124 real photographs has 10.4; fog of 20 levels has 5.8; noise, a plain
wall with dim corners and a sky full of stars have 0 to 1.7.
"""

BLANK_BELOW = 1.5
"""Standard deviation of the channel where it is greatest, in levels, below which a picture shows nothing.

Measured in the same way with the network: at 1 level the vectors of unrelated pictures reach a cosine of .86, above the
mean of a picture and its own copy (.82), and at 0.3 they are nearly the same (.94); at 2 the two are separate (at most
.65 against .77). An all-black and an all-white picture have .95. Night skies with a few dozen stars are at 2 and above,
all real photographs at 14 and above, and a covered lens with 2 levels of noise is below 1 once saved as a JPEG.
"""


class Hashes(NamedTuple):
    """The hashes of one picture; bits row by row, most significant first."""

    ah: bytes
    """Average hash, 8 bytes."""
    dh: bytes
    """Difference hash, 8 bytes."""
    flat: bool
    """True where the picture has too little contrast for its hashes to count as evidence."""
    blank: bool
    """True where the picture is of one colour, so that not even a network's vector counts as evidence."""
    ph: bytes
    """Perceptual hash, 8 bytes, from the lowest frequencies of the cosine transform."""


def perceptual_hashes(pixels: NDArray[np.uint8]) -> Hashes:
    """Compute the hashes of upright RGB pixels (h, w, 3) of any size from 1 × 1.

    They equal the ImageHash package's `average_hash`, `dhash` and `phash` of size 8, so other programs compute the same
    values.
    """
    image = Image.fromarray(pixels)
    return hashes_of(image, miniatures(image.convert("L")))


def hashes_of(image: Image.Image, small: Miniatures) -> Hashes:
    """Compute the hashes of a picture in mode RGB, given its miniatures."""
    contrast = float(small.wide.std())
    return Hashes(
        ah=packed(small.square > small.square.mean()),
        dh=small.across(),
        flat=contrast < FLAT_BELOW,
        # A miniature's deviation is at most 1.08 times its picture's (the largest singular value of the resizing).
        blank=contrast < 2 * BLANK_BELOW and _deviation(image) < BLANK_BELOW,
        # The package resizes to this size itself, which here changes nothing.
        ph=packed(imagehash.phash(Image.fromarray(small.large), SIDE).hash),
    )


def bits(code: bytes) -> NDArray[np.uint8]:
    """Return the bits of a hash, each 0 or 1, in order: (8 * bytes,)."""
    return np.unpackbits(np.frombuffer(code, np.uint8))


def _deviation(image: Image.Image) -> float:
    """Return the greatest standard deviation of a channel, in levels of 0..255."""
    counts = np.array(image.histogram()).reshape(-1, 256)  # exact, without a floating-point copy of the picture
    levels = np.arange(256)
    size = image.width * image.height
    means = (counts @ levels / size).tolist()
    return max(math.sqrt(count @ (levels - mean) ** 2 / size) for count, mean in zip(counts, means, strict=True))
