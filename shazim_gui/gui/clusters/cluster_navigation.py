"""Where the arrow and page keys move from one photo to another, in strips and in the grid."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

Spot = tuple[int, int]
"""A row, and the position of a photo in it."""


@dataclass(frozen=True, slots=True)
class ClusterNavigation:
    """Navigates the rows as they are laid out."""

    rows: int
    count: Callable[[int], int]
    """How many photos a row has."""
    columns: int | None
    """Photos side by side, where a row has several lines; None where it has one."""
    page: Callable[[Spot, int], Spot]
    """The photo a page further down (1) or up (-1)."""

    def target(self, key: int, control: bool, spot: Spot) -> Spot | None:
        """The photo that a key moves to; None where there is none. `control` with Up or Down moves by clusters."""
        row, position = spot
        match key:
            case Qt.Key.Key_Home:
                return 0, 0
            case Qt.Key.Key_End:
                return self.rows - 1, 0
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                return self._sideways(row, position, 1 if key == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if key == Qt.Key.Key_Down else -1
                return self._cluster(row, step) if control or self.columns is None else self._line(row, position, step)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                return self.page(spot, 1 if key == Qt.Key.Key_PageDown else -1)
        return None

    def _cluster(self, row: int, step: int) -> Spot | None:
        """The first photo of the next cluster, or of the one before."""
        return (row + step, 0) if 0 <= row + step < self.rows else None

    def _sideways(self, row: int, position: int, step: int) -> Spot | None:
        """The next photo on the left or right; in a grid, it continues in the next cluster."""
        if 0 <= position + step < self.count(row):
            return row, position + step
        if self.columns is None or not 0 <= row + step < self.rows:
            return None
        return row + step, 0 if step > 0 else self.count(row + step) - 1

    def _line(self, row: int, position: int, step: int) -> Spot | None:
        """The photo below or above, in the same column where there is one."""
        assert self.columns is not None
        line, column = divmod(position, self.columns)
        last = (self.count(row) - 1) // self.columns
        if 0 <= line + step <= last:
            return row, min((line + step) * self.columns + column, self.count(row) - 1)
        row += step
        if not 0 <= row < self.rows:
            return None
        line = 0 if step > 0 else (self.count(row) - 1) // self.columns
        return row, min(line * self.columns + column, self.count(row) - 1)
