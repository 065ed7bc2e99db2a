"""What a threshold means follows what was measured, and says nothing where nothing was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.weights import Weights
from shazim_gui.scores.calibration import MEASURED, share_of_copies
from shazim_gui.session.presenter.threshold_text import threshold_meaning


@given(st.floats(MEASURED[0][0], 1), st.floats(MEASURED[0][0], 1))
def test_a_higher_threshold_is_never_worth_less(one: float, other: float) -> None:
    low, high = (share_of_copies(Weights(), threshold) for threshold in sorted((one, other)))
    assert low is not None
    assert high is not None
    assert 0 <= low <= high <= 1


@pytest.mark.parametrize(("threshold", "share"), MEASURED)
def test_at_a_measured_threshold_it_is_what_was_measured(threshold: float, share: float) -> None:
    assert share_of_copies(Weights(), threshold) == share
    assert share_of_copies(Weights((2, 2, 4)), threshold) == share, "only the proportions of weights matter"
    assert share_of_copies(Weights((1, 1, 1)), threshold) is None


def test_in_words() -> None:
    assert threshold_meaning(Weights(), MEASURED[0][0] - 0.01) == ""
    assert threshold_meaning(Weights((0, 0, 1)), 0.75) == ""
    assert "% of pairs" in threshold_meaning(Weights(), MEASURED[0][0])
