"""Per-method scores and weights -> one score."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import Weights


def weighted(scores: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    """The weighted mean of each row, shape (m,), in 0..1.

    score = sum(w_i * s_i) / sum(w_i) over the methods i that can tell (are not NaN); 0 where none with a weight can.
    """
    # In double precision, so that rounding never takes a score below a threshold that it just reaches.
    shares = np.array(weights.shares, np.float64)
    counting = np.flatnonzero(shares)
    scores, factors = scores[:, counting], shares[counting]
    known = ~np.isnan(scores)
    if known.all():
        mean = scores @ factors
    else:
        total = known @ factors
        mean = np.where(known, scores, 0) @ factors / np.where(total > 0, total, 1)
    return np.clip(mean, 0, 1).astype(np.float32)
