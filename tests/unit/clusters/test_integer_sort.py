"""Orders by digits, against numpy's own stable sorting."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.integer_sort import inverse, stable_order

keys = st.lists(st.integers(0, 9) | st.integers(0, 2**17) | st.integers(0, 2**63 - 1), max_size=40)


@given(keys)
def test_places_are_in_ascending_order_and_ties_stay_as_they_are(values: list[int]) -> None:
    array = np.array(values, np.int64)
    assert stable_order(array).tolist() == np.argsort(array, kind="stable").tolist()
    assert array.tolist() == values, "it leaves them as they are"


@given(st.integers(0, 40).flatmap(lambda count: st.permutations(range(count))))
def test_what_is_ranked_stands_where_its_rank_says(ranks: list[int]) -> None:
    in_order = inverse(np.array(ranks, np.int64))
    assert [ranks[place] for place in in_order] == list(range(len(ranks)))
