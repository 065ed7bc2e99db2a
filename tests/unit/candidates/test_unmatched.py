"""A picture without copies is paired with the nearest member of each near copy group, and with nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from shazim_gui.candidates.pairs_to_verify import MIN_COSINE
from shazim_gui.candidates.unmatched import GROUPS, unmatched_pairs


def chosen(pairs: list[tuple[int, int, float]], group: list[int]) -> set[tuple[int, int]]:
    a, b = (np.array([pair[side] for pair in pairs], np.int64) for side in (0, 1))
    cosine = np.array([pair[2] for pair in pairs], np.float32)
    rows: NDArray[np.intp] = unmatched_pairs(a, b, cosine, np.array(group))
    return {pairs[row][:2] for row in rows.tolist()}


def test_of_a_group_the_nearest_member_is_taken() -> None:
    assert chosen([(0, 1, 0.6), (0, 2, 0.8), (0, 3, 0.7)], [-1, 5, 5, 6]) == {(0, 2), (0, 3)}


def test_the_unmatched_one_may_be_either_of_the_pair() -> None:
    assert chosen([(0, 1, 0.6), (1, 2, 0.8)], [7, -1, 8]) == {(0, 1), (1, 2)}


@pytest.mark.parametrize("group", [[-1, -1], [3, 3], [3, 4]])
def test_pairs_without_groups_and_pairs_of_groups_are_left_out(group: list[int]) -> None:
    assert chosen([(0, 1, 0.9)], group) == set()


@pytest.mark.parametrize("cosine", [MIN_COSINE - 0.01, float("nan")])
def test_what_is_not_similar_or_blank_is_left_out(cosine: float) -> None:
    assert chosen([(0, 1, cosine)], [-1, 3]) == set()


def test_nothing_to_choose_from() -> None:
    assert chosen([], [-1, 0]) == set()


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(10, 39), st.floats(MIN_COSINE, 1)), unique_by=lambda p: p[:2]),
    st.lists(st.integers(0, 20), min_size=30, max_size=30),
)
def test_each_unmatched_one_meets_its_nearest_groups_once(pairs: list[tuple[int, int, float]], of: list[int]) -> None:
    group = [-1] * 10 + of
    cosine = {pair[:2]: np.float32(pair[2]) for pair in pairs}
    for one in range(10):
        mine = [(group[b], cosine[a, b]) for a, b in cosine if a == one]
        met = {group[b] for a, b in chosen(pairs, group) if a == one}
        nearest = {number: max(cosine for other, cosine in mine if other == number) for number, _ in mine}
        assert len(met) == min(GROUPS, len(nearest))
        left_out = [nearest[number] for number in nearest.keys() - met]
        assert not left_out or max(left_out) <= min(nearest[number] for number in met)
