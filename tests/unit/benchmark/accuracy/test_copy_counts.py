"""Tests that reported copies are counted correctly, with synthetic results."""

from pathlib import Path

import numpy as np
import pytest

from shazim_gui.benchmark.accuracy.called_copies import called_pairs, only_copies
from shazim_gui.benchmark.accuracy.copy_counts import count_copies
from shazim_gui.benchmark.accuracy.precision import precision
from shazim_gui.benchmark.accuracy.truth import Truth
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind, Photo
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.copy_relations import KIND_CODES, CopyRelations, pair_kinds
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import Snapshot

SAME, EDITED, SIMILAR = (KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR))


def results(truth: Truth, reference: list[int], kind: list[int], near: list[tuple[int, int]]) -> Results:
    """Photo and content i are row i of the truth; the pairs of a copy group, and `near`, score 1."""
    count = len(truth)
    rows = np.arange(count)
    same_picture = np.where(np.array(kind) == SAME, reference, rows)
    relations = CopyRelations(
        rows, np.array(reference), same_picture, np.zeros(count, np.uint8), np.ones(count, np.float32), {}
    )
    family = [(a, b) for a in range(count) for b in range(a + 1, count) if reference[a] == reference[b]]
    pairs = np.array(sorted({*family, *near}))
    a, b = pairs.T
    return Results(
        LibraryPaths(Path("nowhere")),
        "none",
        Snapshot(
            photos=[Photo(n, path, 1, 0, n, bytes(32), "JPEG", 9, 9) for n, path in enumerate(truth.paths)],
            skips=[],
            content=np.arange(count),
            quality=np.arange(count),
            ids=np.arange(count),
            a=a,
            b=b,
            scores=np.ones((len(pairs), len(METHODS)), np.float32),
            kind=pair_kinds(relations, a, b),
            lift=np.zeros(len(pairs), np.float32),
            rotated=np.zeros(len(pairs), np.bool_),
            copy_relations=relations,
            fresh=True,
        ),
    )


@pytest.fixture
def mixed(truth: Truth) -> Results:
    """x with both its copies; y's first copy in z's copy group; z without its second; d is only similar to e."""
    reference = [0, 0, 0, 3, 6, 5, 6, 6, 8, 9, 10]
    kind = [SAME, SAME, EDITED, SAME, EDITED, SAME, SAME, EDITED, SAME, SAME, SAME]
    return results(truth, reference, kind, [(9, 10)])


def test_found_copies_and_those_of_kind_same_are_counted_by_edit(mixed: Results, truth: Truth) -> None:
    ours = count_copies(mixed, truth, 22)
    assert ours.measured.recall == {"a": 2 / 3, "b": 1 / 3}
    assert ours.recall_as_same == {"a": 1 / 3, "b": 0}
    assert ours.missed == ("ya", "yb", "zb")
    assert ours.verified_pairs_per_photo == 2


def test_false_pairs_are_counted_by_kind_and_edit(mixed: Results, truth: Truth) -> None:
    ours = count_copies(mixed, truth, 0)
    assert ours.measured.false_pairs == 2
    assert ours.false_by_kind == {Kind.SAME: 0, Kind.EDITED: 2, Kind.SIMILAR: 1}
    assert ours.false_by_edit == {"a": 3, "original": 1}
    assert set(ours.false_examples) == {("ya", "z"), ("ya", "za")} or set(ours.false_examples) == {
        ("z", "ya"),
        ("za", "ya"),
    }
    assert ours.false_among_distractors == 0


def test_neighbours_and_distractors_reported_as_copies_are_counted_separately(truth: Truth) -> None:
    reference = [0, 1, 2, 0, 4, 5, 6, 7, 8, 9, 9]
    kind = [SAME, SAME, SAME, EDITED, SAME, SAME, SAME, SAME, SAME, SAME, EDITED]
    ours = count_copies(results(truth, reference, kind, []), truth, 0)
    assert (ours.measured.neighbour_pairs, ours.measured.neighbours_called) == (1, 1)
    assert ours.measured.false_pairs == ours.false_among_distractors == 1


def test_a_pair_that_is_only_similar_is_not_a_copy(mixed: Results) -> None:
    together = {frozenset(pair) for pairs, _ in called_pairs(mixed) for pair in pairs.tolist()}
    copies = {frozenset(pair) for pairs, _ in called_pairs(only_copies(mixed)) for pair in pairs.tolist()}
    assert frozenset((9, 10)) in together - copies
    assert copies <= together


def test_every_pair_of_a_large_cluster_is_counted_once(truth: Truth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shazim_gui.benchmark.accuracy.called_copies._ROWS", 3)
    count = len(truth)
    everything = results(truth, [0] * count, [SAME] * count, [])
    pairs = [frozenset(pair) for block, _ in called_pairs(everything) for pair in block.tolist()]
    assert len(pairs) == len(set(pairs)) == count * (count - 1) // 2
    ours = count_copies(everything, truth, 0)
    assert ours.measured.false_pairs == truth.unrelated_pairs
    assert ours.measured.mean == 1


def test_precision_counts_the_copies_among_the_pairs_that_reach_a_score(mixed: Results, truth: Truth) -> None:
    """Of the scored pairs, x-xa, x-xb, xa-xb, z-za are copies, ya-z, ya-za and d-e are unrelated."""
    mixed.snapshot.scores[:, 0] = 0.4  # every pair now scores (0.4 + 1 + 2) / 4 = 0.85
    found = precision(mixed, truth)
    assert found[0.85] == (7, 4)
    assert found[0.90] == (0, 0)
    mixed.snapshot.lift[0] = 0.95
    assert precision(mixed, truth)[0.95] == (1, 1), "a close look may lift a pair above what its methods say"
