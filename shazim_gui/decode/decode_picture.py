"""A file's bytes as upright RGB pixels at the size that features are computed from."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits, opened
from shazim_gui.decode.shrinking import power_of_two_within, shrunk_upright_rgb

__all__ = ["DEFAULT_LIMITS", "WORKING_SIDE", "Limits", "Picture", "decode", "read"]

WORKING_SIDE = 256
"""Shorter side in pixels that a working picture keeps at least, where the full one has it."""

_LONGEST_SIDE = 16_384
"""No working picture is longer: a strip of a few pixels' height could otherwise stay hundreds of megabytes."""


@dataclass(frozen=True, eq=False)  # without slots, which have no room for what is worked out when it is asked for
class Picture:
    """One decoded picture."""

    image: Image.Image
    """The small upright picture in mode RGB; its shorter side is 256..511 unless the full one is smaller or a very
    long strip."""
    width: int
    """Upright width in pixels of the full picture."""
    height: int
    format: str
    """What the content is, by Pillow's name: JPEG, PNG, HEIF, ..."""

    @cached_property
    def pixels(self) -> NDArray[np.uint8]:
        """The small picture's pixels, (height, width, 3) RGB, 0..255."""
        return np.array(self.image)


def decode(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Picture:
    """Decode the first frame of a picture file, upright, transparent parts over white, at working size.

    JPEGs are decoded at a reduced DCT scale, everything else in full and averaged down by the same factor.

    Raises:
        Undecodable: the bytes are no picture, one of a kind that is not read, too large, or damaged.
    """
    with opened(data, limits) as (kind, image):
        small, (width, height) = shrunk_upright_rgb(image, _working_factor(*image.size))
        small.info.clear()  # which says things of the file, and would go along into copies of the picture
        return Picture(small, width, height, kind)


def _working_factor(width: int, height: int) -> int:
    factor = power_of_two_within(min(width, height) // WORKING_SIDE)
    while max(width, height) > factor * _LONGEST_SIDE:
        factor *= 2
    return factor
