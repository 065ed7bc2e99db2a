"""Every method's score of a pair, compared with its definition."""

from collections.abc import Callable
from dataclasses import fields, replace

import imagehash
import iscc_core
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.features.semantic_code import semantic_code
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]
SCANNED = slice(6)
"""The methods that need no verification."""


def table_of(
    ah: list[int],
    vectors: np.ndarray,
    low_detail: list[bool] | None = None,
    blank: list[bool] | None = None,
    colour: np.ndarray | None = None,
) -> ContentTable:
    """A small table of pictures with the same colours, whose other hashes are the inverted average hashes."""
    count = len(ah)
    hashes = np.array(ah, np.uint64)
    return ContentTable(
        ids=np.arange(count),
        ah=hashes,
        dh=~hashes,
        low_detail=np.array(low_detail or [False] * count),
        blank=np.array(blank or [False] * count),
        vectors=vectors.astype(np.float16),
        ph=~hashes,
        colour=np.ones((count, 4), np.float16) / 2 if colour is None else colour.astype(np.float16),
    )


def all_pairs(count: int) -> tuple[np.ndarray, np.ndarray]:
    return tuple(np.indices((count, count)).reshape(2, -1))


def test_scores_are_symmetric_and_from_0_to_1(make_contents: MakeContents) -> None:
    table = make_contents(20, 3, vector_noise=1.0)
    a, b = all_pairs(len(table))
    forth, back = pair_scores(table, a, table, b), pair_scores(table, b, table, a)
    assert forth.shape == (len(a), len(METHODS))
    assert forth.dtype == np.float32
    np.testing.assert_array_equal(forth, back)
    assert forth[:, SCANNED].min() >= 0
    assert forth[:, SCANNED].max() <= 1
    assert np.isnan(forth[:, 6:]).all(), "structure and keypoints need verification"


@pytest.mark.parametrize("dimensions", [64, 960, 1280, 2048])
def test_a_picture_scores_exactly_1_against_itself_and_its_copy_in_another_table(
    make_contents: MakeContents, dimensions: int
) -> None:
    table = make_contents(500, dimensions=dimensions)
    rows = np.arange(len(table))
    copied = ContentTable(*(np.array(getattr(table, field.name)) for field in fields(table)))
    for other in (table, copied):
        assert (pair_scores(table, rows, other, rows)[:, SCANNED] == 1).all()


@given(st.lists(st.integers(0, 2**64 - 1), min_size=2, max_size=2))
def test_hash_scores_are_1_minus_the_distance_by_imagehash_over_64(hashes: list[int]) -> None:
    first, second = (imagehash.hex_to_hash(f"{value:016x}") for value in hashes)
    table = table_of(hashes, np.ones((2, 4)))
    scores = pair_scores(table, np.array([0]), table, np.array([1]))[0]
    assert scores[0] == scores[1] == scores[3] == pytest.approx(1 - (first - second) / 64, abs=0)


def test_the_score_of_vectors_is_their_cosine_and_never_below_0() -> None:
    vectors = np.array([[1, 0], [0.6, 0.8], [0, 1], [-1, 0]])
    table = table_of([0, 0, 0, 0], vectors)
    scores = pair_scores(table, np.zeros(4, np.intp), table, np.arange(4))
    np.testing.assert_allclose(scores[:, 2], [1, 0.6, 0, 0], atol=1e-3)


def test_the_score_of_vectors_agrees_with_double_precision(make_contents: MakeContents) -> None:
    table = make_contents(30, 3)
    a, b = all_pairs(len(table))
    full = table.vectors.astype(np.float64)
    full /= np.linalg.norm(full, axis=1, keepdims=True)
    np.testing.assert_allclose(pair_scores(table, a, table, b)[:, 2], np.clip((full @ full.T).ravel(), 0, 1), atol=1e-6)


def test_pairs_of_two_tables_and_of_more_than_one_block(make_contents: MakeContents) -> None:
    left, right = make_contents(10, seed=1, dimensions=8), make_contents(7, seed=2, dimensions=8)
    generator = np.random.default_rng(3)
    a, b = generator.integers(0, 10, 20_000), generator.integers(0, 7, 20_000)
    scores = pair_scores(left, a, right, b)
    for pair in (0, 8191, 8192, 19_999):
        one = pair_scores(left, a[pair : pair + 1], right, b[pair : pair + 1])
        np.testing.assert_array_equal(scores[pair], one[0])


