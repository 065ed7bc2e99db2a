"""The scores of the methods that need verification, structure and keypoints, of verified pairs."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import METHODS
from shazim_gui.store.verifications import VerificationRecord

_STRUCTURE, _KEYPOINTS = METHODS.index("ss"), METHODS.index("kp")


def fill_verified_scores(
    scores: NDArray[np.float32], a: NDArray[np.int64], b: NDArray[np.int64], records: Iterable[VerificationRecord]
) -> None:
    """Write into `scores` (m, methods), whose rows are the pairs (a < b) of content ids, ordered by a, then b.

    The structure of two pictures that could not be aligned is 0. Scores of pairs that were not verified stay unchanged,
    and so do keypoint scores of pairs that were verified without keypoints.
    """
    known = [
        (
            min(record.first_content, record.second_content),
            max(record.first_content, record.second_content),
            record.structure,
            record.keypoint_share,
        )
        for record in records
    ]
    if not known or not len(a):
        return
    first, second, structure, keypoints = (np.array(column, np.float64) for column in zip(*known, strict=True))
    ids = np.unique(np.concatenate([a, b]))
    inside = np.isin(first, ids) & np.isin(second, ids)
    keys = np.searchsorted(ids, a) * len(ids) + np.searchsorted(ids, b)
    wanted = np.searchsorted(ids, first[inside]) * len(ids) + np.searchsorted(ids, second[inside])
    rows = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    scored = keys[rows] == wanted
    scores[rows[scored], _STRUCTURE] = np.nan_to_num(structure[inside][scored])
    found = keypoints[inside][scored]
    scores[rows[scored][~np.isnan(found)], _KEYPOINTS] = found[~np.isnan(found)]
