"""Counts the pairs that the program reports as copies, against the truth."""

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
class EngineResult:
    """The program's results for the corpus."""

    measured: MethodResult
    """The pairs of kind `same` or `edited`, in the clusters of these kinds."""
    recall_as_same: dict[str, float]
    """The share of the copies that are of kind `same`, by edit."""
    false_by_kind: dict[str, int]
    """False pairs by kind; `similar` ones are counted in the clusters of all kinds."""
    false_by_edit: dict[str, int]
    """The number of false pairs with each edit, most first; includes `original` and `distractor`."""
    false_among_distractors: int
    """False pairs in which both pictures are distractors."""
    false_examples: tuple[tuple[str, str], ...]
    """The titles of the first false pairs."""
    missed: tuple[str, ...]
    """The titles of all copies that were not found."""
    verified_pairs_per_photo: float
    """The number of verified pairs, divided by the number of files."""
    skipped: tuple[Skip, ...]
    """Files of the corpus that could not be indexed, which should be none; their copies count as not found."""


def count_copies(results: Results, truth: Truth, verified_pairs: int) -> EngineResult:
    """Count the true and the false copies among all pairs that the program reports as copies."""
    counter = _CopyCounter(truth)
    row_of = rows_of_photos(results, truth)
    for block, kinds in called_pairs(only_copies(results)):
        counter.add(row_of[block], kinds)
    # The clusters of all kinds, for the pairs that are only of kind `similar`.
    similar = 0
    for block, kinds in called_pairs(results):
        rows = _pairs_in_truth(row_of[block[kinds == KIND_CODES.index(Kind.SIMILAR)]])
        similar += int(truth.unrelated(rows[:, 0], rows[:, 1]).sum())
    measured = MethodResult(
        name="shazim",
        recall=truth.recall(counter.found),
        false_pairs=sum(counter.false_by_kind.values()),
        unrelated_pairs=truth.unrelated_pairs,
        neighbour_pairs=len(counter.neighbours),
        neighbours_called=counter.neighbours_called,
    )
    return EngineResult(
        measured=measured,
        recall_as_same=truth.recall(counter.found_same),
        false_by_kind={**{kind: counter.false_by_kind[kind] for kind in COPIES}, Kind.SIMILAR: similar},
        false_by_edit=dict(counter.false_by_edit.most_common()),
        false_among_distractors=counter.false_among_distractors,
        false_examples=tuple(counter.examples),
        missed=tuple(truth.titles[row] for row in truth.copies()[~counter.found, 1]),
        verified_pairs_per_photo=verified_pairs / max(len(truth), 1),
        skipped=tuple(results.snapshot.skips),
    )


def rows_of_photos(results: Results, truth: Truth) -> NDArray[np.int64]:
    """Return the truth's row of each photo, shape (p,); NOWHERE for a file that is not in the truth."""
    rows = {path: row for row, path in enumerate(truth.paths)}
    return np.array([rows.get(photo.path, NOWHERE) for photo in results.photos], np.int64)


class _CopyCounter:
    """Accumulates counts over pairs of rows that are reported as copies."""

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
        """Count pairs, shape (m, 2), that were not counted before, given the codes of their kinds."""
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
        remaining = MOST_EXAMPLES - len(self.examples)
        self.examples += [(truth.titles[a], truth.titles[b]) for a, b in pairs[:remaining].tolist()]

    def _keys(self, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return one number per unordered pair of rows."""
        keys: NDArray[np.int64] = pairs.min(axis=1) * len(self._truth) + pairs.max(axis=1)
        return keys


def _pairs_in_truth(pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the pairs whose rows are both in the truth."""
    known: NDArray[np.int64] = pairs[(pairs != NOWHERE).all(axis=1)]
    return known
