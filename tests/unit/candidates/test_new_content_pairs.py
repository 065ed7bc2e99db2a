"""Tests that added contents find their pairs among the existing ones."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from shazim_gui.candidates.candidate_pairs import candidate_pairs, unique_pairs
from shazim_gui.candidates.new_content_pairs import added_pairs, reach_limits
from shazim_gui.core.weights import DEFAULT_THRESHOLD, METHODS, Weights
from shazim_gui.index.hnsw import HnswIndex
from shazim_gui.index.score_vectors import item_vectors
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]


def refreshed(path: Path, source: str, ids: np.ndarray, items_of: Callable[[np.ndarray], np.ndarray]) -> HnswIndex:
    """Return the index after all missing items have been added."""
    work = HnswIndex.refreshed(path, source, ids, items_of)
    while True:
        try:
            next(work)
        except StopIteration as end:
            index: HnswIndex = end.value
            return index


def test_added_contents_find_the_pairs_that_comparing_all_finds(make_contents: MakeContents, tmp_path: Path) -> None:
    table = make_contents(500, 4, dimensions=512, vector_noise=0.5, hash_noise=0.06)
    items = item_vectors(table)
    index = refreshed(tmp_path / "net.hnsw", "net", table.ids, lambda ids: items[table.rows_of(ids)])
    rows = np.arange(3, 2000, 40)
    found = unique_pairs([added_pairs(table.ids, rows, items[rows], index.search)], len(table))
    assert np.isin(found, rows).any(axis=1).all()
    assert (found[:, 0] < found[:, 1]).all()
    every = unique_pairs([block for block, _ in candidate_pairs(items, exact_up_to=0)], len(table))
    every = every[np.isin(every, rows).any(axis=1)]
    scores = pair_scores(table, every[:, 0], table, every[:, 1])
    keys = found[:, 0] * len(table) + found[:, 1]
    for weights in (Weights(), Weights((0, 0, 1)), Weights((1, 1, 0))):
        wanted = every[weighted(scores, weights) >= DEFAULT_THRESHOLD]
        assert len(wanted) >= 120
        assert np.isin(wanted[:, 0] * len(table) + wanted[:, 1], keys).all()


def test_pairs_below_the_limits_of_network_and_hashes_are_dropped() -> None:
    scores = np.full((5, len(METHODS)), np.nan, np.float32)
    scores[:, :3] = [[0.5, 0.5, 0.5], [0.5, 0.5, 0.4], [0.8, 0.7, 0.1], [np.nan, np.nan, 0.5], [np.nan, np.nan, np.nan]]
    assert reach_limits(scores).tolist() == [True, False, True, True, False]


def test_no_added_contents_give_no_pairs(make_contents: MakeContents, tmp_path: Path) -> None:
    table = make_contents(5)
    items = item_vectors(table)
    index = refreshed(tmp_path / "net.hnsw", "net", table.ids, lambda ids: items[table.rows_of(ids)])
    assert added_pairs(table.ids, np.empty(0, np.intp), items[:0], index.search).shape == (0, 2)
