"""Tests that cells find the neighbours that comparing all with all finds."""

import numpy as np
import pytest

from shazim_gui.index import cells
from shazim_gui.index.cells import NeighbourLimits, neighbours


def directions(count: int, dimensions: int, seed: int = 0) -> np.ndarray:
    made = np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def copies(subjects: int, each: int, noise: float = 0.5, dimensions: int = 64) -> np.ndarray:
    """Return items of length 1 in groups of similar ones, (subjects * each, dimensions)."""
    made = np.repeat(directions(subjects, dimensions), each, axis=0)
    made = made + noise * directions(subjects * each, dimensions, 1)
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


def found(items: np.ndarray, limits: NeighbourLimits) -> set[tuple[int, int]]:
    pairs = np.empty((0, 2), np.int32)
    shares = []
    for some, share in neighbours(items, limits):
        shares.append(share)
        if some is not None:
            pairs = some
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    return set(map(tuple, pairs.tolist()))


def expected(items: np.ndarray, limits: NeighbourLimits) -> set[tuple[int, int]]:
    similarity = items @ items.T
    np.fill_diagonal(similarity, -np.inf)
    pairs = set()
    for row, values in enumerate(similarity):
        nearest = np.argsort(-values)[: limits.nearest]
        pairs |= {(row, int(other)) for other in nearest if values[other] >= limits.least}
        pairs |= {(row, int(other)) for other in np.flatnonzero(values >= limits.near)}
    return pairs


@pytest.fixture
def small_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "_CELL_SIZE", 40)


@pytest.mark.parametrize(
    "limits", [NeighbourLimits(4, -1.0, 2.0, 99), NeighbourLimits(4, 0.4, 0.6, 99), NeighbourLimits(1, 0.9, 0.9, 99)]
)
def test_one_cell_finds_exactly_the_neighbours_within_the_limits(limits: NeighbourLimits) -> None:
    items = copies(30, 6)
    assert found(items, limits) == expected(items, limits)


@pytest.mark.usefixtures("small_cells")
def test_many_cells_find_every_copy_and_no_other_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    items = copies(600, 4)
    limits = NeighbourLimits(6, 0.5, 0.6, 99)
    every = expected(items, limits)
    assert len(every) > 600 * 4 * 2.9
    by_cells = found(items, limits)
    assert by_cells <= every
    assert len(by_cells) >= 0.999 * len(every)
    monkeypatch.setattr(cells, "_CELLS_SEARCHED", 1)
    assert len(found(items, limits)) < 0.95 * len(every), "asking the own cell alone is not enough"


@pytest.mark.usefixtures("small_cells")
def test_all_near_neighbours_are_found_up_to_the_maximum() -> None:
    crowd = copies(1, 300, noise=0.3)
    items = np.vstack([crowd, directions(400, 64, 5)])
    complete = found(items, NeighbourLimits(3, 0.5, 0.6, 10_000))
    assert {(a, b) for a in range(300) for b in range(300) if a != b} <= complete
    cut = found(items, NeighbourLimits(3, 0.5, 0.6, 60))
    of_each = np.bincount([a for a, _ in cut], minlength=700)
    assert of_each[:300].min() >= 3
    assert of_each.max() < 60 + 2 * 40 + 40, "a cell more, at most, and the nearest"
    assert len(cut) < 0.6 * len(complete)


@pytest.mark.parametrize("step", [1, 700, 1 << 24])
def test_the_block_size_does_not_change_the_result(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    items = copies(40, 5)
    limits = NeighbourLimits(4, 0.3, 0.7, 99)
    monkeypatch.setattr(cells, "_MOST_AT_ONCE", step)
    assert found(items, limits) == expected(items, limits)


@pytest.mark.usefixtures("small_cells")
def test_dropped_pairs_are_not_among_the_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    items = copies(100, 6, noise=0.9)
    limits = NeighbourLimits(2, -1.0, 2.0, 99)
    search = cells._Search(items, limits)
    everyone = np.arange(len(items), dtype=np.int32)
    for start in range(0, len(items), 50):
        search.compare(everyone, everyone[start : start + 50])
    together = search.found()
    monkeypatch.setattr(cells, "_MOST_HELD", 1500)
    bounded, held = cells._Search(items, limits), []
    for start in range(0, len(items), 50):
        bounded.compare(everyone, everyone[start : start + 50])
        held.append(sum(len(rows) for rows, _, _ in bounded._found))
    assert set(map(tuple, bounded.found().tolist())) == set(map(tuple, together.tolist()))
    assert max(held) < 600 * 50, "more than one block's pairs were never held"


def test_zero_vectors_have_no_neighbours() -> None:
    items = copies(10, 3)
    items[::7] = 0
    pairs = found(items, NeighbourLimits(3, -1.0, 2.0, 99))
    assert {a for pair in pairs for a in pair} == set(range(30)) - set(range(0, 30, 7))
    assert found(np.zeros((5, 8), np.float32), NeighbourLimits(3, -1.0, 2.0, 99)) == set()
    assert found(np.zeros((0, 8), np.float32), NeighbourLimits(3, -1.0, 2.0, 99)) == set()


def test_many_identical_items_are_handled() -> None:
    items = np.repeat(directions(2, 16), 700, axis=0)
    pairs = found(items, NeighbourLimits(2, 0.5, 0.9, 50))
    assert {a for a, _ in pairs} == set(range(1400))
    assert all((a < 700) == (b < 700) for a, b in pairs)


@pytest.mark.usefixtures("small_cells")
def test_the_result_is_deterministic() -> None:
    items = copies(100, 5)
    limits = NeighbourLimits(4, 0.3, 0.7, 99)
    assert found(items, limits) == found(items, limits)
