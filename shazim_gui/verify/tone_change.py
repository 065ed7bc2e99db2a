"""Measures how brightness and colours of a picture changed, where two aligned pictures show the same content."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_FEWEST = 50
_SOFT = 1.5
_COLOURED, _VARIED = 4.0, 3.0


@dataclass(frozen=True, slots=True)
class ToneChange:
    """Measures of the change from picture a to picture b; levels are 0..255."""

    brightness: float
    """Increase of the mean luma, in levels."""
    contrast: float
    """Factor by which the standard deviation of luma increased."""
    chroma_a: float
    """Mean distance of a's colours from grey in the CbCr plane, in levels."""
    chroma_b: float
    """The same for b."""
    saturation: float
    """Factor by which colours moved away from grey, by regression; 0 where b's colours do not correlate with a's."""
    tint: float
    """Common shift of all colours in the CbCr plane, in levels."""
    one_hue: bool
    """True where b's colours are on one line through grey and do not correlate with a's."""
    warm: bool
    """True where b's mean colour is orange, as in a sepia."""
    falloff: float
    """Share of brightness lost from the centre of b's frame to its corners, relative to a; 0 where the loss is not
    a smooth function of the distance."""


def tone_change(
    a: NDArray[np.uint8], b: NDArray[np.uint8], mask: NDArray[np.bool_], radius: NDArray[np.float64]
) -> ToneChange | None:
    """Compare two aligned (h, w, 3) RGB pictures where `mask` is True; returns None for fewer than 50 pixels.

    `radius` is (h, w): the distance from the centre of b's frame, 1 at its corners.
    """
    if mask.sum() < _FEWEST:
        return None
    # Both are softened, so that blurring and sharpening do not count as contrast.
    soft_a, soft_b = (cv2.GaussianBlur(each, (0, 0), _SOFT) for each in (a, b))
    in_a, in_b = (np.asarray(cv2.cvtColor(each, cv2.COLOR_RGB2YCrCb)[mask], np.float64) for each in (soft_a, soft_b))
    luma_a, luma_b = in_a[:, 0], in_b[:, 0]
    colour_a, colour_b = in_a[:, 1:] - 128, in_b[:, 1:] - 128
    mean_a, mean_b = colour_a.mean(axis=0), colour_b.mean(axis=0)
    spread = float(((colour_a - mean_a) ** 2).sum())
    common = float(((colour_a - mean_a) * (colour_b - mean_b)).sum())
    # Colours that hardly vary are compared by their mean, because a regression would only fit noise.
    apart = float(np.linalg.norm(mean_a))
    by_mean = float(np.linalg.norm(mean_b)) / apart if apart > _COLOURED else 1.0
    saturation = common / spread if spread > _VARIED**2 * len(luma_a) else by_mean
    return ToneChange(
        brightness=float(luma_b.mean() - luma_a.mean()),
        contrast=float((luma_b.std() + 1) / (luma_a.std() + 1)),
        chroma_a=float(np.linalg.norm(colour_a, axis=1).mean()),
        chroma_b=float(np.linalg.norm(colour_b, axis=1).mean()),
        saturation=max(0.0, saturation),
        tint=float(np.linalg.norm(mean_b - max(0.0, saturation) * mean_a)),
        one_hue=_has_one_hue(colour_a, colour_b),
        warm=bool(mean_b[0] > 2 and mean_b[1] < -2),
        falloff=_falloff(luma_a, luma_b, radius[mask]),
    )


def _has_one_hue(colour_a: NDArray[np.float64], colour_b: NDArray[np.float64]) -> bool:
    strength = np.linalg.norm(colour_b, axis=1)
    if strength.mean() < 4:
        return False
    direction = colour_b.sum(axis=0)
    direction /= max(float(np.linalg.norm(direction)), 1e-9)
    across_b = float(np.abs(colour_b @ np.array([-direction[1], direction[0]])).mean())
    across_a = float(np.abs(colour_a @ np.array([-direction[1], direction[0]])).mean())
    along = float(np.abs(colour_b @ direction).mean())
    return across_b < 0.15 * along and (
        across_a > 2 * across_b + 1 or _is_uncorrelated(colour_a @ direction, colour_b @ direction)
    )


def _is_uncorrelated(before: NDArray[np.float64], after: NDArray[np.float64]) -> bool:
    spread = float(before.std() * after.std())
    return spread > 0 and float(((before - before.mean()) * (after - after.mean())).mean()) < 0.5 * spread


def _falloff(luma_a: NDArray[np.float64], luma_b: NDArray[np.float64], radius: NDArray[np.float64]) -> float:
    """Fit log(b / a) = c0 + c1 * radius^2; returns the share of light that is lost at the corners by c1."""
    measurable = (luma_a > 12) & (luma_b > 4) & (luma_a < 250) & (luma_b < 250)
    if measurable.sum() < _FEWEST:
        return 0.0
    ratio, square = np.log(luma_b[measurable] / luma_a[measurable]), radius[measurable] ** 2
    square = square - square.mean()
    power = float((square * square).sum())
    if power < 1e-6:
        return 0.0
    slope = float((square * ratio).sum()) / power
    explained = slope * slope * power / max(float(((ratio - ratio.mean()) ** 2).sum()), 1e-9)
    return float(1 - np.exp(slope)) if explained > 0.6 and slope < 0 else 0.0
