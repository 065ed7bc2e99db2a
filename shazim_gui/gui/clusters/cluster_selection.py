"""The photo that is selected in the list of clusters: shared by the view and its delegate."""

from dataclasses import dataclass


@dataclass(slots=True)
class ClusterSelection:
    """The selected photo."""

    row: int = -1
    position: int = 0
    """The photo's position in its cluster."""
    first: int = 0
    """The first visible photo in the strip of the selected row."""
    photo: int | None = None
    """Its number in the result."""
    focused: bool = False
    """True while the view has the keyboard focus."""
