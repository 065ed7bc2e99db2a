"""The geometry of a cluster's row, shared by painting and mouse events."""

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
    """The visible photos of a row; markers at both ends count the hidden ones."""

    cells: tuple[tuple[int, QRect], ...]
    """Positions in the cluster with their cells."""
    before: int
    """Photos hidden on the left."""
    before_marker: QRect
    after: int
    after_marker: QRect


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under the pointer: a photo's position in the cluster, or the marker that leads to one."""

    position: int
    marker: bool


class ClusterLayout:
    """The geometry of rows for a font and a size of thumbnails: one strip of photos below a line of text."""

    facts_lines = 2
    """Lines of text below a photo's name."""
    pinned = 0
    """Height in pixels of the header that stays visible while its row scrolls."""

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
        """The heights in pixels, shape (k,), of rows with `counts` photos in a list `width` pixels wide."""
        return np.full(len(counts), self.row_height, np.int64)

    def columns(self, width: int) -> int | None:
        """Photos per line of the grid; None for a strip."""
        return None

    def cell_top(self, width: int, position: int) -> int:
        """The top of a photo's cell, in pixels from the top of its row."""
        return self.header

    def position_at(self, width: int, count: int, y: int, column: int) -> int:
        """The position of the photo in a column that is `y` pixels below the top of its row, or the nearest one."""
        return 0

    def extent(self, width: int, position: int) -> tuple[int, int]:
        """The first and last pixel of a photo, counted from the top of its row."""
        return 0, self.row_height - 1

    def capacity(self, width: int, count: int) -> int:
        """How many of `count` photos fit into a row."""
        inner = width - 2 * SIDE + 2 * UNIT
        if count * self.cell.width() <= inner:
            return count
        return max(1, (inner - 2 * _MARKER) // self.cell.width())

    def first(self, width: int, count: int, position: int, first: int) -> int:
        """The first visible photo: `first`, moved only as far as needed to show `position`."""
        capacity = self.capacity(width, count)
        moved = min(max(first, position - capacity + 1), position)
        return max(0, min(moved, count - capacity))

    def strip(self, row: QRect, count: int, first: int, exposed: QRect | None = None) -> Strip:
        """The cells of a row with `count` photos, scrolled to `first`, or only those that intersect `exposed`."""
        capacity = self.capacity(row.width(), count)
        first = max(0, min(first, count - capacity))
        top = row.top() + self.header
        left = row.left() + SIDE - UNIT + (_MARKER if first else 0)
        cells = tuple(
            (first + column, QRect(QPoint(left + column * self.cell.width(), top), self.cell))
            for column in range(min(capacity, count - first))
        )
        after = count - first - len(cells)
        marker_top = top + UNIT
        end = cells[-1][1].right() if cells else left
        return Strip(
            cells,
            first,
            QRect(row.left() + SIDE - UNIT, marker_top, _MARKER, self.side),
            after,
            QRect(end, marker_top, _MARKER, self.side),
        )

    def hit(self, row: QRect, count: int, first: int, point: QPoint) -> Hit | None:
        """What is at `point`; None where there is no photo."""
        strip = self.strip(row, count, first, QRect(point, QSize(1, 1)))
        for position, cell in strip.cells:
            if cell.contains(point):
                return Hit(position, marker=False)
        if strip.after and strip.after_marker.contains(point):
            return Hit(strip.cells[-1][0] + 1, marker=True)
        if strip.before and strip.before_marker.contains(point):
            return Hit(strip.before - 1, marker=True)
        return None
