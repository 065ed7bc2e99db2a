"""Edits that do not move pixels: brightness, colour, sharpness, noise."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter

_NOISE_SEED = 20_261_120


def blurred(picture: Image.Image, share: float) -> Image.Image:
    """Apply a Gaussian blur with a standard deviation of `share` of the longer side."""
    return picture.filter(ImageFilter.GaussianBlur(share * max(picture.size)))


def sharpened(picture: Image.Image) -> Image.Image:
    """Apply an unsharp mask, radius 0.5 % of the longer side, 250 %, which gives visible halos."""
    return picture.filter(ImageFilter.UnsharpMask(0.005 * max(picture.size), 250, 0))


def brightened(picture: Image.Image, factor: float) -> Image.Image:
    """Multiply every value by `factor`; above 1, bright parts are clipped to white."""
    return ImageEnhance.Brightness(picture).enhance(factor)


def darkened(picture: Image.Image, gamma: float) -> Image.Image:
    """Apply 255 * (value / 255) ** gamma; above 1, the midtones become darker."""
    return picture.point([round(255 * (value / 255) ** gamma) for value in range(256)] * 3)


def contrasted(picture: Image.Image, factor: float) -> Image.Image:
    """Scale the distances of values from the mean grey."""
    return ImageEnhance.Contrast(picture).enhance(factor)


def saturated(picture: Image.Image, factor: float) -> Image.Image:
    """Scale the distances of colours from their grey."""
    return ImageEnhance.Color(picture).enhance(factor)


def grey(picture: Image.Image) -> Image.Image:
    """Reduce to luma (ITU-R 601)."""
    return picture.convert("L").convert("RGB")


def sepia(picture: Image.Image) -> Image.Image:
    """Tint luma brown: 100 % red, 85 % green, 65 % blue."""
    luma = np.asarray(picture.convert("L"), np.float32)[:, :, None]
    return _as_picture(luma * np.array([1.0, 0.85, 0.65], np.float32))


def noisy(picture: Image.Image, deviation: float) -> Image.Image:
    """Add independent Gaussian noise of `deviation` levels to every channel; always the same noise for a size."""
    generator = np.random.default_rng(_NOISE_SEED)
    noise = generator.standard_normal((picture.height, picture.width, 3), np.float32)
    return _as_picture(np.asarray(picture, np.float32) + deviation * noise)


def vignetted(picture: Image.Image) -> Image.Image:
    """Multiply by 1 - r² / 2, where r is 1 in the middle of each side, and by at least a fifth."""
    y = np.linspace(-1, 1, picture.height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, picture.width, dtype=np.float32)[None, :]
    light = np.clip(1 - (x * x + y * y) / 2, 0.2, 1)
    return _as_picture(np.asarray(picture, np.float32) * light[:, :, None])


def _as_picture(values: NDArray[np.floating]) -> Image.Image:
    return Image.fromarray(np.clip(values + 0.5, 0, 255).astype(np.uint8))
