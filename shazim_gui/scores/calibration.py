"""The calibration of thresholds: the measured share of copies among the pairs that reach each one."""

import numpy as np

from shazim_gui.core.weights import Weights

MEASURED: tuple[tuple[float, float], ...] = (
    (0.50, 0.027),
    (0.55, 0.038),
    (0.60, 0.049),
    (0.65, 0.073),
    (0.70, 0.200),
    (0.75, 0.791),
    (0.80, 0.978),
    (0.85, 0.999),
    (0.90, 1.000),
    (0.95, 1.000),
)
"""Thresholds, ascending, each with the share of copies among the scored pairs that reach it, with the default weights.

Measured by `shazim benchmark accuracy` on 70 photographs with 31 edited copies each among 20,000 distractors; pairs of
overlapping shots are not counted. A library with fewer copies and more similar photos has lower shares.
"""


def share_of_copies(weights: Weights, threshold: float) -> float | None:
    """Return the share of copies, 0..1, interpolated linearly between the measured thresholds.

    None if nothing was measured: with other weights, or below the lowest threshold.
    """
    thresholds, shares = zip(*MEASURED, strict=True)
    if weights.shares != Weights().shares or threshold < thresholds[0]:
        return None
    return float(np.interp(threshold, thresholds, shares))
