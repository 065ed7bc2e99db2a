"""Brings a grey picture to several small sizes at once, to the very pixels that Pillow's resizing gives."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LOBES = 3.0
_BITS = 22
"""Pillow computes with whole numbers: a coefficient c is round(c * 2 ** 22), a sum is rounded to whole levels."""
_ROWS = 8
"""Rows per product: small enough that the library for linear algebra starts no threads of its own for it."""
_SMALLEST_SIDE, _LARGEST_SIDE = 64, 1024
"""Pixels; of what is larger, which is rare, the numbers would take too much memory, and what is smaller is quick."""
_TALLEST = 1.5
"""Height by width. Of such a picture Pillow shortens the rows first; of one that is much taller, the columns."""

Size = tuple[int, int]
"""Width and height in pixels."""


def miniatures(grey: Image.Image, sizes: tuple[Size, ...]) -> list[Image.Image]:
    """A picture of mode L in each of the sizes, as `resize` with LANCZOS gives it.

    Pillow spends nearly all of its time on the first of its two passes, in which the picture becomes narrow. As one
    product of matrices for all sizes that is four times as fast: .6 ms instead of 2.1 ms for three miniatures of a
    picture of 578 x 433. The numbers are whole and below 2 ** 53, so the sums are exact in double precision, in
    whatever order they are made.
    """
    narrow = [grey] * len(sizes)
    within = min(grey.size) >= _SMALLEST_SIDE and max(grey.size) <= _LARGEST_SIDE
    if within and grey.height <= _TALLEST * grey.width:
        narrow = _narrowed(grey, tuple(width for width, _ in sizes))
    return [one.resize(size, Image.Resampling.LANCZOS) for one, size in zip(narrow, sizes, strict=True)]


def _narrowed(grey: Image.Image, widths: tuple[int, ...]) -> list[Image.Image]:
    """The picture in each of the widths and its own height."""
    levels = np.zeros((-(-grey.height // _ROWS) * _ROWS, grey.width))
    levels[: grey.height] = np.asarray(grey)
    sums = levels.reshape(-1, _ROWS, grey.width) @ _coefficients(grey.width, widths)
    rounded = (sums.reshape(len(levels), -1)[: grey.height].astype(np.int32) + (1 << _BITS - 1)) >> _BITS
    columns = np.clip(rounded, 0, 255).astype(np.uint8)
    ends = np.cumsum(widths)
    return [
        Image.fromarray(np.ascontiguousarray(columns[:, end - width : end]))
        for width, end in zip(widths, ends, strict=True)
    ]


@lru_cache(32)
def _coefficients(width: int, narrow: tuple[int, ...]) -> NDArray[np.float64]:
    """Side by side for all narrow widths, (width, their sum)."""
    return np.concatenate([_for_one(width, to) for to in narrow], axis=1)


def _for_one(width: int, narrow: int) -> NDArray[np.float64]:
    scale = width / narrow
    stretch = max(scale, 1.0)  # a picture that is widened is interpolated, not averaged
    places = np.arange(width)[:, np.newaxis]
    centres = (np.arange(narrow) + 0.5) * scale
    low = np.maximum((centres - _LOBES * stretch + 0.5).astype(np.int64), 0)
    high = np.minimum((centres + _LOBES * stretch + 0.5).astype(np.int64), width)
    away = (places - centres + 0.5) * (1.0 / stretch)
    inside = (places >= low) & (places < high) & (away >= -_LOBES) & (away < _LOBES)
    shares = np.where(inside, np.sinc(away) * np.sinc(away / _LOBES), 0.0)
    shares *= (1 << _BITS) / shares.sum(axis=0)
    rounded: NDArray[np.float64] = np.trunc(shares + np.copysign(0.5, shares))
    return rounded
