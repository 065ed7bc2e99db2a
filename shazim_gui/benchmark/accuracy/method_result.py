"""What was measured of one way to find copies, at one threshold."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MethodResult:
    """How many copies are found, and how many pairs are called copies that are none."""

    name: str
    recall: dict[str, float]
    """The share of the copies that are found, by edit, 0..1; an edit that was not tried is missing."""
    false_pairs: int
    """Unordered pairs of files of unrelated photographs that are called copies."""
    unrelated_pairs: int
    """How many there are."""
    neighbour_pairs: int = 0
    """Pairs of originals that are overlapping shots of one place."""
    neighbours_called: int = 0
    """How many of them are called copies."""
    threshold: float | None = None
    """The lowest similarity, 0..1, that is called a copy; None where it is not one number, or nothing would do."""
    note: str = ""
    """What a reader has to know about the figures."""

    @property
    def mean(self) -> float:
        """The mean of the edits' recalls."""
        return mean(list(self.recall.values()))

    @property
    def lowest(self) -> str:
        """The edit that is found least; empty where none was tried."""
        return min(self.recall, key=lambda edit: self.recall[edit], default="")

    @property
    def per_100_000(self) -> float:
        """False pairs per 100,000 unrelated pairs."""
        return 100_000 * self.false_pairs / max(self.unrelated_pairs, 1)


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean; 0 of nothing."""
    return sum(values) / len(values) if values else 0.0
