"""Tests that pairs with common pictures are verified close together, highest cosine first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from shazim_gui.candidates.verification_order import verification_order


def themes(count: int, each: int, seed: int = 0) -> NDArray[np.float32]:
    """Return unit vectors of `count` alternating themes, `each` vectors per theme."""
    generator = np.random.default_rng(seed)
    centres = generator.standard_normal((count, 64))
    vectors = np.tile(centres, (each, 1)) + 0.3 * generator.standard_normal((count * each, 64))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def prepared(pairs: NDArray[np.int64], held: int) -> int:
    """Return how many pictures are prepared with a cache of the `held` last used ones."""
    ready: dict[int, None] = {}
    made = 0
    for picture in pairs.ravel().tolist():
        if picture in ready:
            del ready[picture]
        else:
            made += 1
        ready[picture] = None
        if len(ready) > held:
            del ready[next(iter(ready))]
    return made


def test_few_pictures_are_prepared_again() -> None:
    count, each = 40, 50
    vectors = themes(count, each)
    generator = np.random.default_rng(1)
    one = generator.integers(0, each, 8000) * count
    theme = generator.integers(0, count, 8000)
    pairs = np.column_stack([one + theme, generator.integers(0, each, 8000) * count + theme])
    ordered = pairs[verification_order(pairs, vectors, np.arange(len(vectors)))]
    assert prepared(ordered, 256) < prepared(pairs[np.lexsort(pairs.T[::-1])], 256) / 2


@given(st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=40, unique=True))
def test_every_pair_is_in_the_order_once(pairs: list[tuple[int, int]]) -> None:
    rows = np.array(pairs, np.int64).reshape(-1, 2)
    assert sorted(verification_order(rows, themes(3, 10), np.arange(30)).tolist()) == list(range(len(pairs)))


@pytest.mark.parametrize("kind", [np.float16, np.float32])
def test_the_highest_cosine_of_a_cell_comes_first(kind: type) -> None:
    vectors = np.eye(4, dtype=kind)
    vectors[1] = [0.95, 0.3122, 0, 0]
    order = verification_order(np.array([[0, 2], [0, 1], [2, 3]]), vectors, np.arange(4))
    assert order[0] == 1


@given(st.permutations(range(200)))
def test_the_order_does_not_depend_on_row_numbers(numbers: list[int]) -> None:
    vectors, number = themes(20, 10), np.array(numbers)
    pairs = np.random.default_rng(2).integers(0, 200, (300, 2))
    renumbered, ranks = np.empty_like(vectors), np.empty(200, np.int64)
    renumbered[number], ranks[number] = vectors, np.arange(200)
    first = pairs[verification_order(pairs, vectors, np.arange(200))]
    assert np.array_equal(number[first], number[pairs][verification_order(number[pairs], renumbered, ranks)])
