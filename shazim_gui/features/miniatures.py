"""The tiny grey pictures that hashes are read from, made together."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.lanczos import lanczos

SIDE = 8
"""Bits per row and per column of every hash."""
_PERCEPTUAL_SIDE = 32
_SIZES = ((SIDE, SIDE), (SIDE + 1, SIDE), (SIDE, SIDE + 1), (_PERCEPTUAL_SIDE, _PERCEPTUAL_SIDE))


class Miniatures(NamedTuple):
    """The grey levels of one picture, by width and height in pixels."""

    square: NDArray[np.uint8]
    """8 x 8, of which average hashes are made."""
    wide: NDArray[np.uint8]
    """9 x 8, for what gets brighter to the right."""
    tall: NDArray[np.uint8]
    """8 x 9, for what gets brighter downwards."""
    large: NDArray[np.uint8]
    """32 x 32, for cosine transforms."""

    def across(self) -> bytes:
        """Where it gets brighter to the right, 8 bytes: the difference hash."""
        return packed(self.wide[:, 1:] > self.wide[:, :-1])

    def down(self) -> bytes:
        """Where it gets brighter downwards, 8 bytes."""
        return packed(self.tall[1:] > self.tall[:-1])


def miniatures(grey: Image.Image) -> Miniatures:
    """Those of a picture in mode L, as Pillow's `resize` with LANCZOS gives them."""
    return Miniatures(*lanczos(grey, _SIZES))


def packed(hash_bits: NDArray[np.bool_]) -> bytes:
    """(8, 8) bits row by row, most significant first."""
    return np.packbits(hash_bits).tobytes()
