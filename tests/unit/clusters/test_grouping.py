"""Tests of the properties of groups around a reference, and against a slow reference implementation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.grouping import Grouping, group

Edges = dict[tuple[int, int], float]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, Edges, list[int]]:
    """Draw a number of nodes, edges (a < b) with few distinct scores, and a quality per node."""
    count = draw(st.integers(0, 14))
    pairs = [(a, b) for b in range(count) for a in range(b)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    scores = draw(st.lists(st.sampled_from([0.75, 0.8, 0.9, 1.0]), min_size=len(chosen), max_size=len(chosen)))
    return count, dict(zip(chosen, scores, strict=True)), draw(st.permutations(range(count)))


def run(count: int, edges: Edges, quality: list[int]) -> Grouping:
    a, b = np.array(list(edges), np.int64).reshape(-1, 2).T
    return group(count, a, b, np.array(list(edges.values()), np.float32), np.array(quality, np.int64))


def slowly(count: int, edges: Edges, quality: list[int]) -> tuple[list[int], list[float]]:
    """Group as the module's docstring defines it, one photo after the other."""
    score = edges | {(b, a): value for (a, b), value in edges.items()}
    neighbours = [[other for other in range(count) if (node, other) in score] for node in range(count)]
    by_priority = sorted(range(count), key=lambda node: (-len(neighbours[node]), quality[node]))
    references: list[int] = []
    for node in by_priority:
        if not any(other in references for other in neighbours[node]):
            references.append(node)
    chosen, best = list(range(count)), [1.0] * count
    for node in set(range(count)) - set(references):
        mine = [reference for reference in references if reference in neighbours[node]]
        chosen[node] = max(mine, key=lambda reference: (score[node, reference], -by_priority.index(reference)))
        best[node] = score[node, chosen[node]]
    return chosen, best


@given(graphs())
def test_the_grouping_agrees_with_its_definition(graph: tuple[int, Edges, list[int]]) -> None:
    grouping = run(*graph)
    chosen, best = slowly(*graph)
    assert grouping.reference.tolist() == chosen
    np.testing.assert_array_equal(grouping.score, np.array(best, np.float32))


@given(graphs())
def test_every_member_reaches_the_threshold_with_its_reference(graph: tuple[int, Edges, list[int]]) -> None:
    count, edges, _ = graph
    grouping = run(*graph)
    for node in range(count):
        reference = int(grouping.reference[node])
        assert grouping.reference[reference] == reference, "a reference refers to itself"
        if node == reference:
            assert grouping.score[node] == 1
        else:
            assert grouping.score[node] == np.float32(edges[min(node, reference), max(node, reference)])


@given(graphs())
def test_references_do_not_match_each_other_and_every_photo_with_a_match_is_in_a_group(
    graph: tuple[int, Edges, list[int]],
) -> None:
    count, edges, _ = graph
    grouping = run(*graph)
    references = set(grouping.reference.tolist())
    assert not [pair for pair in edges if set(pair) <= references]
    assert all(node in references or grouping.reference[node] != node for node in range(count))


@given(graphs(), st.randoms(use_true_random=False))
def test_neither_the_order_of_photos_nor_that_of_pairs_matters(graph: tuple[int, Edges, list[int]], random) -> None:
    count, edges, quality = graph
    names = list(range(count))
    random.shuffle(names)
    shuffled = [((names[a], names[b]), score) for (a, b), score in edges.items()]
    random.shuffle(shuffled)
    swapped = {(b, a) if random.random() < 0.5 else (a, b): score for (a, b), score in shuffled}
    new_quality = [0] * count
    for node in range(count):
        new_quality[names[node]] = quality[node]
    before, after = run(count, edges, quality), run(count, swapped, new_quality)
    for node in range(count):
        assert after.reference[names[node]] == names[before.reference[node]]
        assert after.score[names[node]] == before.score[node]


def test_a_chain_of_photos_is_not_one_group() -> None:
    grouping = run(5, {(0, 1): 0.8, (1, 2): 0.8, (2, 3): 0.8, (3, 4): 0.8}, [0, 1, 2, 3, 4])
    assert grouping.reference.tolist() == [1, 1, 1, 3, 3]


def test_the_best_photo_is_the_reference_where_all_match_each_other() -> None:
    edges = {(a, b): 0.9 for b in range(4) for a in range(b)}
    assert run(4, edges, [2, 3, 0, 1]).reference.tolist() == [2, 2, 2, 2]


def test_a_photo_that_matches_two_references_joins_the_better_match() -> None:
    star = {(0, 1): 0.8, (0, 2): 0.8, (0, 3): 0.8, (4, 5): 0.8, (4, 6): 0.8, (4, 7): 0.8}
    quality = list(range(9))
    assert run(9, star | {(0, 8): 0.8, (4, 8): 0.9}, quality).reference[8] == 4
    assert run(9, star | {(0, 8): 0.9, (4, 8): 0.8}, quality).reference[8] == 0
    assert run(9, star | {(0, 8): 0.8, (4, 8): 0.8}, quality).reference[8] == 0, "the better reference"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_without_pairs_every_photo_is_alone(count: int) -> None:
    grouping = run(count, {}, list(range(count)))
    assert grouping.reference.tolist() == list(range(count))
    assert grouping.score.tolist() == [1] * count


def test_the_grouping_of_a_large_graph_agrees_with_its_definition() -> None:
    generator = np.random.default_rng(5)
    count = 400
    pairs = {tuple(sorted(pair)) for pair in generator.integers(0, count, (1500, 2)).tolist() if pair[0] != pair[1]}
    edges = {pair: float(score) for pair, score in zip(pairs, generator.choice([0.8, 0.9, 1], len(pairs)), strict=True)}
    quality = generator.permutation(count).tolist()
    assert run(count, edges, quality).reference.tolist() == slowly(count, edges, quality)[0]
