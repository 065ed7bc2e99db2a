"""Computes means and standard deviations over a mask without copying the values."""

from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


def mean_and_spread(values: NDArray[np.float32], mask: NDArray[np.bool_]) -> tuple[float, float]:
    """Return mean and standard deviation of the (h, w) `values` where `mask` is True; 0 and 0 for an empty mask."""
    mean, spread = cv2.meanStdDev(values, mask=np.ascontiguousarray(mask).view(np.uint8))
    return float(np.asarray(mean)[0, 0]), float(np.asarray(spread)[0, 0])


def mean_of(values: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Return the mean of the (h, w) `values` where `mask` is True; 0 for an empty mask."""
    return float(cv2.mean(values, mask=np.ascontiguousarray(mask).view(np.uint8))[0])


def sampled(values: NDArray[Number], mask: NDArray[np.bool_], step: int = 3) -> NDArray[Number]:
    """Return (n,): every `step`-th value of every `step`-th row where `mask` is True; enough for a quantile."""
    return values[::step, ::step][mask[::step, ::step]]
