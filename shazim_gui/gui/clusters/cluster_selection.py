"""Where a person is in the list of clusters: the state that the list and its painting share."""

from dataclasses import dataclass


@dataclass(slots=True)
class ClusterSelection:
    """The selected photo."""

    row: int = -1
    position: int = 0
    """The photo's place in its cluster."""
    first: int = 0
    """The first photo in sight of the selected row's strip."""
    photo: int | None = None
    """Its number in the result."""
    focused: bool = False
    """True where the keyboard acts on it."""
