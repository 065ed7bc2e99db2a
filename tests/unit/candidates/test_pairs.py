"""Which pairs are worth scoring: none that matters is missed, none comes that is no pair."""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.candidates import pairs as pairs_room
from shazim_gui.candidates.pairs import NEIGHBOURS, candidate_pairs, unique_pairs
from shazim_gui.candidates.views import VIEWS
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights
from shazim_gui.index.concatenation import item_vectors, weigh
from shazim_gui.index.hnsw import HnswIndex
from shazim_gui.scores.exact import pair_scores
from shazim_gui.scores.weighted import weighted
from shazim_gui.store.contents import ContentTable

MakeContents = Callable[..., ContentTable]


def never(queries: np.ndarray, k: int) -> np.ndarray:
    raise AssertionError("the exact path asks no index")


def keys(pairs: np.ndarray, table: ContentTable) -> np.ndarray:
    """Pairs of rows as one number each, so that sets of them are quick to compare."""
    return pairs[:, 0] * len(table) + pairs[:, 1]


def exact_pairs(table: ContentTable) -> np.ndarray:
    blocks = [block for block, _ in candidate_pairs(table.ids, item_vectors(table), never)]
    return unique_pairs(blocks, len(table))


def graph_pairs(table: ContentTable, path: Path) -> np.ndarray:
    items = item_vectors(table)
    index = HnswIndex.refresh(path, "net", table.ids, lambda ids: items[table.rows_of(ids)])
    blocks = [block for block, _ in candidate_pairs(table.ids, items, index.search, exact_up_to=0)]
    return unique_pairs(blocks, len(table))


def reaching(table: ContentTable, *chosen: Weights) -> list[np.ndarray]:
    """For each of the weights all pairs that reach the default threshold, by scoring every pair there is."""
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
            border = similarity[row, order[-1]]  # of equally near ones at the border any may be taken
            expected |= {(min(row, o), max(row, o)) for o in order if o != row and similarity[row, o] > border + 1e-6}
    found = exact_pairs(table)
    assert expected <= set(map(tuple, found.tolist()))
    assert len(found) < 0.9 * 300 * 299 / 2, "strangers are mostly left out"


def test_the_exact_path_finds_every_pair_that_reaches_the_default_threshold(make_contents: MakeContents) -> None:
    table = make_contents(150, 4, dimensions=512, vector_noise=0.4, hash_noise=0.06)
    found = exact_pairs(table)
    for wanted in reaching(table, *VIEWS, Weights((1, 1, 1)), Weights((3, 0, 1))):
        assert len(wanted) > 500
        assert not missed(wanted, found, table)


def test_the_graph_finds_999_of_1000_of_them(make_contents: MakeContents, tmp_path: Path) -> None:
    table = make_contents(400, 5, dimensions=512, vector_noise=0.5, hash_noise=0.06)
    near = exact_pairs(table)
    wanted = near[weighted(pair_scores(table, near[:, 0], table, near[:, 1]), Weights()) >= DEFAULT_THRESHOLD]
    assert len(wanted) > 3500
    assert missed(wanted, graph_pairs(table, tmp_path / "net.hnsw"), table) <= 0.001 * len(wanted)


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("strangers", [0, 400])
def test_a_time_lapse_stays_complete(make_contents: MakeContents, flat: bool, strangers: int) -> None:
    lapse = make_contents(1, 300, dimensions=512, vector_noise=0.55, hash_noise=0.1)
    if flat:
        lapse = replace(lapse, flat=np.ones(300, np.bool_))
    table = joined(lapse, make_contents(strangers, seed=9, dimensions=512)) if strangers else lapse
    (wanted,) = reaching(table)
    assert len(wanted) > 20_000
    assert not missed(wanted, exact_pairs(table), table)


def test_flat_copies_of_textured_pictures_are_found(make_contents: MakeContents) -> None:
    table = make_contents(2, 150, dimensions=512, vector_noise=0.4)
    table = replace(table, flat=np.arange(300) % 3 == 0)
    (wanted,) = reaching(table)
    assert len(wanted) > 10_000
    assert not missed(wanted, exact_pairs(table), table)


def joined(first: ContentTable, second: ContentTable) -> ContentTable:
    parts = {
        field.name: np.concatenate([getattr(first, field.name), getattr(second, field.name)])
        for field in fields(ContentTable)
    }
    return ContentTable(**parts | {"ids": np.arange(len(first) + len(second)) * 3 + 5})


@pytest.mark.parametrize("count", [0, 1, 2, 60, 1100])
@pytest.mark.parametrize("by_graph", [False, True])
def test_pairs_are_ordered_within_range_and_counted(
    make_contents: MakeContents, tmp_path: Path, count: int, by_graph: bool
) -> None:
    table = make_contents(max(count, 1), dimensions=32, first_id=1000)
    items = item_vectors(table)[:count]
    ids = table.ids[:count]
    index = HnswIndex.refresh(tmp_path / "net.hnsw", "net", ids, lambda some: items[np.searchsorted(ids, some)])
    done = 0
    for block, rows_done in candidate_pairs(ids, items, index.search, exact_up_to=0 if by_graph else 20_000):
        assert block.shape[1:] == (2,)
        assert (block[:, 0] < block[:, 1]).all()
        assert (block >= 0).all()
        assert (block < count).all()
        assert done <= rows_done <= count
        done = rows_done
    assert done == count


def test_a_pair_of_two_is_found_by_both_paths(make_contents: MakeContents, tmp_path: Path) -> None:
    table = make_contents(1, 2)
    assert exact_pairs(table).tolist() == graph_pairs(table, tmp_path / "net.hnsw").tolist() == [[0, 1]]


def test_a_group_without_end_is_cut_at_the_most_neighbours(
    make_contents: MakeContents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs_room, "MOST_NEIGHBOURS", 64)
    items = item_vectors(make_contents(1, 200))
    blocks = [block for block, _ in candidate_pairs(np.arange(200), items, never)]
    assert max(len(block) for block in blocks) == 200 * 63


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30), st.integers(1, 4))
def test_unique_pairs_are_each_pair_once_in_order(pairs: list[tuple[int, int]], parts: int) -> None:
    blocks = [np.array(pairs[part::parts], np.int64).reshape(-1, 2) for part in range(parts)]
    assert list(map(tuple, unique_pairs(blocks, 10).tolist())) == sorted(set(pairs))


def test_no_blocks_give_no_pairs() -> None:
    assert unique_pairs([], 0).shape == (0, 2)
