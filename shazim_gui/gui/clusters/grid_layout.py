"""The geometry of a row that shows all photos of a cluster in a grid."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from shazim_gui.gui.clusters.cluster_layout import SIDE, ClusterLayout, Strip
from shazim_gui.gui.style.palette import UNIT


class GridLayout(ClusterLayout):
    """The header of the top row stays visible while its photos scroll."""

    facts_lines = 1

    def __init__(self, body: QFontMetrics, small: QFontMetrics, side: int = 128) -> None:
        super().__init__(body, small, side)
        self.pinned = self.header

    def heights(self, counts: NDArray[np.int64], width: int) -> NDArray[np.int64]:
        lines = -(-counts // self.columns(width))
        return np.asarray(self.header + lines * self.cell.height() + 2 * UNIT, np.int64)

    def columns(self, width: int) -> int:
        return max(1, (width - 2 * SIDE + 2 * UNIT) // self.cell.width())

    def cell_top(self, width: int, position: int) -> int:
        return self.header + position // self.columns(width) * self.cell.height()

    def position_at(self, width: int, count: int, y: int, column: int) -> int:
        columns = self.columns(width)
        line = min(max(0, (y - self.header) // self.cell.height()), (count - 1) // columns)
        return min(line * columns + column, count - 1)

    def extent(self, width: int, position: int) -> tuple[int, int]:
        top = self.cell_top(width, position)
        return top, top + self.cell.height() - 1

    def capacity(self, width: int, count: int) -> int:
        return count

    def first(self, width: int, count: int, position: int, first: int) -> int:
        return 0

    def strip(self, row: QRect, count: int, first: int, exposed: QRect | None = None) -> Strip:
        columns, start = self.columns(row.width()), QPoint(row.left() + SIDE - UNIT, row.top() + self.header)
        lines = range(-(-count // columns))
        if exposed is not None:
            above = (exposed.top() - start.y()) // self.cell.height()
            lines = range(max(0, above), min(len(lines), (exposed.bottom() - start.y()) // self.cell.height() + 1))
        cells = tuple(
            (position, QRect(start + QPoint(column * self.cell.width(), line * self.cell.height()), self.cell))
            for line in lines
            for column in range(columns)
            if (position := line * columns + column) < count
        )
        return Strip(cells, 0, QRect(), 0, QRect())
