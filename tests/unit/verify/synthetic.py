"""Generates synthetic pictures and transforms, so that expected values are exact."""

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Pixels = NDArray[np.uint8]


def texture(width: int = 200, height: int = 150, *, seed: int = 0, finest: float = 1.0) -> Grey:
    """Return (h, w) grey noise on several scales, like a photograph of foliage; `finest` is the lowest sigma in px."""
    generator = np.random.default_rng(seed)
    values = np.zeros((height, width), np.float32)
    for sigma, weight in ((finest, 1.0), (3 * finest, 2.0), (9 * finest, 4.0)):
        noise = cv2.GaussianBlur(generator.normal(0, 1, (height, width)).astype(np.float32), (0, 0), sigma)
        values += weight * noise / noise.std()
    return np.clip(128 + 35 * values / values.std(), 20, 235).astype(np.uint8)


def coloured(grey: Grey, *, seed: int = 1) -> Pixels:
    """Return (h, w, 3) RGB with the detail of `grey` and colours that change slowly."""
    height, width = grey.shape
    shades = np.stack([texture(width, height, seed=seed + channel, finest=8) for channel in range(3)], axis=-1)
    shades = shades - shades.mean(axis=(0, 1))
    return np.clip(grey[..., None] + 0.6 * shades, 5, 250).astype(np.uint8)


def blurred(grey: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma), np.uint8)


def moved_pixels(
    pixels: NDArray[np.uint8], matrix: NDArray[np.float64], size: tuple[int, int], *, around: int | None = None
) -> NDArray[np.uint8]:
    """Warp `pixels` by `matrix` (2, 3), which maps their frame to one of `size`, measured from the corners.

    The surroundings have the level `around`; where that is None, they are the mirror image.
    """
    centred = matrix.copy()
    centred[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    border = cv2.BORDER_REFLECT if around is None else cv2.BORDER_CONSTANT
    filled = (around or 0,) * 3
    return np.asarray(cv2.warpAffine(pixels, centred, size, borderMode=border, borderValue=filled), np.uint8)


def rotation(degrees: float, scale: float = 1.0, shift: tuple[float, float] = (0, 0)) -> NDArray[np.float64]:
    """Return the (2, 3) transform that rotates clockwise about the origin, then scales and shifts."""
    angle = np.radians(degrees)
    linear = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.column_stack([linear, np.array(shift, np.float64)])


def rotation_about_center(degrees: float, scale: float, a: tuple[int, int], b: tuple[int, int]) -> NDArray[np.float64]:
    """Return the (2, 3) rotation that maps the centre of a frame of size `a` to that of a frame of size `b`."""
    matrix = rotation(degrees, scale)
    matrix[:, 2] = np.array(b) / 2 - matrix[:, :2] @ (np.array(a) / 2)
    return matrix


IDENTITY = np.eye(2, 3)
