"""A table of one column whose rows have heights of their own, and of which only those in sight are ever asked for."""

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from shazim_gui.gui.clusters.row_offsets import RowOffsets

Index = QModelIndex | QPersistentModelIndex
_NO_ROWS = RowOffsets(np.empty(0, np.int64))


class RowsView(QTableView):
    """Scrolls and paints rows that lie where `rows` says.

    It is a table for those who listen to it, since screen readers know the rows of a table. Qt's own table would ask a
    header for every row's height whenever one changes; its list asks for every row whenever rows change places.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _NO_ROWS
        self.pinned = 0
        """Pixels at the top of what is in sight that are painted again wherever the rows are scrolled to."""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):  # between the headers, laid out by what is not called here
            corner.hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def lie(self, rows: RowOffsets) -> None:
        """Lay the rows out in another way; where it is scrolled to is for the caller to say."""
        self.rows = rows
        self.updateGeometries()
        self.viewport().update()

    def bring_into_sight(self, top: int, bottom: int) -> None:
        """Scroll no further than it takes to see the pixels from `top` to `bottom`, `top` before all."""
        bar = self.verticalScrollBar()
        lowest = bottom + 1 - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top - self.pinned))

    def paint_over(self, painter: QPainter) -> None:
        """Paint what stays in its place while the rows are scrolled, `pinned` pixels high."""

    # What Qt calls

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.rows.total - height))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        if self.pinned:
            self.viewport().update(0, 0, self.viewport().width(), self.pinned + abs(dy))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self.rows):
            return QRect()
        top = self.rows.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.rows.height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.rows.at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if 0 <= row < len(self.rows) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid() and index.row() < len(self.rows):
            top = self.rows.top(index.row())
            self.bring_into_sight(top, top + self.rows.height(index.row()) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        offset, part = self.verticalOffset(), event.region()
        painter.setClipRegion(part)  # which tells the delegate what is to be painted of a row
        for row in self.rows.between(part.boundingRect().top() + offset, part.boundingRect().bottom() + offset):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if part.intersects(option.rect):
                self.itemDelegate().paint(painter, option, index)
        self.paint_over(painter)
        painter.end()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window; looking through all rows for a text would ask for every one of them."""
