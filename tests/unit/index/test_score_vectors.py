"""Tests that one inner product gives the weighted score."""

from collections.abc import Callable
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.weights import Weights
from shazim_gui.index.score_vectors import DIMENSIONS, HASH_BITS, item_vectors, weigh
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]
numbers = st.floats(0, 100, allow_subnormal=False)
some_weights = st.tuples(numbers, numbers, numbers).filter(lambda values: max(values) > 1e-3)


def near_or_far(make_contents: MakeContents, seed: int, dimensions: int = 256) -> ContentTable:
    """Return contents without negative cosines, since cosine scores are not negative either."""
    table = make_contents(6, 2, seed=seed, dimensions=dimensions, vector_noise=0.5, hash_noise=0.2)
    return replace(table, vectors=np.abs(table.vectors))


@given(seed=st.integers(0, 1000), values=some_weights)
def test_the_inner_product_is_the_weighted_score_up_to_a_constant(
    make_contents: MakeContents, seed: int, values: tuple[float, ...]
) -> None:
    table = near_or_far(make_contents, seed)
    weights = Weights(values)
    items = item_vectors(table)
    a, b = np.indices((len(table), len(table))).reshape(2, -1)
    score = weighted(pair_scores(table, a, table, b), weights)
    inner = (weigh(items, weights) @ items.T).ravel()
    np.testing.assert_allclose(inner + sum(weights.shares[:2]) / 2, score, atol=2e-3)


@given(seed=st.integers(0, 1000), values=some_weights)
def test_without_hashes_the_inner_product_is_the_networks_share_of_the_score(
    make_contents: MakeContents, seed: int, values: tuple[float, ...]
) -> None:
    table = near_or_far(make_contents, seed)
    flat = replace(table, low_detail=np.arange(len(table)) % 2 == 0)
    weights = Weights(values)
    items = item_vectors(flat)
    a, b = np.indices((len(table), len(table))).reshape(2, -1)
    touched = flat.low_detail[a] | flat.low_detail[b]
    cosine = pair_scores(flat, a, flat, b)[touched, 2]
    inner = (weigh(items, weights) @ items.T).ravel()[touched]
    np.testing.assert_allclose(inner, weights.shares[2] * cosine, atol=2e-3)


def test_with_a_large_network_the_score_is_preserved_within_about_a_hundredth(make_contents: MakeContents) -> None:
    table = make_contents(200, 2, dimensions=1280)
    items = item_vectors(table)
    a, b = np.arange(0, 400, 2), np.arange(1, 400, 2)
    score = weighted(pair_scores(table, a, table, b), Weights())
    inner = np.einsum("ij,ij->i", weigh(items, Weights())[a], items[b])
    assert np.abs(inner + 0.25 - score).max() < 0.02


def test_every_part_has_length_1_and_a_part_without_evidence_is_zero(make_contents: MakeContents) -> None:
    table = replace(
        make_contents(4, dimensions=300),
        low_detail=np.array([False, True, True, False]),
        blank=np.array([False, False, True, True]),
    )
    items = item_vectors(table)
    assert items.shape == (4, DIMENSIONS)
    assert items.dtype == np.float32
    parts = [slice(0, HASH_BITS), slice(HASH_BITS, 2 * HASH_BITS), slice(2 * HASH_BITS, DIMENSIONS)]
    lengths = [[float(np.linalg.norm(item[part])) for part in parts] for item in items]
    np.testing.assert_allclose(lengths, [[1, 1, 1], [0, 0, 1], [0, 0, 0], [0, 0, 0]], atol=1e-5)


def test_weighing_does_not_modify_the_items(make_contents: MakeContents) -> None:
    items = item_vectors(make_contents(3))
    before = items.copy()
    weigh(items, Weights((1, 0, 0)))
    np.testing.assert_array_equal(items, before)


@pytest.mark.parametrize("factor", [1e-300, 1e-3, 1e300])
def test_scaling_all_weights_changes_nothing(make_contents: MakeContents, factor: float) -> None:
    items = item_vectors(make_contents(3))
    scaled = Weights((1 * factor, 1 * factor, 2 * factor))
    np.testing.assert_allclose(weigh(items, scaled), weigh(items, Weights()), rtol=1e-6)


def test_no_contents_give_no_items(make_contents: MakeContents) -> None:
    table = make_contents(1)
    nothing = ContentTable(*(getattr(table, field.name)[:0] for field in fields(table)))
    assert item_vectors(replace(nothing, vectors=np.empty((0, 0), np.float16))).shape == (0, DIMENSIONS)