def test_the_score_of_colours_is_their_correlation_and_never_below_0() -> None:
    """The formula of OpenCV's HISTCMP_CORREL, computed by numpy."""
    histograms = np.random.default_rng(5).random((12, 40))
    units = histograms - histograms.mean(axis=1, keepdims=True)
    units /= np.linalg.norm(units, axis=1, keepdims=True)
    table = table_of([0] * 12, np.ones((12, 4)) / 2, colour=units)
    a, b = all_pairs(12)
    expected = np.corrcoef(histograms).ravel()
    assert (expected < -0.1).any()
    np.testing.assert_allclose(pair_scores(table, a, table, b)[:, 4], np.clip(expected, 0, 1), atol=2e-3)


def test_the_score_of_semantic_codes_is_the_share_of_equal_bits_of_the_iscc(make_contents: MakeContents) -> None:
    table = make_contents(4, 2)
    a, b = all_pairs(len(table))
    bodies = [
        int.from_bytes(iscc_core.iscc_decode(semantic_code(vector.astype(np.float32), 256))[4])
        for vector in table.vectors
    ]
    expected = [1 - (bodies[i] ^ bodies[j]).bit_count() / 256 for i, j in zip(a, b, strict=True)]
    assert min(expected) < 0.6
    np.testing.assert_allclose(pair_scores(table, a, table, b)[:, 5], expected)


@pytest.mark.parametrize("side", [0, 1])
def test_contents_of_an_older_library_have_no_scores_by_ph_and_co(make_contents: MakeContents, side: int) -> None:
    table = make_contents(2)
    lacking = replace(table, ph=np.zeros_like(table.ph), colour=table.colour * (np.arange(2)[:, np.newaxis] > 0))
    assert lacking.further.tolist() == [False, True]
    rows = [np.array([0]), np.array([1])]
    scores = pair_scores(lacking, rows[side], lacking, rows[1 - side])[0]
    known = pair_scores(table, rows[side], table, rows[1 - side])[0]
    assert np.isnan(scores[[3, 4]]).all()
    np.testing.assert_array_equal(scores[[0, 1, 2, 5]], known[[0, 1, 2, 5]])


def test_no_pairs_give_no_scores(make_contents: MakeContents) -> None:
    nothing = np.empty(0, np.intp)
    assert pair_scores(make_contents(2), nothing, make_contents(2), nothing).shape == (0, len(METHODS))


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(
    ("low_detail", "blank", "unknown"),
    [
        (False, False, []),
        (True, False, ["ah", "dh", "ph"]),
        (True, True, ["ah", "dh", "fv", "ph", "sc"]),
        (False, True, ["ah", "dh", "fv", "ph", "sc"]),
    ],
)
def test_a_method_has_no_score_if_either_picture_lacks_its_feature(
    low_detail: bool, blank: bool, unknown: list[str], side: int
) -> None:
    table = table_of([0, 0], np.ones((2, 4)) / 2, [low_detail, False], [blank, False])
    rows = [np.array([0]), np.array([1])]
    scores = pair_scores(table, rows[side], table, rows[1 - side])[0]
    assert [method for method, score in zip(METHODS, scores, strict=True) if np.isnan(score)] == [*unknown, "ss", "kp"]


def test_an_all_black_and_an_all_white_picture_do_not_match() -> None:
    """A bug of the first Shazim: two pictures of one colour have equal hashes, and scored 1."""
    table = table_of([0, 0], np.ones((2, 4)) / 2, [True, True], [True, True])
    assert weighted(pair_scores(table, np.array([0]), table, np.array([1])), Weights()) == 0


def test_a_vector_of_length_0_matches_nothing() -> None:
    table = table_of([0, 0], np.array([[0, 0], [1, 0]]))
    assert pair_scores(table, np.array([0, 0]), table, np.array([0, 1]))[:, 2].tolist() == [0, 0]
