"""The scores of the methods that need a close look: structure and key points, for the pairs that had one."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import METHODS
from shazim_gui.store.verifications import VerificationRecord

_STRUCTURE, _KEYPOINTS = METHODS.index("ss"), METHODS.index("kp")


def fill_looked(
    scores: NDArray[np.float32], a: NDArray[np.int64], b: NDArray[np.int64], looks: Iterable[VerificationRecord]
) -> None:
    """Write into `scores` (m, methods), whose rows are the pairs (a < b) of content ids, ordered by a, then b.

    The structure of two pictures that could not be laid upon one another is 0. Where the pixels settled it without key
    points, and where nobody looked, the score stays as it is.
    """
    seen = [
        (min(look.first, look.second), max(look.first, look.second), look.structure, look.keypoints) for look in looks
    ]
    if not seen or not len(a):
        return
    first, second, structure, keypoints = (np.array(column, np.float64) for column in zip(*seen, strict=True))
    ids = np.unique(np.concatenate([a, b]))
    known = np.isin(first, ids) & np.isin(second, ids)
    keys = np.searchsorted(ids, a) * len(ids) + np.searchsorted(ids, b)
    wanted = np.searchsorted(ids, first[known]) * len(ids) + np.searchsorted(ids, second[known])
    rows = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    hit = keys[rows] == wanted
    scores[rows[hit], _STRUCTURE] = np.nan_to_num(structure[known][hit])
    found = keypoints[known][hit]
    scores[rows[hit][~np.isnan(found)], _KEYPOINTS] = found[~np.isnan(found)]
