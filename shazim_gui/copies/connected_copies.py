"""Contents that are connected by being copies of one another, pair by pair."""

from typing import Any

from shazim_gui.core.records import Kind


class ConnectedCopies:
    """The connected components of contents (ids) under "is a copy of", as they grow."""

    def __init__(self) -> None:
        # Imported by the first search: it takes longer to load than the worker needs to start.
        from scipy.cluster.hierarchy import DisjointSet

        self._sets: Any = DisjointSet()

    def representative(self, content: int) -> int:
        """The member that stands for the content's component for now; the content itself where it is alone."""
        return int(self._sets[content]) if content in self._sets else content

    def connect(self, first: int, second: int) -> None:
        """Note that the two are copies of one another."""
        self._sets.add(first)
        self._sets.add(second)
        self._sets.merge(first, second)

    def connected(self, first: int, second: int) -> bool:
        """True where the two are in one component."""
        return self.representative(first) == self.representative(second)

    def components(self) -> list[list[int]]:
        """All components of two or more, each ascending, in the order of their smallest members."""
        return sorted(sorted(found) for found in self._sets.subsets() if len(found) > 1)


def is_copy(kind: Kind | None) -> bool:
    """True for the kinds of pairs that show one photograph: the same picture, and an edited one."""
    return kind in (Kind.SAME, Kind.EDITED)
