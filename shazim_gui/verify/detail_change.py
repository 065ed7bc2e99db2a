"""Measures how the finest detail of a picture changed, and whether it is still the same detail."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.masked_statistics import mean_and_spread, mean_of, sampled

_FEWEST = 200
_FAINT = 1.0
# The sharper picture is softened by this sigma, up to this many times, until its power exceeds the other's by at most
# this factor.
_SOFTER, _STEPS, _AS_FINE = 0.7, 8, 1.2


@dataclass(frozen=True, slots=True)
class DetailChange:
    """Measures of the change from picture a to picture b."""

    gain: float
    """Factor of a's fine detail in b at equal overall contrast: below 1 blurred, above 1 sharpened."""
    energy: float
    """Power of b's fine detail divided by that of a's."""
    coherence: float
    """Correlation of both fine details, -1..1: the higher of that of the unchanged pictures and that with the sharper
    one softened to match. It is high for one shot, unless the detail was blurred away."""
    correlation: float
    """Correlation of both fine details of the unchanged pictures, -1..1."""
    noise_a: float
    """Fine grain in the smoothest parts of a, in levels (0..255)."""
    noise_b: float
    """The same for b, at a's contrast."""

    def reversed(self) -> "DetailChange":
        """Return the measures of the change from b to a."""
        energy = 1 / max(self.energy, 1e-6)
        return DetailChange(self.gain * energy, energy, self.coherence, self.correlation, self.noise_b, self.noise_a)


def detail_change(a: NDArray[np.uint8], b: NDArray[np.uint8], mask: NDArray[np.bool_]) -> DetailChange | None:
    """Compare the fine detail of two aligned (h, w) greys where `mask` is True; None where there is too little."""
    if mask.sum() < _FEWEST:
        return None
    first, second = a.astype(np.float32), b.astype(np.float32)
    deviation_a, deviation_b = (mean_and_spread(each, mask)[1] for each in (first, second))
    if min(deviation_a, deviation_b) < 1:
        return None
    contrast = deviation_b / deviation_a
    fine_a, fine_b = _detail(first), _detail(second)
    power_a, power_b = mean_of(fine_a * fine_a, mask), mean_of(fine_b * fine_b, mask) / contrast**2
    if power_a < _FAINT:
        return None
    common = mean_of(fine_a * fine_b, mask) / contrast
    correlation = common / float(np.sqrt(power_a * max(power_b, 1e-6)))
    grain_a, grain_b = np.abs(_grain(first)), np.abs(_grain(second))
    smooth = np.asarray(cv2.blur(grain_a + grain_b / np.float32(contrast), (7, 7)), np.float32)
    flattest = mask & (smooth <= float(np.quantile(sampled(smooth, mask), 0.25)))
    return DetailChange(
        gain=common / power_a,
        energy=power_b / power_a,
        coherence=max(correlation, _coherence(first, second, contrast, mask)),
        correlation=correlation,
        noise_a=_median(grain_a, flattest),
        noise_b=_median(grain_b, flattest) / contrast,
    )


def _coherence(
    first: NDArray[np.float32], second: NDArray[np.float32], contrast: float, mask: NDArray[np.bool_]
) -> float:
    """Return the correlation of both details after the sharper picture has been softened."""
    second = second / np.float32(contrast)
    for _ in range(_STEPS):
        fine_a, fine_b = _detail(first), _detail(second)
        power_a, power_b = mean_of(fine_a * fine_a, mask), mean_of(fine_b * fine_b, mask)
        if power_a > _AS_FINE * power_b:
            first = np.asarray(cv2.GaussianBlur(first, (0, 0), _SOFTER), np.float32)
        elif power_b > _AS_FINE * power_a:
            second = np.asarray(cv2.GaussianBlur(second, (0, 0), _SOFTER), np.float32)
        else:
            break
    return mean_of(fine_a * fine_b, mask) / float(np.sqrt(max(power_a * power_b, 1e-6)))


def _detail(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a band just below the finest detail, which rotating and scaling a picture softens."""
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.8) - cv2.GaussianBlur(grey, (0, 0), 2.0), np.float32)


def _median(values: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    some = sampled(values, mask)
    return float(np.median(some)) if some.size else 0.0


def _grain(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(grey - cv2.GaussianBlur(grey, (0, 0), 1.0), np.float32)
