"""The part of a search that scores candidate pairs; pairs that are scored already are not scored again."""

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.candidate_pairs import EXACT_UP_TO, Search, candidate_pairs, unique_pairs
from shazim_gui.candidates.new_content_pairs import added_pairs, reach_limits
from shazim_gui.core.job_steps import Step
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS
from shazim_gui.index.score_vectors import item_vectors
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.pair_table import PairTable
from shazim_gui.store.content_table import ContentTable

FEW = 0.05
"""Largest share of new contents in a large library that are added to the existing pairs; above it, all are compared."""


class ScoredPairs:
    """Pairs of rows of one library's contents, with their scores."""

    def __init__(self, contents: ContentTable, before: PairTable | None) -> None:
        """Start from an earlier table of the same catalogue and the same methods, if there is one."""
        self._contents = contents
        self.pairs = np.empty((0, 2), np.int64)
        """Rows (a < b), ordered, shape (m, 2)."""
        self.scores = np.empty((0, len(METHODS)), np.float32)
        """Shape (m, methods), as `pair_scores` gives them."""
        self._compared = np.empty(0, np.int64)
        if before is not None:
            inside = np.isin(before.a, contents.ids) & np.isin(before.b, contents.ids)
            self.pairs = np.column_stack([contents.rows_of(end[inside]) for end in (before.a, before.b)])
            self.scores = before.scores[inside]
            self.scores[:, [METHODS.index(method) for method in VERIFIED_METHODS]] = np.nan
            self._compared = before.copy_relations.ids

    @property
    def few_are_new(self) -> bool:
        """True if new contents are to be added to the existing pairs, which only a large library needs."""
        contents = self._contents
        return len(contents) > EXACT_UP_TO and len(self._new()) <= FEW * len(contents)

    def compare_all(self, cancelled: CancelToken) -> Generator[Step, None, None]:
        """Find the candidate pairs among all contents, and score them.

        Raises:
            Cancelled: between two blocks.
        """
        contents = self._contents
        meter = Meter("Comparing", len(contents))
        blocks = []
        for block, rows_done in candidate_pairs(item_vectors(contents)):
            blocks.append(block)
            meter.done = rows_done
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        pairs = unique_pairs(blocks, len(contents))
        self.pairs, self.scores = pairs, self._scored(pairs)
        if len(contents) > EXACT_UP_TO:  # in cells, projections let in pairs that full vectors do not
            self._drop_low_scores()

    def add(self, search: Search) -> None:
        """Add the pairs of new contents to the existing ones; `search` is the index over all contents.

        A pair that was stored only because it is a copy and its reference is dropped.
        """
        contents, new = self._contents, self._new()
        added = added_pairs(contents.ids, new, item_vectors(contents.only(new)), search)
        self.pairs, self.scores = self.joined_with(added)
        self._drop_low_scores()

    def joined_with(self, pairs: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return these pairs (k, 2) and the present ones, each once and ordered, with a copy of their scores."""
        joined = unique_pairs([self.pairs, pairs], len(self._contents))
        return joined, self._scored(joined)

    def _drop_low_scores(self) -> None:
        kept = reach_limits(self.scores)
        self.pairs, self.scores = self.pairs[kept], self.scores[kept]

    def _new(self) -> NDArray[np.intp]:
        """Return the rows of contents that were never compared."""
        return np.flatnonzero(~np.isin(self._contents.ids, self._compared))

    def _scored(self, pairs: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the scores of pairs, (m, methods); only unknown scores are computed."""
        count = len(self._contents)
        known, wanted = (some[:, 0] * count + some[:, 1] for some in (self.pairs, pairs))
        rows = np.searchsorted(known, wanted)
        there = np.flatnonzero(rows < len(known))
        there = there[known[rows[there]] == wanted[there]]
        missing = np.setdiff1d(np.arange(len(pairs)), there, assume_unique=True)
        scores = np.empty((len(pairs), len(METHODS)), np.float32)
        scores[there] = self.scores[rows[there]]
        left, right = pairs[missing].T
        scores[missing] = pair_scores(self._contents, left, self._contents, right)
        return scores
