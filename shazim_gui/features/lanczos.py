"""Brings a grey picture to several small sizes at once, to the very pixels that Pillow's resizing gives."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LOBES = 3.0
_BITS = 22
"""Pillow computes with whole numbers: a coefficient c is round(c * 2 ** 22), a sum is rounded to whole levels."""
_ROWS = 24
"""Rows per product: small enough that the library for linear algebra starts no threads of its own for it."""
_COLUMNS = 9
"""Columns per product, at most: neighbours come from nearly the same pixels, all others' coefficients are 0 there."""
_SMALLEST_SIDE, _LARGEST_SIDE = 64, 1024
"""Pixels; of what is larger, which is rare, the numbers would take too much memory, and what is smaller is quick."""
_TALLEST = 1.5
"""Height by width. Of such a picture Pillow shortens the rows first; of one that is much taller, the columns."""

Size = tuple[int, int]
"""Width and height in pixels."""


class _Band(NamedTuple):
    """What makes a few neighbours of a shortened row out of a part of the row."""

    low: int
    high: int
    """The first pixel behind that part."""
    coefficients: NDArray[np.float64]
    """(high - low, columns), whole numbers."""


def lanczos(grey: Image.Image, sizes: tuple[Size, ...]) -> list[NDArray[np.uint8]]:
    """A picture of mode L in each of the sizes, (height, width), as `resize` with LANCZOS gives it.

    Pillow makes a picture narrow first, then low. Both are products of matrices here, and rows are shortened only once
    for all sizes of one width, which takes a fifth of the time. The numbers are whole and below 2 ** 53, so the sums
    are exact in double precision, in whatever order they are made.
    """
    within = min(grey.size) >= _SMALLEST_SIDE and max(grey.size) <= _LARGEST_SIDE
    if not within or grey.height > _TALLEST * grey.width:
        return [np.asarray(grey.resize(size, Image.Resampling.LANCZOS)) for size in sizes]
    levels = np.empty((-(-grey.height // _ROWS) * _ROWS, grey.width))
    levels[: grey.height], levels[grey.height :] = np.asarray(grey), 0
    rows = levels.reshape(-1, _ROWS, grey.width)
    columns = {width: _shortened(rows, width).reshape(-1, width)[: grey.height].T for width in {w for w, _ in sizes}}
    return [_shortened(columns[width], height).T.astype(np.uint8, order="C") for width, height in sizes]


def _shortened(rows: NDArray[np.float64], short: int) -> NDArray[np.float64]:
    """Rows of levels, (..., any), with `short` levels each."""
    bands = _bands(rows.shape[-1], short)
    sums = np.concatenate([rows[..., band.low : band.high] @ band.coefficients for band in bands], axis=-1)
    # Exact too: to divide by a power of two loses nothing.
    levels: NDArray[np.float64] = np.floor(sums / (1 << _BITS) + 0.5).clip(0, 255)
    return levels


@lru_cache(192)
def _bands(long: int, short: int) -> tuple[_Band, ...]:
    """The products that shorten rows of one length to another."""
    lows, shares = _coefficients(long, short)
    places = lows[:, np.newaxis] + np.arange(shares.shape[1])
    found = []
    for start in range(0, short, _COLUMNS):
        some = slice(start, start + _COLUMNS)
        low, high = int(lows[some].min()), int(places[some].max()) + 1
        coefficients = np.zeros((high - low, len(lows[some])))
        coefficients[places[some] - low, np.arange(len(lows[some]))[:, np.newaxis]] = shares[some]
        found.append(_Band(low, min(high, long), coefficients[: long - low]))
    return tuple(found)


def _coefficients(long: int, short: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The first pixel of a long row that adds to each of a short one, and what it and those behind it add.

    Shapes (short,) and (short, most that add to one); 0 for what is behind the last that adds.
    """
    scale = long / short
    stretch = max(scale, 1.0)  # a picture that is widened is interpolated, not averaged
    centres = (np.arange(short) + 0.5) * scale
    lows = np.maximum((centres - _LOBES * stretch + 0.5).astype(np.int64), 0)
    highs = np.minimum((centres + _LOBES * stretch + 0.5).astype(np.int64), long)
    places = lows[:, np.newaxis] + np.arange((highs - lows).max())
    away = (places - centres[:, np.newaxis] + 0.5) * (1.0 / stretch)
    inside = (places < highs[:, np.newaxis]) & (away >= -_LOBES) & (away < _LOBES)
    shares = np.where(inside, np.sinc(away) * np.sinc(away / _LOBES), 0.0)
    shares *= (1 << _BITS) / shares.sum(axis=1, keepdims=True)
    return lows, np.trunc(shares + np.copysign(0.5, shares))
