"""Computes a small colour vector of a picture; the inner product of two vectors is the similarity of their colours.

The vector is a histogram in CIE Lab, where equal distances look equally different. Two histograms are compared by their
correlation (OpenCV's HISTCMP_CORREL), which is the inner product once each has its mean subtracted and is scaled to
length 1, so that work is done once per picture. The square root of each bin is taken first (as Arandjelović and
Zisserman 2012 do with SIFT histograms): otherwise one large even surface, such as a sky or a white border, would
dominate the vector.

Measured with 41 photographs and 16 edits, at the score that 2 % of the unrelated pairs reach: .68 of the copies reach
it; .53 without the root, .55 with a plain RGB histogram of 32,768 colours. With a border of 8 % it is .98 against .10
and .29. All copies that were cropped, rotated or saved again reach it; none that lost or changed its colours does.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BINS = (4, 7, 7)
"""Numbers of bins for lightness, green to red, and blue to yellow."""
COLOURS = int(np.prod(_BINS))
"""Number of components of the vector."""
_LOWEST, _HIGHEST = np.array([0, -32, -32], np.float32), np.array([100, 32, 32], np.float32)
"""Range of L, a and b; values outside fall into the outermost bins, and are rare in photographs."""
_SCALE, _LAST_BIN = np.array(_BINS, np.float32) / (_HIGHEST - _LOWEST), np.array(_BINS, np.float32) - 1
_SIDE, _SAMPLES = 32, 4
"""Side in pixels of the reduced square; each of its pixels is the mean of 4 x 4 evenly spaced samples.

Means over whole areas of a 64 x 64 square find as many copies (.685 of 31 edits of 73 photographs, measured as above,
against .684) and take four times as long.
"""

# IEC 61966-2-1: from sRGB to CIE XYZ, scaled so that white (D65) is 1, 1, 1.
_TO_XYZ = np.array(
    [
        [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883],
    ],
    np.float32,
)
_LEVELS = np.arange(256) / 255
_LINEAR_LIGHT = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4).astype(np.float32)
# CIE 15: from XYZ to Lab, after the cube root.
_TO_LAB = np.array([[0, 116, 0], [500, -500, 0], [0, 200, -200]], np.float32)
_LAB_OFFSET = np.array([-16, 0, 0], np.float32)
_CUBIC_FROM, _SLOPE, _OFFSET = 216 / 24389, 24389 / 27 / 116, 16 / 116


def colour_vector(pixels: NDArray[np.uint8]) -> bytes:
    """Compute the vector of upright RGB pixels (h, w, 3) of any size: (COLOURS,) little-endian float16, of length 1."""
    return colours_of(Image.fromarray(pixels))


def colours_of(image: Image.Image) -> bytes:
    """Compute the colour vector of a picture in mode RGB, as `colour_vector` does."""
    side = _SIDE * _SAMPLES
    small = image.resize((side, side), Image.Resampling.NEAREST).reduce(_SAMPLES)
    histogram = np.sqrt(_histogram(_lab(np.asarray(small).reshape(-1, 3))))
    histogram -= histogram.mean()
    # The norm is never 0: some bins contain no sRGB colour, so no histogram is uniform.
    unit: NDArray[np.float64] = histogram / np.linalg.norm(histogram)
    return unit.astype("<f2").tobytes()


def colour_vectors(codes: Sequence[bytes | None]) -> NDArray[np.float16]:
    """Convert encoded vectors to an array (n, COLOURS), with a row of zeros for each None."""
    zeros = bytes(2 * COLOURS)
    joined = np.frombuffer(b"".join(code or zeros for code in codes), "<f2")
    return joined.reshape(len(codes), COLOURS).astype(np.float16, copy=False)


def _lab(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Convert sRGB (n, 3) to Lab, with L in 0..100 and a and b in about -128..127."""
    xyz = _LINEAR_LIGHT[pixels] @ _TO_XYZ.T
    rooted = np.where(xyz > _CUBIC_FROM, np.cbrt(xyz), _SLOPE * xyz + _OFFSET)
    lab: NDArray[np.float32] = rooted @ _TO_LAB.T + _LAB_OFFSET
    return lab


def _histogram(lab: NDArray[np.float32]) -> NDArray[np.float64]:
    """Compute the histogram (COLOURS,) by trilinear interpolation: each pixel contributes to the eight nearest bins.

    A small change of brightness then moves a small part of a surface to the next bin instead of all of it.
    """
    bin_positions = np.clip((lab - _LOWEST) * _SCALE - np.float32(0.5), 0, _LAST_BIN).T
    light, green_red, blue_yellow = (
        np.maximum(0, 1 - np.abs(position - np.arange(bins, dtype=np.float32)[:, np.newaxis]))
        for position, bins in zip(bin_positions, _BINS, strict=True)
    )
    hues = (green_red[:, np.newaxis] * blue_yellow).reshape(-1, len(lab))
    histogram: NDArray[np.float32] = light @ hues.T
    return histogram.ravel().astype(np.float64)
