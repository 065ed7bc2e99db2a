"""The colours of a picture as one small vector, whose inner product with another's is how alike the two are coloured.

A histogram of CIE Lab, in which equal distances look equally different. Two histograms are compared by their
correlation (OpenCV's HISTCMP_CORREL): the inner product of both, each less its mean and of length 1, so that much is
done once per picture. Each bin's root is taken first (as Arandjelović and Zisserman 2012 do with SIFT's histograms):
otherwise one large even surface, a sky or a white border, would speak for the whole picture.

Measured with 41 photographs and 16 edits, at the score that 2 % of the strangers reach: .68 of the copies reach it; .53
without the root, .55 with the 32,768 colours of a plain RGB histogram. With a border of 8 % it is .98 against .10 and
.29. Copies that were cropped, turned or saved again all reach it; none that lost or changed its colours does.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BINS = (4, 7, 7)
"""Of lightness, green to red, blue to yellow."""
COLOURS = int(np.prod(_BINS))
"""Components of the vector."""
_LOWEST, _HIGHEST = np.array([0, -32, -32], np.float32), np.array([100, 32, 32], np.float32)
"""What lies beyond belongs to the last bin: few photographs have more than a spot of it."""
_SCALE, _LAST = np.array(_BINS, np.float32) / (_HIGHEST - _LOWEST), np.array(_BINS, np.float32) - 1
_SIDE, _SAMPLES = 32, 4
"""Side in pixels of the square that is looked at, each of them the mean of 4 x 4 samples at even distances.

Means of 64 x 64 whole areas find as many copies (.685 of 31 edits of 73 photographs as above, these .684) and take four
times as long.
"""

# IEC 61966-2-1: from sRGB to CIE XYZ, the white of which (D65) is 1, 1, 1 here.
_TO_XYZ = np.array(
    [
        [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883],
    ],
    np.float32,
)
_LEVELS = np.arange(256) / 255
_LIGHT = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4).astype(np.float32)
# CIE 15: from XYZ to Lab, after the cube root.
_TO_LAB = np.array([[0, 116, 0], [500, -500, 0], [0, 200, -200]], np.float32)
_LAB_OFFSET = np.array([-16, 0, 0], np.float32)
_CUBIC_FROM, _SLOPE, _OFFSET = 216 / 24389, 24389 / 27 / 116, 16 / 116


def colour_vector(pixels: NDArray[np.uint8]) -> bytes:
    """The colours of upright RGB pixels (h, w, 3), any size from 1 × 1: (COLOURS,) float16, little endian, length 1."""
    return colours_of(Image.fromarray(pixels))


def colours_of(image: Image.Image) -> bytes:
    """The same of a picture in mode RGB."""
    side = _SIDE * _SAMPLES
    small = image.resize((side, side), Image.Resampling.NEAREST).reduce(_SAMPLES)
    histogram = np.sqrt(_histogram(_lab(np.asarray(small).reshape(-1, 3))))
    histogram -= histogram.mean()
    # The length is never 0: no picture has as much of every colour, since some do not exist.
    unit: NDArray[np.float64] = histogram / np.linalg.norm(histogram)
    return unit.astype("<f2").tobytes()


def colour_vectors(codes: Sequence[bytes | None]) -> NDArray[np.float16]:
    """Vectors as arrays, (n, COLOURS); a row is 0 where there is none."""
    nothing = bytes(2 * COLOURS)
    joined = np.frombuffer(b"".join(code or nothing for code in codes), "<f2")
    return joined.reshape(len(codes), COLOURS).astype(np.float16, copy=False)


def _lab(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """sRGB (n, 3) as L 0..100, a and b of about -128..127."""
    xyz = _LIGHT[pixels] @ _TO_XYZ.T
    rooted = np.where(xyz > _CUBIC_FROM, np.cbrt(xyz), _SLOPE * xyz + _OFFSET)
    lab: NDArray[np.float32] = rooted @ _TO_LAB.T + _LAB_OFFSET
    return lab


def _histogram(lab: NDArray[np.float32]) -> NDArray[np.float64]:
    """How much of each colour there is, (COLOURS,); a pixel counts for the eight bins around it, the nearer the more.

    So a change of the light by a little moves a little from bin to bin, and not all of a surface at once.
    """
    places = np.clip((lab - _LOWEST) * _SCALE - np.float32(0.5), 0, _LAST).T
    light, green_red, blue_yellow = (
        np.maximum(0, 1 - np.abs(place - np.arange(bins, dtype=np.float32)[:, np.newaxis]))
        for place, bins in zip(places, _BINS, strict=True)
    )
    hues = (green_red[:, np.newaxis] * blue_yellow).reshape(-1, len(lab))
    histogram: NDArray[np.float32] = light @ hues.T
    return histogram.ravel().astype(np.float64)
