"""Tests of the curve of a method against direct counts."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.benchmark.accuracy import method_curve
from shazim_gui.benchmark.accuracy.method_curve import Curve, Method, cosine, curve, hamming
from shazim_gui.benchmark.accuracy.truth import Truth
from shazim_gui.core.progress import Cancelled, never_cancelled
from tests.unit.benchmark.conftest import finish


def curve_of(matrix: np.ndarray, truth: Truth) -> Curve:
    method = Method("made up", lambda rows, columns: matrix[rows, columns], truth)
    return finish(curve(method, never_cancelled))


def by_hand(matrix: np.ndarray, truth: Truth, threshold: float) -> tuple[int, int]:
    """Return the numbers of false pairs and of copies found."""
    near = [(a, b) for a, b in itertools.combinations(range(len(truth)), 2) if matrix[a, b] >= threshold]
    false = sum(bool(truth.unrelated(np.array([a]), np.array([b]))[0]) for a, b in near)
    return false, len({tuple(pair) for pair in truth.copies().tolist()} & set(near))


@given(seed=st.integers(0, 10_000), threshold=st.integers(0, 64), block=st.integers(1, 12))
def test_a_curve_agrees_with_direct_counts(seed: int, threshold: int, block: int) -> None:
    truth = _truth()
    values = np.random.default_rng(seed).integers(0, 65, (len(truth), len(truth))) / 64
    matrix = np.maximum(values, values.T).astype(np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(method_curve, "_BLOCK", block)
        found = curve_of(matrix, truth)
    measured = found.at(threshold / 64)
    false, copies = by_hand(matrix, truth, threshold / 64)
    assert measured.false_pairs == false
    assert sum(measured.recall.values()) * 3 == pytest.approx(copies)
    assert measured.neighbours_called == (matrix[0, 3] >= threshold / 64)


@given(seed=st.integers(0, 10_000), allowed=st.integers(0, 40))
def test_the_threshold_for_a_rate_is_the_lowest_possible(seed: int, allowed: int) -> None:
    truth = _truth()
    values = np.random.default_rng(seed).integers(0, 65, (len(truth), len(truth))) / 64
    matrix = np.maximum(values, values.T).astype(np.float32)
    measured = curve_of(matrix, truth).with_false_rate(allowed / truth.unrelated_pairs)
    assert measured.false_pairs <= allowed
    if measured.threshold is None:
        assert by_hand(matrix, truth, 1)[0] > allowed
    elif measured.threshold:
        assert by_hand(matrix, truth, measured.threshold - 1 / 4096)[0] > allowed


def test_nothing_is_found_where_every_threshold_has_too_many_false_pairs(truth: Truth) -> None:
    measured = curve_of(np.ones((len(truth), len(truth)), np.float32), truth).with_false_rate(0)
    assert (measured.mean, measured.false_pairs, measured.threshold) == (0, 0, None)


def test_hamming_and_cosine_similarities_are_correct() -> None:
    words = np.array([0, 1, 2**64 - 1], np.uint64)
    np.testing.assert_allclose(hamming(words)(slice(0, 1), slice(0, 3)), [[1, 63 / 64, 0]])
    vectors = np.array([[1, 0], [0.6, 0.8], [-1, 0]], np.float32)
    np.testing.assert_allclose(cosine(vectors)(slice(0, 1), slice(0, 3)), [[1, 0.6, 0]], rtol=1e-6)


def test_a_comparison_can_be_cancelled(truth: Truth) -> None:
    method = Method("made up", hamming(np.zeros(len(truth), np.uint64)), truth)
    with pytest.raises(Cancelled):
        finish(curve(method, lambda: True))


def _truth() -> Truth:
    from tests.unit.benchmark.conftest import truth as fixture

    return fixture.__wrapped__()  # type: ignore[no-any-return, attr-defined]
