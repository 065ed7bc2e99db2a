"""What close looks at pairs of contents found, so that no pair is looked at twice."""

from collections.abc import Iterable
from typing import NamedTuple

from shazim_gui.core.records import Kind
from shazim_gui.store.catalogue import Catalogue


class LookRecord(NamedTuple):
    """The outcome for two contents, given by their ids; `first` is the better copy."""

    first: int
    second: int
    kind: Kind | None
    """None where the two have nothing to do with each other."""
    edit: str
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""
    confidence: float
    """0..1."""


def record_looks(catalogue: Catalogue, looks: Iterable[LookRecord]) -> None:
    """Remember outcomes; a new one for the same pair replaces the old."""
    catalogue.execute_many(
        "INSERT OR REPLACE INTO looks (first, second, kind, edit, confidence) VALUES (?, ?, ?, ?, ?)", looks
    )


def all_looks(catalogue: Catalogue) -> list[LookRecord]:
    """Every outcome there is."""
    rows = catalogue.rows("SELECT first, second, kind, edit, confidence FROM looks ORDER BY first, second")
    return [LookRecord(row[0], row[1], None if row[2] is None else Kind(row[2]), row[3], row[4]) for row in rows]
