"""Where everything lies in a cluster's row: the one geometry that painting and clicking share."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from shazim_gui.gui.style.palette import UNIT

_MARKER = 6 * UNIT
SIDE = 2 * UNIT
"""Margin on the left and on the right of a row."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Which photos of a row are in sight, and where; the rest is told by markers at its ends."""

    cells: tuple[tuple[int, QRect], ...]
    """Positions in the cluster with their cells."""
    before: int
    """Photos hidden on the left."""
    before_marker: QRect
    after: int
    after_marker: QRect


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under the pointer: a photo's position in the cluster, or the marker that leads to one."""

    position: int
    marker: bool


class ClusterLayout:
    """The geometry of rows for a font and a size of thumbnails: one strip of photos below a line of words."""

    facts_lines = 2
    """Lines of words below a photo's name."""
    pinned = 0
    """Pixels of a row's head that stay in sight while the rest of it is."""

    def __init__(self, body: QFontMetrics, small: QFontMetrics, side: int = 128) -> None:
        """`side` is the longer side of a thumbnail in pixels."""
        self.side = side
        self.header = body.height() + 2 * UNIT
        self.name = small.height() + UNIT // 2
        self.facts = small.height()
        """Height of each of the lines below the name."""
        self.cell = QSize(side + 2 * UNIT, side + 2 * UNIT + self.name + self.facts_lines * self.facts)

    @property
    def row_height(self) -> int:
        """Pixels from one row to the next."""
        return self.header + self.cell.height() + 2 * UNIT

    def heights(self, counts: NDArray[np.int64], width: int) -> NDArray[np.int64]:
        """How high rows with so many photos are, shape (k,), in a list `width` pixels wide."""
        return np.full(len(counts), self.row_height, np.int64)

    def columns(self, width: int) -> int | None:
        """How many photos stand side by side before the next ones stand below them; None where none ever does."""
        return None

    def cell_top(self, width: int, position: int) -> int:
        """Where a photo's cell begins, in pixels from its row's top."""
        return self.header

    def position_at(self, width: int, count: int, y: int, column: int) -> int:
        """The photo in a column that lies `y` pixels below its row's top, or nearest to it."""
        return 0

    def extent(self, width: int, position: int) -> tuple[int, int]:
        """From where to where, in pixels from its row's top, there is to see something that belongs to a photo."""
        return 0, self.row_height - 1

    def capacity(self, width: int, count: int) -> int:
        """How many of `count` photos fit into a row."""
        inner = width - 2 * SIDE + 2 * UNIT
        if count * self.cell.width() <= inner:
            return count
        return max(1, (inner - 2 * _MARKER) // self.cell.width())

    def first(self, width: int, count: int, position: int, first: int) -> int:
        """The first photo in sight: `first`, moved no further than it takes to bring `position` into sight."""
        capacity = self.capacity(width, count)
        moved = min(max(first, position - capacity + 1), position)
        return max(0, min(moved, count - capacity))

    def strip(self, row: QRect, count: int, first: int, sight: QRect | None = None) -> Strip:
        """The cells of a row with `count` photos, scrolled to `first`; those that meet `sight`, where it is given."""
        capacity = self.capacity(row.width(), count)
        first = max(0, min(first, count - capacity))
        top = row.top() + self.header
        left = row.left() + SIDE - UNIT + (_MARKER if first else 0)
        cells = tuple(
            (first + place, QRect(QPoint(left + place * self.cell.width(), top), self.cell))
            for place in range(min(capacity, count - first))
        )
        after = count - first - len(cells)
        middle = top + UNIT
        end = cells[-1][1].right() if cells else left
        return Strip(
            cells,
            first,
            QRect(row.left() + SIDE - UNIT, middle, _MARKER, self.side),
            after,
            QRect(end, middle, _MARKER, self.side),
        )

    def hit(self, row: QRect, count: int, first: int, point: QPoint) -> Hit | None:
        """What lies at `point`; None where it is none of the photos."""
        strip = self.strip(row, count, first, QRect(point, QSize(1, 1)))
        for position, cell in strip.cells:
            if cell.contains(point):
                return Hit(position, marker=False)
        if strip.after and strip.after_marker.contains(point):
            return Hit(strip.cells[-1][0] + 1, marker=True)
        if strip.before and strip.before_marker.contains(point):
            return Hit(strip.before - 1, marker=True)
        return None
