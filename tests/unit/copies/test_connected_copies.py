"""Tests the connected components of copies as they grow."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.copies.connected_copies import ConnectedCopies, is_copy
from shazim_gui.core.records import Kind

PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20)


def merged_components(pairs: list[tuple[int, int]]) -> list[list[int]]:
    """Return the components of two or more by merging sets."""
    groups: list[set[int]] = []
    for pair in pairs:
        touched = [group for group in groups if group & set(pair)]
        groups = [group for group in groups if group not in touched] + [set(pair).union(*touched)]
    return sorted(sorted(group) for group in groups if len(group) > 1)


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_components_are_correct_in_any_order(pairs: list[tuple[int, int]], random) -> None:
    copies = ConnectedCopies()
    for pair in pairs:
        copies.connect(*pair)
    assert copies.components() == merged_components(pairs)
    group_of = {content: index for index, group in enumerate(merged_components(pairs)) for content in group}
    for one in range(13):
        for other in range(13):
            expected = one == other or (one in group_of and group_of[one] == group_of.get(other))
            assert copies.connected(one, other) == copies.connected(other, one) == expected
    shuffled = [random.choice([pair, pair[::-1]]) for pair in random.sample(pairs, len(pairs))]
    again = ConnectedCopies()
    for pair in shuffled:
        again.connect(*pair)
    assert again.components() == copies.components()


@given(PAIRS)
def test_a_component_has_one_representative(pairs: list[tuple[int, int]]) -> None:
    copies = ConnectedCopies()
    for pair in pairs:
        copies.connect(*pair)
    for component in copies.components():
        (representative,) = {copies.representative(content) for content in component}
        assert representative in component


def test_a_query_connects_nothing() -> None:
    copies = ConnectedCopies()
    assert not copies.connected(1, 2)
    assert copies.representative(7) == 7
    assert copies.components() == []


def test_a_long_chain_is_one_component() -> None:
    copies = ConnectedCopies()
    for content in range(20_000):
        copies.connect(content, content + 1)
    assert copies.connected(0, 20_000)
    assert [len(component) for component in copies.components()] == [20_001]


def test_same_and_edited_pictures_are_copies() -> None:
    assert [is_copy(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR, None)] == [True, True, False, False]


def test_scipy_is_loaded_by_the_first_search_only() -> None:
    code = """
import sys
import shazim_gui.worker.process, shazim_gui.copies.verification_pass
from shazim_gui.copies.connected_copies import ConnectedCopies
before = "scipy" in sys.modules
ConnectedCopies()
print(before, "scipy" in sys.modules)
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["False", "True"]
