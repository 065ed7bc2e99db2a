"""Known pairs are not scored again, and new contents get their pairs."""

from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import pytest

from shazim_gui.candidates.candidate_pairs import Search, candidate_pairs, unique_pairs
from shazim_gui.candidates.new_content_pairs import reach_limits
from shazim_gui.core.progress import Cancelled, never_cancelled
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS
from shazim_gui.index.score_vectors import item_vectors
from shazim_gui.scores.copy_relations import alone
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.pair_table import PairTable
from shazim_gui.store.content_table import ContentTable
from shazim_gui.worker.jobs import scored_pairs
from shazim_gui.worker.jobs.scored_pairs import ScoredPairs

MakeContents = Callable[..., ContentTable]
CHANGED, SENTINEL = "ph", 0.123
"""A method, and a score that it never has."""


def never(queries: np.ndarray, k: int) -> np.ndarray:
    raise AssertionError("no index is needed")


def searching(contents: ContentTable) -> Search:
    """Return a search over contents, which compares all of them."""
    items = item_vectors(contents)
    return lambda queries, k: contents.ids[np.argsort(-(queries @ items.T), axis=1)[:, :k]]


def run(job: Generator[Any, None, None]) -> None:
    for _ in job:
        pass


def complete(contents: ContentTable, before: PairTable | None = None, search: Search = never) -> ScoredPairs:
    scored = ScoredPairs(contents, before)
    if scored.few_are_new:
        scored.add(search)
    else:
        run(scored.compare_all(never_cancelled))
    return scored


def table_of(contents: ContentTable, scored: ScoredPairs) -> PairTable:
    """Return the stored table, with a sentinel as the scores of one method and of the verified methods."""
    a, b = contents.ids[scored.pairs[:, 0]], contents.ids[scored.pairs[:, 1]]
    scores = scored.scores.copy()
    scores[:, [METHODS.index(method) for method in (CHANGED, *VERIFIED_METHODS)]] = SENTINEL
    return PairTable(a, b, scores, "source", alone(contents.ids))


def reused(scored: ScoredPairs) -> np.ndarray:
    return np.isclose(scored.scores[:, METHODS.index(CHANGED)], SENTINEL)


def test_all_candidates_are_scored(make_contents: MakeContents) -> None:
    contents = make_contents(40, 3)
    scored = complete(contents)
    expected = unique_pairs([block for block, _ in candidate_pairs(item_vectors(contents))], len(contents))
    assert np.array_equal(scored.pairs, expected)
    left, right = expected.T
    np.testing.assert_array_equal(scored.scores, pair_scores(contents, left, contents, right))


def test_in_a_small_library_all_contents_are_compared_and_only_new_pairs_scored(make_contents: MakeContents) -> None:
    contents = make_contents(40, 3)
    rows = np.flatnonzero(np.arange(len(contents)) % 10)
    before = table_of(contents.only(rows), complete(contents.only(rows)))
    again = complete(contents, before)
    assert np.array_equal(again.pairs, complete(contents).pairs)
    assert 0.5 < reused(again).mean() < 1
    assert np.isin(again.pairs[reused(again)], rows).all()
    assert np.isnan(again.scores[:, [METHODS.index(method) for method in VERIFIED_METHODS]]).all()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scored_pairs, "EXACT_UP_TO", 10)


@pytest.mark.usefixtures("large")
def test_in_a_large_library_new_contents_are_added_to_the_existing_pairs(make_contents: MakeContents) -> None:
    contents = make_contents(100, 3, dimensions=512, vector_noise=0.4)
    new = np.arange(0, 300, 30)
    old = np.setdiff1d(np.arange(300), new)
    before = table_of(contents.only(old), complete(contents.only(old)))
    scored = complete(contents, before, searching(contents))
    assert reused(scored).sum() > 250
    assert not np.isin(scored.pairs[reused(scored)], new).any()
    assert np.isin(scored.pairs[~reused(scored)], new).any(axis=1).all()
    found = set(map(tuple, scored.pairs.tolist()))
    assert {(int(row), int(row) + other) for row in new for other in (1, 2)} <= found
    assert len(scored.pairs) == len(found)


@pytest.mark.usefixtures("large")
def test_with_many_new_contents_all_are_compared(make_contents: MakeContents) -> None:
    contents = make_contents(50, 2)
    first = contents.only(np.arange(80))
    scored = complete(contents, table_of(first, complete(first)))
    assert np.array_equal(scored.pairs, complete(contents).pairs)
    assert {(row, row + 1) for row in range(0, 100, 2)} <= set(map(tuple, scored.pairs.tolist()))
    assert reach_limits(scored.scores).all(), "in a large library only pairs by their exact scores"


@pytest.mark.usefixtures("large")
def test_pairs_of_missing_contents_are_dropped(make_contents: MakeContents) -> None:
    contents = make_contents(50, 2, dimensions=512, vector_noise=0.3)
    before = table_of(contents, complete(contents))
    rest = contents.only(np.arange(1, 100))
    scored = complete(rest, before, searching(rest))
    assert reused(scored).all()
    kept = set(map(tuple, rest.ids[scored.pairs].tolist()))
    assert {(int(one), int(one) + 1) for one in contents.ids[2::2]} <= kept
    assert int(contents.ids[0]) not in {one for pair in kept for one in pair}


def test_joined_pairs_are_returned_and_not_stored(make_contents: MakeContents) -> None:
    contents = make_contents(40, 1)
    scored = ScoredPairs(contents, None)
    pairs, scores = scored.joined_with(np.array([[3, 4], [1, 2], [3, 4]]))
    assert pairs.tolist() == [[1, 2], [3, 4]]
    np.testing.assert_array_equal(scores, pair_scores(contents, pairs[:, 0], contents, pairs[:, 1]))
    assert len(scored.pairs) == 0


def test_it_can_be_cancelled(make_contents: MakeContents) -> None:
    with pytest.raises(Cancelled):
        run(ScoredPairs(make_contents(40, 3), None).compare_all(lambda: True))
