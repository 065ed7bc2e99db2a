"""What is known about the files of a corpus: which photograph each shows, and which pairs say nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ORIGINAL, DISTRACTOR = -1, -2
"""What stands in `Truth.edit` for a file that is no edited copy."""
NOWHERE = -1
"""What stands in `Truth.area` for a photograph that overlaps with no other."""


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """One row per file, shape (n,)."""

    paths: Sequence[str]
    titles: Sequence[str]
    """Photograph and edit, for a reader: the corpus is gone after the run."""
    subject: NDArray[np.int64]
    """The number of the photograph it shows; every distractor has one of its own."""
    edit: NDArray[np.int64]
    """The number of its edit, ORIGINAL or DISTRACTOR."""
    area: NDArray[np.int64]
    """Different photographs of one area may show the same things, and are neither related nor unrelated."""
    names: tuple[str, ...]
    """The edits, by number."""

    def __len__(self) -> int:
        return len(self.paths)

    def unrelated(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
        """True for pairs of rows that must not be called copies; `a` and `b` are broadcast against each other."""
        together = (self.area[a] == self.area[b]) & (self.area[a] != NOWHERE)
        unrelated: NDArray[np.bool_] = (self.subject[a] != self.subject[b]) & ~together
        return unrelated

    def neighbours(self) -> NDArray[np.int64]:
        """Unordered pairs of rows, shape (m, 2): originals that are different photographs of one area."""
        rows = np.flatnonzero((self.edit == ORIGINAL) & (self.area != NOWHERE))
        a, b = np.triu_indices(len(rows), 1)
        same = self.area[rows[a]] == self.area[rows[b]]
        return np.column_stack([rows[a[same]], rows[b[same]]])

    def only(self, rows: NDArray[np.int64]) -> "Truth":
        """The truth about some of the files; with a copy its original must be among them."""
        paths, titles = [self.paths[row] for row in rows], [self.titles[row] for row in rows]
        return Truth(paths, titles, self.subject[rows], self.edit[rows], self.area[rows], self.names)

    def edit_name(self, row: int) -> str:
        """How the file was made."""
        return {ORIGINAL: "original", DISTRACTOR: "distractor"}.get(int(self.edit[row])) or self.names[self.edit[row]]

    def copies(self) -> NDArray[np.int64]:
        """Pairs (original, copy) of rows, shape (m, 2), in the order of the copies."""
        originals = np.flatnonzero(self.edit == ORIGINAL)
        row_of = np.full(int(self.subject.max(initial=-1)) + 1, -1)
        row_of[self.subject[originals]] = originals
        copies = np.flatnonzero(self.edit >= 0)
        return np.column_stack([row_of[self.subject[copies]], copies])

    def recall(self, found: NDArray[np.bool_]) -> dict[str, float]:
        """The share of `copies` that were found, by edit; `found` is in their order."""
        edit = self.edit[self.copies()[:, 1]]
        return {
            name: float(found[edit == number].mean())
            for number, name in enumerate(self.names)
            if (edit == number).any()
        }

    @property
    def unrelated_pairs(self) -> int:
        """How many unordered pairs of files are unrelated."""
        outside = self.area == NOWHERE
        in_areas = _pairs(self.area[~outside]) + _pairs(self.subject[outside])
        return len(self) * (len(self) - 1) // 2 - in_areas


def _pairs(groups: NDArray[np.int64]) -> int:
    """Unordered pairs of entries that are equal."""
    _, counts = np.unique(groups, return_counts=True)
    return int((counts * (counts - 1) // 2).sum())
