"""Looks at pairs -> families: each a hub and the copies that were seen to be made of it."""

from collections import defaultdict

from shazim_gui.core.records import Kind


class ConnectedCopies:
    """The connected components of contents under "is a copy of", as they grow (a disjoint-set forest)."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def root(self, content: int) -> int:
        """The component's present name; the content's own where it is alone."""
        parent = self._parent
        while (above := parent.get(content, content)) != content:
            parent[content] = parent.get(above, above)
            content = above
        return content

    def join(self, first: int, second: int) -> None:
        """The two are copies of one another."""
        self._parent[self.root(first)] = self.root(second)

    def together(self, first: int, second: int) -> bool:
        """True where the two are known to belong together."""
        return self.root(first) == self.root(second)

    def members(self) -> list[list[int]]:
        """All components of two or more, each ascending, in the order of their smallest members."""
        grouped: dict[int, list[int]] = defaultdict(list)
        for content in sorted({*self._parent, *self._parent.values()}):
            grouped[self.root(content)].append(content)
        return [family for family in grouped.values() if len(family) > 1]


def is_copy(kind: Kind | None) -> bool:
    """True for what a close look calls one shot."""
    return kind in (Kind.SAME, Kind.EDITED)
