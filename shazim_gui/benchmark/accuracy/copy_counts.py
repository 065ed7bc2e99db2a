"""Counts what the program calls copies against the truth."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.accuracy.called_copies import COPIES, called_pairs, only_copies
from shazim_gui.benchmark.accuracy.method_result import MethodResult
from shazim_gui.benchmark.accuracy.truth import DISTRACTOR, NOWHERE, Truth
from shazim_gui.core.records import Kind, Skip
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.results import Results

MOST_EXAMPLES = 20


@dataclass(frozen=True, slots=True)
class Ours:
    """What the program made of the corpus."""

    measured: MethodResult
    """What it calls `same` or `edited`, in the clusters of these kinds."""
    recall_as_same: dict[str, float]
    """The share of the copies that it calls `same`, by edit."""
    false_by_kind: dict[str, int]
    """False pairs by what they are called; `similar` ones in the clusters of all kinds, where they only look alike."""
    false_by_edit: dict[str, int]
    """In how many false pairs each edit takes part, most first; `original` and `distractor` stand for themselves."""
    false_among_distractors: int
    """False pairs in which both pictures are distractors."""
    false_examples: tuple[tuple[str, str], ...]
    """The titles of the first false pairs."""
    missed: tuple[str, ...]
    """The titles of all copies that were not found."""
    looks_per_photo: float
    """Pairs that were looked at closely, divided by the files."""
    skipped: tuple[Skip, ...]
    """Files of the corpus that could not be indexed, which should be none; their copies count as not found."""


def count_copies(results: Results, truth: Truth, looks: int) -> Ours:
    """Count, over all pairs that the program calls copies, those that are and those that are not."""
    tally = _Tally(truth)
    row_of = rows_of_photos(results, truth)
    for block, kinds in called_pairs(only_copies(results)):
        tally.add(row_of[block], kinds)
    # The clusters of all kinds, for the pairs that are called similar and nothing more.
    similar = 0
    for block, kinds in called_pairs(results):
        rows = _known(row_of[block[kinds == KIND_CODES.index(Kind.SIMILAR)]])
        similar += int(truth.unrelated(rows[:, 0], rows[:, 1]).sum())
    measured = MethodResult(
        name="shazim",
        recall=truth.recall(tally.found),
        false_pairs=sum(tally.false_by_kind.values()),
        unrelated_pairs=truth.unrelated_pairs,
        neighbour_pairs=len(tally.neighbours),
        neighbours_called=tally.neighbours_called,
    )
    return Ours(
        measured=measured,
        recall_as_same=truth.recall(tally.found_same),
        false_by_kind={**{kind: tally.false_by_kind[kind] for kind in COPIES}, Kind.SIMILAR: similar},
        false_by_edit=dict(tally.false_by_edit.most_common()),
        false_among_distractors=tally.false_among_distractors,
        false_examples=tuple(tally.examples),
        missed=tuple(truth.titles[row] for row in truth.copies()[~tally.found, 1]),
        looks_per_photo=looks / max(len(truth), 1),
        skipped=tuple(results.snapshot.skips),
    )


def rows_of_photos(results: Results, truth: Truth) -> NDArray[np.int64]:
    """The truth's row of each photo, shape (p,); NOWHERE for a file that the truth does not know."""
    rows = {path: row for row, path in enumerate(truth.paths)}
    return np.array([rows.get(photo.path, NOWHERE) for photo in results.photos], np.int64)


class _Tally:
    """Goes through pairs of rows that are called copies."""

    def __init__(self, truth: Truth) -> None:
        copies = truth.copies()
        self._truth = truth
        self._wanted = self._keys(copies)
        self.neighbours = self._keys(truth.neighbours())
        self.found = np.zeros(len(copies), np.bool_)
        self.found_same = np.zeros(len(copies), np.bool_)
        self.neighbours_called = 0
        self.false_by_kind: Counter[Kind] = Counter()
        self.false_by_edit: Counter[str] = Counter()
        self.false_among_distractors = 0
        self.examples: list[tuple[str, str]] = []

    def add(self, pairs: NDArray[np.int64], kinds: NDArray[np.uint8]) -> None:
        """Count pairs, shape (m, 2), that were not counted before, with the codes of their kinds."""
        copies = np.isin(kinds, [KIND_CODES.index(kind) for kind in COPIES]) & (pairs != NOWHERE).all(axis=1)
        pairs, kinds = pairs[copies], kinds[copies]
        keys = self._keys(pairs)
        self.found |= np.isin(self._wanted, keys)
        self.found_same |= np.isin(self._wanted, keys[kinds == KIND_CODES.index(Kind.SAME)])
        self.neighbours_called += int(np.isin(self.neighbours, keys).sum())
        false = self._truth.unrelated(pairs[:, 0], pairs[:, 1])
        self._add_false(pairs[false], kinds[false])

    def _add_false(self, pairs: NDArray[np.int64], kinds: NDArray[np.uint8]) -> None:
        truth = self._truth
        self.false_by_kind.update(KIND_CODES[code] for code in kinds.tolist())
        self.false_by_edit.update(truth.edit_name(row) for row in pairs.ravel().tolist())
        self.false_among_distractors += int((truth.edit[pairs] == DISTRACTOR).all(axis=1).sum())
        room = MOST_EXAMPLES - len(self.examples)
        self.examples += [(truth.titles[a], truth.titles[b]) for a, b in pairs[:room].tolist()]

    def _keys(self, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        """One number per unordered pair of rows."""
        keys: NDArray[np.int64] = pairs.min(axis=1) * len(self._truth) + pairs.max(axis=1)
        return keys


def _known(pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """The pairs of rows that the truth knows."""
    known: NDArray[np.int64] = pairs[(pairs != NOWHERE).all(axis=1)]
    return known
