"""Tests that candidate pairs include every relevant pair and few others."""

from collections.abc import Callable
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.candidates import candidate_pairs as module
from shazim_gui.candidates.candidate_pairs import NEIGHBOURS, candidate_pairs, unique_pairs
from shazim_gui.candidates.search_weights import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index import cells
from shazim_gui.index.score_vectors import item_vectors, weigh
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]


def keys(pairs: np.ndarray, table: ContentTable) -> np.ndarray:
    """Encode each pair of rows as one number, so that sets of pairs can be compared quickly."""
    return pairs[:, 0] * len(table) + pairs[:, 1]


def exact_pairs(table: ContentTable) -> np.ndarray:
    return unique_pairs([block for block, _ in candidate_pairs(item_vectors(table))], len(table))


def cell_pairs(table: ContentTable) -> np.ndarray:
    return unique_pairs([block for block, _ in candidate_pairs(item_vectors(table), exact_up_to=0)], len(table))


def reaching(table: ContentTable, *chosen: Weights) -> list[np.ndarray]:
    """Return for each of the weights all pairs that reach the default threshold, by scoring every pair."""
    pairs = np.column_stack(np.triu_indices(len(table), 1))
    scores = pair_scores(table, pairs[:, 0], table, pairs[:, 1])
    return [pairs[weighted(scores, weights) >= DEFAULT_THRESHOLD] for weights in chosen or (Weights(),)]


def missed(wanted: np.ndarray, found: np.ndarray, table: ContentTable) -> int:
    return len(np.setdiff1d(keys(wanted, table), keys(found, table)))


def test_the_exact_path_takes_every_rows_nearest_under_every_view(make_contents: MakeContents) -> None:
    table = make_contents(150, 2)
    items = item_vectors(table)
    expected = set()
    for view in VIEWS:
        similarity = weigh(items, view) @ items.T
        for row, order in enumerate(np.argsort(-similarity, axis=1)[:, : NEIGHBOURS + 1].tolist()):
            border = similarity[row, order[-1]]  # of equally near ones at the limit any may be taken
            expected |= {(min(row, o), max(row, o)) for o in order if o != row and similarity[row, o] > border + 1e-6}
    found = exact_pairs(table)
    assert expected <= set(map(tuple, found.tolist()))
    assert len(found) < 0.9 * 300 * 299 / 2, "most unrelated pairs are omitted"


def test_the_exact_path_finds_every_pair_that_reaches_the_default_threshold(make_contents: MakeContents) -> None:
    table = make_contents(150, 4, dimensions=512, vector_noise=0.4, hash_noise=0.06)
    found = exact_pairs(table)
    for wanted in reaching(table, *VIEWS, Weights((1, 1, 1)), Weights((3, 0, 1))):
        assert len(wanted) > 500
        assert not missed(wanted, found, table)


def test_cells_find_999_of_1000_pairs_under_weights_that_are_equal_for_both_hashes(
    make_contents: MakeContents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "_CELL_SIZE", 50)
    table = make_contents(300, 5, dimensions=512, vector_noise=0.5, hash_noise=0.06)
    found = cell_pairs(table)
    assert len(found) < 0.05 * 1500 * 1499 / 2, "unrelated pairs are omitted"
    chosen = [Weights(values) for values in ((1, 1, 2), (0, 0, 1), (1, 1, 0), (1, 1, 1), (3, 3, 1))]
    for weights, wanted in zip(chosen, reaching(table, *chosen), strict=True):
        assert len(wanted) > 2000
        assert missed(wanted, found, table) <= 0.001 * len(wanted), weights


def test_either_part_alone_is_enough_for_a_pair_in_cells(make_contents: MakeContents) -> None:
    near = make_contents(50, 2, dimensions=512, vector_noise=0.4, hash_noise=0.02)
    other = make_contents(100, dimensions=512, seed=3)
    only_vectors = replace(near, ah=other.ah, dh=other.dh)
    only_hashes = replace(near, vectors=other.vectors)
    copies = np.arange(100).reshape(50, 2)
    for table in (only_vectors, only_hashes):
        found = cell_pairs(table)
        assert not missed(copies, found, table)
        assert len(found) < 100


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("unrelated", [0, 400])
@pytest.mark.parametrize("pairs_of", [exact_pairs, cell_pairs])
def test_all_pairs_of_a_time_lapse_are_found(
    make_contents: MakeContents, flat: bool, unrelated: int, pairs_of: Callable[[ContentTable], np.ndarray]
) -> None:
    lapse = make_contents(1, 300, dimensions=512, vector_noise=0.55, hash_noise=0.1)
    if flat:
        lapse = replace(lapse, low_detail=np.ones(300, np.bool_))
    table = joined(lapse, make_contents(unrelated, seed=9, dimensions=512)) if unrelated else lapse
    (wanted,) = reaching(table)
    assert len(wanted) > 20_000
    assert missed(wanted, pairs_of(table), table) <= (0 if pairs_of is exact_pairs else 0.001 * len(wanted))


@pytest.mark.parametrize("pairs_of", [exact_pairs, cell_pairs])
def test_flat_copies_of_textured_pictures_are_found(
    make_contents: MakeContents, pairs_of: Callable[[ContentTable], np.ndarray]
) -> None:
    table = make_contents(2, 150, dimensions=512, vector_noise=0.4)
    table = replace(table, low_detail=np.arange(300) % 3 == 0)
    (wanted,) = reaching(table)
    assert len(wanted) > 10_000
    assert not missed(wanted, pairs_of(table), table)


def joined(first: ContentTable, second: ContentTable) -> ContentTable:
    parts = {
        field.name: np.concatenate([getattr(first, field.name), getattr(second, field.name)])
        for field in fields(ContentTable)
    }
    return ContentTable(**parts | {"ids": np.arange(len(first) + len(second)) * 3 + 5})


@pytest.mark.parametrize("count", [0, 1, 2, 60, 1100])
@pytest.mark.parametrize("by_cells", [False, True])
def test_pairs_are_ordered_within_range_and_counted(make_contents: MakeContents, count: int, by_cells: bool) -> None:
    items = item_vectors(make_contents(max(count, 1), dimensions=32, first_id=1000))[:count]
    done = 0
    for block, rows_done in candidate_pairs(items, exact_up_to=-1 if by_cells else 20_000):
        assert block.shape[1:] == (2,)
        assert (block[:, 0] < block[:, 1]).all()
        assert (block >= 0).all()
        assert (block < count).all()
        assert done <= rows_done <= count
        done = rows_done
    assert done == count


def test_a_pair_of_two_is_found_by_both_paths(make_contents: MakeContents) -> None:
    table = make_contents(1, 2)
    assert exact_pairs(table).tolist() == cell_pairs(table).tolist() == [[0, 1]]


def test_a_very_large_group_is_limited_to_the_maximum_of_neighbours(
    make_contents: MakeContents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_NEIGHBOURS", 64)
    items = item_vectors(make_contents(1, 200))
    blocks = [block for block, _ in candidate_pairs(items)]
    assert max(len(block) for block in blocks) == 200 * 63


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30), st.integers(1, 4))
def test_unique_pairs_returns_each_pair_once_in_order(pairs: list[tuple[int, int]], parts: int) -> None:
    blocks = [np.array(pairs[part::parts], np.int64).reshape(-1, 2) for part in range(parts)]
    assert list(map(tuple, unique_pairs(blocks, 10).tolist())) == sorted(set(pairs))


def test_no_blocks_give_no_pairs() -> None:
    assert unique_pairs([], 0).shape == (0, 2)
