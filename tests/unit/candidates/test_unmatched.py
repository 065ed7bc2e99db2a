"""Tests that an unmatched picture is paired with the nearest member of each similar copy group only."""

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


def test_the_nearest_member_of_a_group_is_taken() -> None:
    assert chosen([(0, 1, 0.6), (0, 2, 0.8), (0, 3, 0.7)], [-1, 5, 5, 6]) == {(0, 2), (0, 3)}


def test_either_picture_of_a_pair_can_be_unmatched() -> None:
    assert chosen([(0, 1, 0.6), (1, 2, 0.8)], [7, -1, 8]) == {(0, 1), (1, 2)}


@pytest.mark.parametrize("group", [[-1, -1], [3, 3], [3, 4]])
def test_pairs_without_groups_and_pairs_of_groups_are_omitted(group: list[int]) -> None:
    assert chosen([(0, 1, 0.9)], group) == set()


@pytest.mark.parametrize("cosine", [MIN_COSINE - 0.01, float("nan")])
def test_dissimilar_and_blank_pictures_are_omitted(cosine: float) -> None:
    assert chosen([(0, 1, cosine)], [-1, 3]) == set()


def test_no_pairs_give_no_rows() -> None:
    assert chosen([], [-1, 0]) == set()


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(10, 39), st.floats(MIN_COSINE, 1)), unique_by=lambda p: p[:2]),
    st.lists(st.integers(0, 20), min_size=30, max_size=30),
)
def test_each_unmatched_picture_is_paired_once_with_its_nearest_groups(
    pairs: list[tuple[int, int, float]], of: list[int]
) -> None:
    group = [-1] * 10 + of
    cosine = {pair[:2]: np.float32(pair[2]) for pair in pairs}
    for one in range(10):
        cosines = [(group[b], cosine[a, b]) for a, b in cosine if a == one]
        paired = {group[b] for a, b in chosen(pairs, group) if a == one}
        nearest = {number: max(cosine for other, cosine in cosines if other == number) for number, _ in cosines}
        assert len(paired) == min(GROUPS, len(nearest))
        omitted = [nearest[number] for number in nearest.keys() - paired]
        assert not omitted or max(omitted) <= min(nearest[number] for number in paired)
