"""Connects contents that are copies of one another, pair by pair."""

from typing import Any

from shazim_gui.core.records import Kind


class ConnectedCopies:
    """Growing connected components of contents (ids) under the relation "is a copy of"."""

    def __init__(self) -> None:
        # Imported when a search starts, because it takes longer to load than the worker needs to start.
        from scipy.cluster.hierarchy import DisjointSet

        self._sets: Any = DisjointSet()

    def representative(self, content: int) -> int:
        """Return the current representative of the content's component; the content itself where it is alone."""
        return int(self._sets[content]) if content in self._sets else content

    def connect(self, first: int, second: int) -> None:
        """Connect two contents that are copies of one another."""
        self._sets.add(first)
        self._sets.add(second)
        self._sets.merge(first, second)

    def connected(self, first: int, second: int) -> bool:
        """Return True where the two are in one component."""
        return self.representative(first) == self.representative(second)

    def components(self) -> list[list[int]]:
        """Return all components of two or more, each ascending, in the order of their smallest members."""
        return sorted(sorted(found) for found in self._sets.subsets() if len(found) > 1)


def is_copy(kind: Kind | None) -> bool:
    """Return True for the kinds of copies: `same` and `edited`."""
    return kind in (Kind.SAME, Kind.EDITED)
