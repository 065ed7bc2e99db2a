"""Tests of the radix sort against numpy's stable sort."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.integer_sort import inverse, stable_order

keys = st.lists(st.integers(0, 9) | st.integers(0, 2**17) | st.integers(0, 2**63 - 1), max_size=40)


@given(keys)
def test_indices_sort_the_keys_stably(values: list[int]) -> None:
    array = np.array(values, np.int64)
    assert stable_order(array).tolist() == np.argsort(array, kind="stable").tolist()
    assert array.tolist() == values, "the input is not modified"


@given(st.integers(0, 40).flatmap(lambda count: st.permutations(range(count))))
def test_the_inverse_of_ranks_is_their_order(ranks: list[int]) -> None:
    in_order = inverse(np.array(ranks, np.int64))
    assert [ranks[index] for index in in_order] == list(range(len(ranks)))
