"""A picture without a family is shown to the nearest member of each near family, and to nobody else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import LEAST_ALIKE
from shazim_gui.candidates.unmatched import FAMILIES, unmatched_pairs


def chosen(pairs: list[tuple[int, int, float]], family: list[int]) -> set[tuple[int, int]]:
    a, b = (np.array([pair[side] for pair in pairs], np.int64) for side in (0, 1))
    cosine = np.array([pair[2] for pair in pairs], np.float32)
    rows: NDArray[np.intp] = unmatched_pairs(a, b, cosine, np.array(family))
    return {pairs[row][:2] for row in rows.tolist()}


def test_of_a_family_the_most_alike_is_shown() -> None:
    assert chosen([(0, 1, 0.6), (0, 2, 0.8), (0, 3, 0.7)], [-1, 5, 5, 6]) == {(0, 2), (0, 3)}


def test_the_stray_may_stand_on_either_side() -> None:
    assert chosen([(0, 1, 0.6), (1, 2, 0.8)], [7, -1, 8]) == {(0, 1), (1, 2)}


@pytest.mark.parametrize("family", [[-1, -1], [3, 3], [3, 4]])
def test_strays_among_themselves_and_families_among_themselves_are_left_alone(family: list[int]) -> None:
    assert chosen([(0, 1, 0.9)], family) == set()


@pytest.mark.parametrize("cosine", [LEAST_ALIKE - 0.01, float("nan")])
def test_what_is_not_alike_or_blank_is_left_alone(cosine: float) -> None:
    assert chosen([(0, 1, cosine)], [-1, 3]) == set()


def test_nothing_to_choose_from() -> None:
    assert chosen([], [-1, 0]) == set()


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(10, 39), st.floats(LEAST_ALIKE, 1)), unique_by=lambda p: p[:2]),
    st.lists(st.integers(0, 20), min_size=30, max_size=30),
)
def test_each_stray_meets_its_nearest_families_once(pairs: list[tuple[int, int, float]], of: list[int]) -> None:
    family = [-1] * 10 + of
    cosine = {pair[:2]: np.float32(pair[2]) for pair in pairs}
    for stray in range(10):
        mine = [(family[b], cosine[a, b]) for a, b in cosine if a == stray]
        met = {family[b] for a, b in chosen(pairs, family) if a == stray}
        nearest = {number: max(alike for other, alike in mine if other == number) for number, _ in mine}
        assert len(met) == min(FAMILIES, len(nearest))
        left_out = [nearest[number] for number in nearest.keys() - met]
        assert not left_out or max(left_out) <= min(nearest[number] for number in met)
