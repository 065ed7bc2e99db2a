"""Makes the tiny grey pictures that hashes are computed from, all at once."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.lanczos import lanczos

SIDE = 8
"""Number of bits per row and per column of every hash."""
_PERCEPTUAL_SIDE = 32
_SIZES = ((SIDE, SIDE), (SIDE + 1, SIDE), (SIDE, SIDE + 1), (_PERCEPTUAL_SIDE, _PERCEPTUAL_SIDE))


class Miniatures(NamedTuple):
    """The grey levels of one picture, by width and height in pixels."""

    square: NDArray[np.uint8]
    """8 x 8, for the average hash."""
    wide: NDArray[np.uint8]
    """9 x 8, for horizontal differences."""
    tall: NDArray[np.uint8]
    """8 x 9, for vertical differences."""
    large: NDArray[np.uint8]
    """32 x 32, for the cosine transform of the perceptual hash."""

    def across(self) -> bytes:
        """Return the difference hash, 8 bytes: a bit is 1 where brightness increases to the right."""
        return packed(self.wide[:, 1:] > self.wide[:, :-1])

    def down(self) -> bytes:
        """Return the vertical difference hash, 8 bytes: a bit is 1 where brightness increases downwards."""
        return packed(self.tall[1:] > self.tall[:-1])


def miniatures(grey: Image.Image) -> Miniatures:
    """Make the miniatures of a picture in mode L; they equal Pillow's `resize` with LANCZOS."""
    return Miniatures(*lanczos(grey, _SIZES))


def packed(hash_bits: NDArray[np.bool_]) -> bytes:
    """Pack (8, 8) bits to 8 bytes, row by row, most significant bit first."""
    return np.packbits(hash_bits).tobytes()
