"""Holds the measured accuracy of one method at one threshold."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MethodResult:
    """The copies that a method finds, and its false pairs."""

    name: str
    recall: dict[str, float]
    """The share of the copies that are found, by edit, 0..1; edits that were not tested are missing."""
    false_pairs: int
    """Number of unordered pairs of unrelated files that are reported as copies."""
    unrelated_pairs: int
    """Total number of unordered pairs of unrelated files."""
    neighbour_pairs: int = 0
    """Number of pairs of originals that are overlapping shots of one scene."""
    neighbours_called: int = 0
    """Number of those that are reported as copies."""
    threshold: float | None = None
    """The lowest similarity, 0..1, of a copy; None where it is not a single number, or no threshold is possible."""
    note: str = ""
    """A remark that a reader of the figures needs."""

    @property
    def mean(self) -> float:
        """The mean of the edits' recalls."""
        return mean(list(self.recall.values()))

    @property
    def lowest(self) -> str:
        """The edit with the lowest recall; empty where none was tested."""
        return min(self.recall, key=lambda edit: self.recall[edit], default="")

    @property
    def per_100_000(self) -> float:
        """False pairs per 100,000 unrelated pairs."""
        return 100_000 * self.false_pairs / max(self.unrelated_pairs, 1)


def mean(values: Sequence[float]) -> float:
    """Return the arithmetic mean, or 0 for no values."""
    return sum(values) / len(values) if values else 0.0
