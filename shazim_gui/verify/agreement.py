"""Finds where two aligned pictures show the same content, regardless of their brightness and colours."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.common_canvas import CommonCanvas
from shazim_gui.verify.masked_statistics import mean_and_spread, mean_of

_WINDOW = 9
"""Side of a comparison window in canvas pixels."""

# Wang et al. 2004: (0.03 * 255)^2 / 2, doubled below; a window with less variance is practically flat.
_STABLE = 58.5
_TEXTURED = 30.0
_AGREES = 0.5
_MOST_GAIN = 8.0
_EDGE = 7
_FEWEST_WINDOWS = 4
_SHARPER = 1.6
_SOFTENINGS = 4
_BLACK, _WHITE = 4.0, 250.0


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """The result of a comparison of the overlap."""

    similarity: NDArray[np.float32]
    """(h, w) contrast times structure of SSIM in each window, -1..1."""
    judged: NDArray[np.bool_]
    """(h, w) True where both pictures can be compared: neither burnt out nor at the overlap's edge."""
    structure: float
    """Mean similarity of the judged windows, 0..1."""
    share: float
    """Share of the judged windows that agree, 0..1."""
    detail_share: float
    """Share of one picture's textured windows that agree, 0..1, for the picture with the higher share. A text over a
    smooth sky adds texture to one picture only, and so does not lower the share of the other."""
    evidence: float
    """Number of windows that agree and have texture in both pictures, as if they did not overlap."""

    @property
    def comparable(self) -> NDArray[np.bool_]:
        """(h, w) True where colours can be compared: judged windows that agree."""
        return self.judged & self.agrees

    @property
    def agrees(self) -> NDArray[np.bool_]:
        """(h, w) True where the pictures agree."""
        return self.similarity > _AGREES


def agreement(canvas: CommonCanvas) -> Agreement | None:
    """Compare two grey pictures window by window; returns None where nothing can be judged.

    The measure is the product of the contrast and structure terms of SSIM (Wang, Bovik, Sheikh, Simoncelli 2004) with a
    square window, after both pictures have been brought to the same overall contrast; the luminance term is omitted. So
    a brighter, paler, greyscale or toned copy agrees with its original, while another view of the scene does not.
    """
    mask = canvas.mask
    if not mask.any():
        return None
    a, b = canvas.a.astype(np.float32), canvas.b.astype(np.float32)
    level_a, level_b = _mean(a), _mean(b)
    dark = np.minimum(level_a, level_b) < _BLACK
    burnt = np.maximum(level_a, level_b) > _WHITE
    a, b = equally_sharp(softened(a, 0.8), softened(b, 0.8), mask)
    judged = cv2.erode(mask.astype(np.uint8), np.ones((_EDGE, _EDGE), np.uint8), borderValue=0).astype(bool)
    judged &= ~(dark | burnt)
    if not judged.any():
        return None
    deviation_a, deviation_b = (mean_and_spread(each, judged)[1] for each in (a, b))
    gain = np.clip(deviation_a / max(deviation_b, 1e-3), 1 / _MOST_GAIN, _MOST_GAIN)
    # Both are brought to the geometric mean of their contrasts, so that the result does not depend on their order.
    a, b = a / np.float32(np.sqrt(gain)), b * np.float32(np.sqrt(gain))
    similarity, variance_a, variance_b = ssim_windows(a, b)
    agrees = similarity > _AGREES
    rough_a, rough_b = (judged & (variance > _TEXTURED) for variance in (variance_a, variance_b))
    least = _FEWEST_WINDOWS * _WINDOW**2
    return Agreement(
        similarity,
        judged,
        structure=min(1.0, max(0.0, mean_of(similarity, judged))),
        share=float(agrees[judged].mean()),
        detail_share=max(float(agrees[rough].mean()) if rough.sum() >= least else 0.0 for rough in (rough_a, rough_b)),
        evidence=float((agrees & rough_a & rough_b).sum()) / _WINDOW**2,
    )


def ssim_windows(
    a: NDArray[np.float32], b: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return contrast times structure of SSIM, -1..1, and the variances of a and b, each (h, w), for each window."""
    mean_a, mean_b = _mean(a), _mean(b)
    variance_a, variance_b = _mean(a * a) - mean_a * mean_a, _mean(b * b) - mean_b * mean_b
    covariance = _mean(a * b) - mean_a * mean_b
    similarity = (2 * covariance + _STABLE) / (variance_a + variance_b + _STABLE)
    return np.asarray(similarity, np.float32), variance_a, variance_b


def equally_sharp(
    a: NDArray[np.float32], b: NDArray[np.float32], mask: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Soften the sharper picture, so that a blurred copy is compared with an equally blurred original."""
    for _ in range(_SOFTENINGS):
        fine_a, fine_b = _sharpness(a, mask), _sharpness(b, mask)
        if fine_a > _SHARPER * fine_b:
            a = softened(a, 1.2)
        elif fine_b > _SHARPER * fine_a:
            b = softened(b, 1.2)
        else:
            break
    return a, b


def _sharpness(values: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Return the energy of the finest detail divided by the energy of all detail."""
    across = np.asarray(cv2.Sobel(values, cv2.CV_32F, 1, 0, ksize=1), np.float32)
    return mean_of(across * across, mask) / (mean_and_spread(values, mask)[1] ** 2 + 1.0)


def softened(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """Return the (h, w) `values` smoothed by a Gaussian of `sigma` pixels."""
    return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma), np.float32)


def _mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.blur(values, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REFLECT), np.float32)
