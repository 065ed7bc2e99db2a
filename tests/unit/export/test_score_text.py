import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.export.score_text import cell, percent_text, rounded


@given(st.floats(0, 1, width=32))
def test_only_a_perfect_match_is_100_percent(score: float) -> None:
    shown = percent_text(score)
    assert (shown == "100 %") == (score > 1 - 1.1e-7)
    assert abs(float(shown.removesuffix(" %")) / 100 - score) < 0.0011


def test_a_score_is_rounded_to_four_decimals_of_pythons_own_kind() -> None:
    assert rounded(0.123456) == 0.1235
    assert type(rounded(np.float32(0.998))) is float  # type: ignore[arg-type]
    assert rounded(np.float32(0.998)) == 0.998  # type: ignore[arg-type]


@pytest.mark.parametrize(("show", "expected"), [(rounded, None), (cell, ""), (percent_text, "–")])
def test_an_unknown_score_is_left_empty(show: object, expected: object) -> None:
    assert show(float("nan")) == expected  # type: ignore[operator]
