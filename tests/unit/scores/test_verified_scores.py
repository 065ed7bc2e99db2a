"""Scores of structure and keypoints are filled in for verified pairs, in either order, and for no others."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import Kind
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.verified_scores import fill_verified_scores
from shazim_gui.store.verifications import VerificationRecord

SS, KP = METHODS.index("ss"), METHODS.index("kp")
IDS = [3, 8, 2**40, 2**40 + 1, 2**62]
PAIRS = [(one, other) for index, one in enumerate(IDS) for other in IDS[index + 1 :]]
shares = st.one_of(st.none(), st.floats(0, 1, width=32))


@given(
    st.sets(st.sampled_from(PAIRS)),
    st.dictionaries(st.sampled_from([*PAIRS, (3, 5)]), st.tuples(st.booleans(), shares, shares)),
)
def test_each_outcome_fills_its_row(pairs: set[tuple[int, int]], verified: dict) -> None:
    rows = sorted(pairs)
    scores = np.full((len(rows), len(METHODS)), np.nan, np.float32)
    scores[:, 0] = 0.5
    records = [
        VerificationRecord(*(pair[::-1] if swapped else pair), Kind.EDITED, (), 0.5, 0, structure, keypoints)
        for pair, (swapped, structure, keypoints) in verified.items()
    ]
    a, b = np.array(rows, np.int64).reshape(-1, 2).T
    fill_verified_scores(scores, a, b, records)
    for row, pair in enumerate(rows):
        _, structure, keypoints = verified.get(pair, (False, np.nan, None))
        expected = [0.0 if structure is None else structure, np.nan if keypoints is None else keypoints]
        assert np.array_equal(scores[row, [SS, KP]], np.array(expected, np.float32), equal_nan=True)
    assert (scores[:, 0] == 0.5).all()
    assert np.isnan(np.delete(scores, [0, SS, KP], axis=1)).all()
