"""The part of a search that scores: all pairs worth it, of which those that are scored already are not scored again."""

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
"""Share of a large library up to which new contents are added to what is there, and not all compared anew."""


class ScoredPairs:
    """Pairs of rows of one library's contents, with their scores."""

    def __init__(self, contents: ContentTable, before: PairTable | None) -> None:
        """Begin with what was scored before of the same catalogue by the same methods, where there is such a table."""
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
        """True where adding to what was there is the way, which only a large library knows."""
        contents = self._contents
        return len(contents) > EXACT_UP_TO and len(self._new()) <= FEW * len(contents)

    def compare_all(self, cancelled: CancelToken) -> Generator[Step, None, None]:
        """Make them the candidates among all contents.

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
        if len(contents) > EXACT_UP_TO:  # in cells, shortened vectors let some in that are no pairs by whole ones
            self._keep_the_worth()

    def add(self, search: Search) -> None:
        """Add the pairs of what is new to those that there were; `search` is the index over all contents.

        A pair that was only one of a copy and its reference is left out.
        """
        contents, new = self._contents, self._new()
        added = added_pairs(contents.ids, new, item_vectors(contents.only(new)), search)
        self.pairs, self.scores = self.beside(added)
        self._keep_the_worth()

    def beside(self, pairs: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """These pairs (k, 2) and all others, each once and ordered, with a copy of their scores."""
        joined = unique_pairs([self.pairs, pairs], len(self._contents))
        return joined, self._scored(joined)

    def _keep_the_worth(self) -> None:
        kept = reach_limits(self.scores)
        self.pairs, self.scores = self.pairs[kept], self.scores[kept]

    def _new(self) -> NDArray[np.intp]:
        """Rows of what was never compared."""
        return np.flatnonzero(~np.isin(self._contents.ids, self._compared))

    def _scored(self, pairs: NDArray[np.int64]) -> NDArray[np.float32]:
        """The scores of pairs, (m, methods), of which only those that are not known are computed."""
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
