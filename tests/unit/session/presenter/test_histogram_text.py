"""The distribution of scores: every pair is counted once, in its bin, and the texts agree with the counts."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind, Photo
from shazim_gui.core.weights import Weights
from shazim_gui.scores.copy_relations import KIND_CODES, alone
from shazim_gui.session.presenter.histogram_text import BINS, Histogram, bin_text, histogram, reach_text
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import Snapshot


def made(pairs: list[tuple[float, Kind]], rotated: list[bool] | None = None) -> Results:
    """A result of unmatched contents with these scores by every method, and these kinds."""
    count = 2 * len(pairs)
    photos = [Photo(n, f"/{n:04}.jpg", 10, n, n, n.to_bytes(32, "big"), "JPEG", 4, 3) for n in range(count)]
    numbers, first = np.arange(count), np.arange(0, count, 2)
    snapshot = Snapshot(
        photos=photos,
        skips=[],
        content=numbers,
        quality=quality_order(photos, [False] * len(photos)),
        ids=numbers,
        a=first,
        b=first + 1,
        scores=np.array([[score] * 8 for score, _ in pairs], np.float32).reshape(-1, 8),
        kind=np.array([KIND_CODES.index(kind) for _, kind in pairs], np.uint8),
        lift=np.zeros(len(pairs), np.float32),
        rotated=np.array(rotated or [False] * len(pairs), np.bool_),
        copy_relations=alone(numbers),
        fresh=True,
    )
    return Results(LibraryPaths(Path("nowhere")), "some-network", snapshot)


SAME, EDITED, SIMILAR = Kind.SAME, Kind.EDITED, Kind.SIMILAR


def test_each_pair_is_in_the_bin_of_its_score_and_kind() -> None:
    counts = histogram(made([(0.75, SAME), (0.7599, SAME), (0.76, EDITED), (1.0, EDITED), (0.5, SIMILAR)])).counts
    assert {(KIND_CODES[code], int(index)): int(counts[code, index]) for code, index in np.argwhere(counts)} == {
        (SAME, 25): 2,
        (EDITED, 26): 1,
        (EDITED, BINS - 1): 1,
        (SIMILAR, 0): 1,
    }


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.sampled_from(KIND_CODES)), max_size=40))
def test_every_pair_is_counted_once(pairs: list[tuple[float, Kind]]) -> None:
    counts = histogram(made(pairs)).counts
    for code, kind in enumerate(KIND_CODES):
        assert counts[code].sum() == sum(score >= 0.5 and of == kind for score, of in pairs)


def test_the_weights_move_the_pairs_and_the_threshold_does_not() -> None:
    results = made([(0.6, SAME), (0.9, SIMILAR)])
    results.snapshot.scores[:, 0] = 1.0
    results.regroup(Weights((0, 0, 1)), 0.75)
    before = histogram(results)
    score = results.score
    results.regroup(Weights((0, 0, 1)), 0.95)
    assert results.score is score
    assert (histogram(results).counts == before.counts).all()
    results.regroup(Weights((1, 0, 0)), 0.95)
    assert histogram(results).counts[:, BINS - 1].tolist() == [1, 0, 1]


def test_only_shown_kinds_are_counted() -> None:
    results = made([(0.9, SAME), (0.9, EDITED), (0.9, SIMILAR)], rotated=[False, True, False])
    results.regroup(Weights(), 0.75, kinds={SAME, EDITED})
    assert histogram(results).counts.sum(axis=1).tolist() == [1, 1, 0]
    assert reach_text(results).sentence == "2 of 2 scored pairs reach 75.0 %: 1 same, 1 edited."
    results.regroup(Weights(), 0.75, rotated=False)
    assert histogram(results).counts.sum(axis=1).tolist() == [1, 0, 0]
    assert reach_text(results).sentence == "1 of 1 scored pair reaches 75.0 %: 1 same."


@pytest.mark.parametrize(
    ("threshold", "number", "caption", "sentence"),
    [
        (0.5, "3", "pairs", "3 of 3 scored pairs reach 50.0 %: 1 same, 2 similar."),
        (0.9, "1", "pair", "1 of 3 scored pairs reaches 90.0 %: 1 same."),
        (1.0, "0", "pairs", "None of 3 scored pairs reaches 100 %."),
    ],
)
def test_the_texts_on_pairs_that_reach_the_threshold(
    threshold: float, number: str, caption: str, sentence: str
) -> None:
    results = made([(0.6, SIMILAR), (0.7, SIMILAR), (0.95, SAME)])
    results.regroup(Weights(), threshold)
    text = reach_text(results)
    assert (text.number, text.caption, text.sentence) == (number, caption, sentence)


def test_the_text_without_pairs() -> None:
    assert reach_text(made([])).sentence == "No pairs have been scored yet."
    assert histogram(made([])).heights.max() == 0


def test_two_copies_can_be_seen_beside_a_thousand_similar_pairs() -> None:
    counts = np.zeros((3, BINS), np.int64)
    counts[KIND_CODES.index(SIMILAR), 3], counts[KIND_CODES.index(SAME), 40] = 1000, 2
    heights = Histogram(counts).heights
    assert heights.sum(axis=0).max() == 1
    assert heights[KIND_CODES.index(SAME), 40] > 0.15


def test_the_text_on_a_bin() -> None:
    counts = histogram(made([(0.755, SAME), (0.751, SIMILAR), (0.752, SIMILAR)]))
    assert bin_text(counts, 25) == "75 to 76 %\n1 same pair\n2 similar pairs"
    assert bin_text(counts, 26) == "76 to 77 %\nno pairs"
