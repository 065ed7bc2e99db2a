"""The weighted score, compared with the plain formula."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shazim_gui.core.weights import Weights
from shazim_gui.scores.weighted_score import weighted

parts = st.floats(0, 1, width=32) | st.just(math.nan)
rows = st.lists(st.tuples(*[parts] * 8), min_size=1, max_size=8)
numbers = st.floats(0, 1000, allow_subnormal=False)
some_weights = st.tuples(*[numbers] * 8).filter(lambda values: max(values) > 1e-3)


def by_the_formula(row: tuple[float, ...], values: tuple[float, ...]) -> float:
    known = [(weight, score) for weight, score in zip(values, row, strict=True) if not math.isnan(score)]
    total = sum(weight for weight, _ in known)
    return sum(weight * score for weight, score in known) / total if total else 0.0


@given(rows, some_weights)
def test_it_is_the_weighted_mean_of_the_methods_that_have_a_score(scores: list, values: tuple[float, ...]) -> None:
    result = weighted(np.array(scores, np.float32), Weights(values))
    assert result.dtype == np.float32
    assert ((result >= 0) & (result <= 1)).all()
    np.testing.assert_allclose(result, [by_the_formula(row, values) for row in scores], atol=1e-6)


@given(rows, some_weights, st.sampled_from([2.0, 0.1, 1e-3, 1e30, 1e300, 1e-30, 1e-300]))
def test_scaling_all_weights_changes_nothing(scores: list, values: tuple[float, ...], factor: float) -> None:
    # A weight too small for a normal floating-point number loses digits, or becomes 0.
    assume(all(value == 0 or value * factor >= np.finfo(np.float64).tiny for value in values))
    table = np.array(scores, np.float32)
    scaled = Weights(tuple(value * factor for value in values))
    np.testing.assert_allclose(weighted(table, scaled), weighted(table, Weights(values)), atol=1e-7)


@given(some_weights, st.floats(0, 1, width=32))
def test_equal_scores_by_all_methods_are_the_score_exactly(values: tuple[float, ...], score: float) -> None:
    """So that perfect copies reach a threshold of 1 with any weights."""
    assert weighted(np.full((1, 8), score, np.float32), Weights(values))[0] == np.float32(score)


@pytest.mark.parametrize(
    ("row", "values", "score"),
    [
        ((1, 0.5, 0.75), (1, 1, 2), 0.75),
        ((1, 0.5, 0.75), (0, 0, 1), 0.75),
        ((math.nan, math.nan, 0.75), (1, 1, 2), 0.75),
        ((math.nan, 0.5, 1), (1, 1, 1), 0.75),
        ((math.nan, math.nan, 0.75), (1, 1, 0), 0),
        ((math.nan, math.nan, math.nan), (1, 1, 2), 0),
    ],
)
def test_a_method_without_a_score_is_left_out(row: tuple, values: tuple, score: float) -> None:
    further = [math.nan] * 5
    assert weighted(np.array([[*row, *further]], np.float32), Weights(values)).tolist() == [score]


@given(st.tuples(*[parts] * 8), st.tuples(*[parts] * 5))
def test_methods_without_weight_change_no_bit_of_the_score(row: tuple[float, ...], others: tuple[float, ...]) -> None:
    """The default score is that of the first Shazim, whatever the scores of the further methods are."""
    changed = np.array([[*row[:3], *others]], np.float32)
    assert weighted(changed, Weights()).tobytes() == weighted(np.array([row], np.float32), Weights()).tobytes()


def test_the_table_is_unchanged_and_an_empty_one_gives_no_scores() -> None:
    table = np.array([[0.25, 0.5, 1, *[0.5] * 5], [math.nan, 0.5, 1, *[math.nan] * 5]], np.float32)
    before = table.copy()
    weighted(table, Weights())
    np.testing.assert_array_equal(table, before)
    assert weighted(np.empty((0, 8), np.float32), Weights()).shape == (0,)


def test_a_long_table_has_the_same_scores_as_its_rows_alone() -> None:
    generator = np.random.default_rng(3)
    table = generator.random((40_000, 8), np.float32)
    table[generator.random(table.shape) < 0.0001] = math.nan
    weights = Weights((1.0, 0.5, 2.0, 0.0, 1.0))
    rows = [0, 1, 16_383, 16_384, 39_999, *np.flatnonzero(np.isnan(table[:, [0, 1, 2, 4]]).any(axis=1))]
    alone = [by_the_formula(tuple(table[row].tolist()), weights.values) for row in rows]
    np.testing.assert_allclose(weighted(table, weights)[rows], alone, atol=1e-6)
