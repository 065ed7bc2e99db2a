"""Decodes a file's bytes to upright RGB pixels at the size that features are computed from."""

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
"""Minimum length in pixels of a working picture's shorter side, unless the full picture is smaller."""

_LONGEST_SIDE = 16_384
"""Maximum side of a working picture; without it, a strip a few pixels high could take hundreds of megabytes."""


@dataclass(frozen=True, eq=False)  # no slots, because `cached_property` needs a `__dict__`
class Picture:
    """One decoded picture."""

    image: Image.Image
    """The reduced upright picture in mode RGB; its shorter side is 256..511 unless the full picture is smaller or a
    very long strip."""
    width: int
    """Upright width in pixels of the full picture."""
    height: int
    format: str
    """Pillow's name of the file format: JPEG, PNG, HEIF, ..."""

    @cached_property
    def pixels(self) -> NDArray[np.uint8]:
        """The reduced picture's pixels, (height, width, 3) RGB, 0..255."""
        return np.array(self.image)


def decode(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Picture:
    """Decode the first frame of a picture file at working size, upright, with transparency composited over white.

    JPEGs are decoded at a reduced DCT scale; other formats are decoded in full and averaged down by the same factor.

    Raises:
        Undecodable: the bytes are not a picture, or the picture is unsupported, too large or damaged.
    """
    with opened(data, limits) as (kind, image):
        small, (width, height) = shrunk_upright_rgb(image, _working_factor(*image.size))
        small.info.clear()  # metadata of the file, which copies of the picture would inherit
        return Picture(small, width, height, kind)


def _working_factor(width: int, height: int) -> int:
    factor = power_of_two_within(min(width, height) // WORKING_SIDE)
    while max(width, height) > factor * _LONGEST_SIDE:
        factor *= 2
    return factor
