"""Where two aligned pictures show the same thing, whatever was done to their brightness and colours."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.common_canvas import CommonCanvas
from shazim_gui.verify.masked_statistics import mean_and_spread, mean_of

_WINDOW = 9
"""Side in canvas pixels of the square that is compared at a time."""

# Wang et al. 2004: (0.03 * 255)^2 / 2, doubled below; what varies less than this is as good as flat.
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
    """What the comparison found, on the overlap."""

    similarity: NDArray[np.float32]
    """(h, w) contrast times structure of SSIM in each window, -1..1."""
    judged: NDArray[np.bool_]
    """(h, w) True where both pictures can be compared: neither burnt out nor at the overlap's edge."""
    structure: float
    """Mean likeness of what was judged, 0..1."""
    share: float
    """Share of what was judged that agrees, 0..1."""
    detail_share: float
    """Share of one picture's texture that agrees, 0..1, of the picture that agrees more: a text laid over a smooth sky
    is texture of one picture alone and does not make the sky's owner disagree."""
    evidence: float
    """Windows that agree and have texture in both pictures, counted side by side."""

    @property
    def comparable(self) -> NDArray[np.bool_]:
        """(h, w) True where the colours of both can be compared: judged, and showing the same."""
        return self.judged & self.agrees

    @property
    def agrees(self) -> NDArray[np.bool_]:
        """(h, w) True where the two agree."""
        return self.similarity > _AGREES


def agreement(canvas: CommonCanvas) -> Agreement | None:
    """Compare the two greys of an overlay window by window; None where nothing can be judged.

    The measure is the contrast and structure terms of SSIM (Wang, Bovik, Sheikh, Simoncelli 2004) with a square window,
    after b has been given a's overall contrast; the luminance term is left out. So a brighter, paler, greyed or
    toned copy agrees with its original, while another view of the scene does not.
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
    # The contrast of both is brought to their geometric mean, so that exchanging the pictures changes nothing.
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
    """Contrast times structure of SSIM, -1..1, and the variances of a and b, each (h, w), window by window."""
    mean_a, mean_b = _mean(a), _mean(b)
    variance_a, variance_b = _mean(a * a) - mean_a * mean_a, _mean(b * b) - mean_b * mean_b
    covariance = _mean(a * b) - mean_a * mean_b
    similarity = (2 * covariance + _STABLE) / (variance_a + variance_b + _STABLE)
    return np.asarray(similarity, np.float32), variance_a, variance_b


def equally_sharp(
    a: NDArray[np.float32], b: NDArray[np.float32], mask: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Soften the sharper one, so that a blurred copy is compared with what its original would look like blurred."""
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
    """Energy of the finest detail per energy of all detail."""
    across = np.asarray(cv2.Sobel(values, cv2.CV_32F, 1, 0, ksize=1), np.float32)
    return mean_of(across * across, mask) / (mean_and_spread(values, mask)[1] ** 2 + 1.0)


def softened(values: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    """(h, w) `values` smoothed by a Gaussian of `sigma` pixels."""
    return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma), np.float32)


def _mean(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.blur(values, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REFLECT), np.float32)
