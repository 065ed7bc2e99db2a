"""Resizes a grey picture to several small sizes at once, with exactly the pixels that Pillow's resizing gives."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LOBES = 3.0
_BITS = 22
"""Pillow uses fixed-point arithmetic: a coefficient c is round(c * 2 ** 22), and sums are rounded to whole levels."""
_ROWS = 24
"""Rows per matrix product, few enough that the BLAS library starts no threads of its own."""
_COLUMNS = 9
"""Maximum columns per matrix product; neighbouring columns depend on nearly the same pixels of the row."""
_SMALLEST_SIDE, _LARGEST_SIDE = 64, 1024
"""Sides in pixels between which the fast path is used; larger pictures would need much memory, smaller are fast."""
_TALLEST = 1.5
"""Height divided by width up to which Pillow resizes the rows first; of taller pictures it resizes the columns."""

Size = tuple[int, int]
"""Width and height in pixels."""


class _Band(NamedTuple):
    """The coefficients that compute a few neighbouring pixels of a shortened row from a part of the row."""

    low: int
    high: int
    """The end of that part, exclusive."""
    coefficients: NDArray[np.float64]
    """Integers, shape (high - low, columns)."""


def lanczos(grey: Image.Image, sizes: tuple[Size, ...]) -> list[NDArray[np.uint8]]:
    """Resize a picture of mode L to each of the sizes, as arrays (height, width), equal to Pillow's LANCZOS `resize`.

    Pillow reduces the width first, then the height. Here both are matrix products, and rows are shortened only once for
    all sizes of one width, which takes a fifth of the time. All numbers are integers below 2 ** 53, so the sums are
    exact in double precision, in any order.
    """
    within = min(grey.size) >= _SMALLEST_SIDE and max(grey.size) <= _LARGEST_SIDE
    if not within or grey.height > _TALLEST * grey.width:
        return [np.asarray(grey.resize(size, Image.Resampling.LANCZOS)) for size in sizes]
    levels = np.empty((-(-grey.height // _ROWS) * _ROWS, grey.width))
    levels[: grey.height], levels[grey.height :] = np.asarray(grey), 0
    rows = levels.reshape(-1, _ROWS, grey.width)
    columns = {width: _resampled(rows, width).reshape(-1, width)[: grey.height].T for width in {w for w, _ in sizes}}
    return [_resampled(columns[width], height).T.astype(np.uint8, order="C") for width, height in sizes]


def _resampled(rows: NDArray[np.float64], short: int) -> NDArray[np.float64]:
    """Resample rows of levels, shape (..., any), to `short` levels each."""
    bands = _bands(rows.shape[-1], short)
    sums = np.concatenate([rows[..., band.low : band.high] @ band.coefficients for band in bands], axis=-1)
    # Exact as well, because it divides by a power of two.
    levels: NDArray[np.float64] = np.floor(sums / (1 << _BITS) + 0.5).clip(0, 255)
    return levels


@lru_cache(192)
def _bands(long: int, short: int) -> tuple[_Band, ...]:
    """Return the bands that resample rows of length `long` to length `short`."""
    lows, weights = _coefficients(long, short)
    source_pixels = lows[:, np.newaxis] + np.arange(weights.shape[1])
    bands = []
    for start in range(0, short, _COLUMNS):
        columns = slice(start, start + _COLUMNS)
        low, high = int(lows[columns].min()), int(source_pixels[columns].max()) + 1
        coefficients = np.zeros((high - low, len(lows[columns])))
        coefficients[source_pixels[columns] - low, np.arange(len(lows[columns]))[:, np.newaxis]] = weights[columns]
        bands.append(_Band(low, min(high, long), coefficients[: long - low]))
    return tuple(bands)


def _coefficients(long: int, short: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return for each pixel of a short row the first contributing pixel of the long row, and all contributors' weights.

    The shapes are (short,) and (short, maximum number of contributors); unused weights are 0.
    """
    scale = long / short
    stretch = max(scale, 1.0)  # an enlarged picture is interpolated, not averaged
    centres = (np.arange(short) + 0.5) * scale
    lows = np.maximum((centres - _LOBES * stretch + 0.5).astype(np.int64), 0)
    highs = np.minimum((centres + _LOBES * stretch + 0.5).astype(np.int64), long)
    source_pixels = lows[:, np.newaxis] + np.arange((highs - lows).max())
    distances = (source_pixels - centres[:, np.newaxis] + 0.5) * (1.0 / stretch)
    inside = (source_pixels < highs[:, np.newaxis]) & (distances >= -_LOBES) & (distances < _LOBES)
    weights = np.where(inside, np.sinc(distances) * np.sinc(distances / _LOBES), 0.0)
    weights *= (1 << _BITS) / weights.sum(axis=1, keepdims=True)
    return lows, np.trunc(weights + np.copysign(0.5, weights))
