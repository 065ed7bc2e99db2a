"""Holds the truth about the files of a corpus: the photograph that each shows, and which pairs are unrelated."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ORIGINAL, DISTRACTOR = -1, -2
"""Values in `Truth.edit` for files that are not edited copies."""
NOWHERE = -1
"""Value in `Truth.area` for a photograph that does not overlap with another."""


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """The truth, with one row per file, shape (n,)."""

    paths: Sequence[str]
    titles: Sequence[str]
    """Readable names of photograph and edit, because the corpus is deleted after the run."""
    subject: NDArray[np.int64]
    """The number of the photograph that the file shows; every distractor has its own."""
    edit: NDArray[np.int64]
    """The number of the file's edit, ORIGINAL or DISTRACTOR."""
    area: NDArray[np.int64]
    """The number of the area; different photographs of one area may overlap, and are neither related nor unrelated."""
    names: tuple[str, ...]
    """The edits, by number."""

    def __len__(self) -> int:
        return len(self.paths)

    def unrelated(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return True for pairs of rows that must not be reported as copies; `a` and `b` are broadcast together."""
        together = (self.area[a] == self.area[b]) & (self.area[a] != NOWHERE)
        unrelated: NDArray[np.bool_] = (self.subject[a] != self.subject[b]) & ~together
        return unrelated

    def neighbours(self) -> NDArray[np.int64]:
        """Return unordered pairs of rows, shape (m, 2), of originals that are different photographs of one area."""
        rows = np.flatnonzero((self.edit == ORIGINAL) & (self.area != NOWHERE))
        a, b = np.triu_indices(len(rows), 1)
        same = self.area[rows[a]] == self.area[rows[b]]
        return np.column_stack([rows[a[same]], rows[b[same]]])

    def only(self, rows: NDArray[np.int64]) -> "Truth":
        """Return the truth about some of the files; the original of every copy must be among them."""
        paths, titles = [self.paths[row] for row in rows], [self.titles[row] for row in rows]
        return Truth(paths, titles, self.subject[rows], self.edit[rows], self.area[rows], self.names)

    def edit_name(self, row: int) -> str:
        """Return the name of the file's edit, `original` or `distractor`."""
        return {ORIGINAL: "original", DISTRACTOR: "distractor"}.get(int(self.edit[row])) or self.names[self.edit[row]]

    def copies(self) -> NDArray[np.int64]:
        """Return pairs (original, copy) of rows, shape (m, 2), in the order of the copies."""
        originals = np.flatnonzero(self.edit == ORIGINAL)
        row_of = np.full(int(self.subject.max(initial=-1)) + 1, -1)
        row_of[self.subject[originals]] = originals
        copies = np.flatnonzero(self.edit >= 0)
        return np.column_stack([row_of[self.subject[copies]], copies])

    def recall(self, found: NDArray[np.bool_]) -> dict[str, float]:
        """Return the share of `copies` that were found, by edit; `found` is in their order."""
        edit = self.edit[self.copies()[:, 1]]
        return {
            name: float(found[edit == number].mean())
            for number, name in enumerate(self.names)
            if (edit == number).any()
        }

    @property
    def unrelated_pairs(self) -> int:
        """The number of unordered pairs of files that are unrelated."""
        outside = self.area == NOWHERE
        in_areas = _equal_pairs(self.area[~outside]) + _equal_pairs(self.subject[outside])
        return len(self) * (len(self) - 1) // 2 - in_areas


def _equal_pairs(groups: NDArray[np.int64]) -> int:
    """Return the number of unordered pairs of equal entries."""
    _, counts = np.unique(groups, return_counts=True)
    return int((counts * (counts - 1) // 2).sum())
