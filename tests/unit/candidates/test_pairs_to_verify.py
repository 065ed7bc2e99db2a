"""Tests that the nearest neighbours of each picture are verified, highest cosine first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.candidates import pairs_to_verify as module
from shazim_gui.candidates.pairs_to_verify import MIN_COSINE, pairs_to_verify

COSINES = st.one_of(st.floats(0, 1, width=32), st.sampled_from([0.25, 0.5, 0.75]), st.just(float("nan")))


@st.composite
def tables(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    count = draw(st.integers(2, 9))
    everything = [(a, b) for b in range(count) for a in range(b)]
    pairs = draw(st.lists(st.sampled_from(everything), unique=True)) if everything else []
    cosine = draw(st.lists(COSINES, min_size=len(pairs), max_size=len(pairs)))
    a, b = np.array(pairs, np.int64).reshape(-1, 2).T
    return a, b, np.array(cosine, np.float32), count


def rows_by_loop(a: np.ndarray, b: np.ndarray, cosine: np.ndarray, count: int, nearest: int) -> list[int]:
    """Return the same rows by a loop over pictures."""
    rows = [row for row in range(len(a)) if cosine[row] >= MIN_COSINE]
    chosen = set()
    for content in range(count):
        own = [row for row in rows if content in (a[row], b[row])]
        chosen.update(sorted(own, key=lambda row: (-cosine[row], row))[:nearest])
    return sorted(chosen, key=lambda row: (-cosine[row], row))


@pytest.mark.parametrize("nearest", [1, 3, 16])
@given(table=tables())
def test_the_rows_are_those_of_a_simple_loop(
    nearest: int, table: tuple[np.ndarray, np.ndarray, np.ndarray, int]
) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(module, "NEAREST", nearest)
        assert pairs_to_verify(*table[:3]).tolist() == rows_by_loop(*table, nearest)


def test_a_large_table_gives_the_same_rows_as_a_loop() -> None:
    count, nearest = 120, module.NEAREST
    a, b = np.triu_indices(count, 1)
    cosine = np.random.default_rng(0).random(len(a)).astype(np.float32)
    cosine[::7] = np.nan
    rows = pairs_to_verify(a, b, cosine)
    assert rows.tolist() == rows_by_loop(a, b, cosine, count, nearest)
    assert (cosine[rows] >= MIN_COSINE).all()
    assert (np.diff(cosine[rows]) <= 0).all()
    assert len(rows) <= nearest * count


def test_a_pair_is_taken_for_either_picture() -> None:
    """A central picture has more neighbours than are taken, and is the nearest neighbour of each of them."""
    count = module.NEAREST + 10
    a, b = np.zeros(count, np.int64), np.arange(1, count + 1)
    rows = pairs_to_verify(a, b, np.linspace(0.5, 0.9, count, dtype=np.float32))
    assert sorted(rows.tolist()) == list(range(count))


def test_unrelated_and_blank_pictures_are_omitted() -> None:
    a, b = np.array([0, 0, 1]), np.array([1, 2, 2])
    assert pairs_to_verify(a, b, np.array([MIN_COSINE + 0.01, MIN_COSINE - 0.01, np.nan], np.float32)).tolist() == [0]


def test_no_pairs_give_no_rows() -> None:
    nothing = np.empty(0, np.int64)
    assert pairs_to_verify(nothing, nothing, np.empty(0, np.float32)).shape == (0,)
    assert pairs_to_verify(np.array([0]), np.array([1]), np.array([np.nan], np.float32)).shape == (0,)
