"""Components of copies, as they grow."""

from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import Kind
from shazim_gui.worker.families import ConnectedCopies, is_copy

JOINS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20)


def slow(joins: list[tuple[int, int]]) -> list[list[int]]:
    """The components of two or more, by merging sets."""
    groups: list[set[int]] = []
    for pair in joins:
        touched = [group for group in groups if group & set(pair)]
        groups = [group for group in groups if group not in touched] + [set(pair).union(*touched)]
    return sorted(sorted(group) for group in groups if len(group) > 1)


@given(JOINS, st.randoms(use_true_random=False))
def test_they_are_the_connected_components_in_any_order(joins: list[tuple[int, int]], random) -> None:
    families = ConnectedCopies()
    for pair in joins:
        families.join(*pair)
    assert families.members() == slow(joins)
    group_of = {content: place for place, group in enumerate(slow(joins)) for content in group}
    for one in range(13):
        for other in range(13):
            expected = one == other or (one in group_of and group_of[one] == group_of.get(other))
            assert families.together(one, other) == families.together(other, one) == expected
    shuffled = [random.choice([pair, pair[::-1]]) for pair in random.sample(joins, len(joins))]
    again = ConnectedCopies()
    for pair in shuffled:
        again.join(*pair)
    assert again.members() == families.members()


def test_asking_joins_nothing() -> None:
    families = ConnectedCopies()
    assert not families.together(1, 2)
    assert families.root(7) == 7
    assert families.members() == []


def test_a_long_chain_has_one_root() -> None:
    families = ConnectedCopies()
    for content in range(20_000):
        families.join(content, content + 1)
    assert families.together(0, 20_000)
    assert [len(family) for family in families.members()] == [20_001]


def test_one_shot_is_what_is_the_same_or_edited() -> None:
    assert [is_copy(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR, None)] == [True, True, False, False]
