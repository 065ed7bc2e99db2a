"""A table of one column with rows of different heights that only asks for the rows it shows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from shazim_gui.gui.clusters.row_offsets import RowOffsets

Index = QModelIndex | QPersistentModelIndex


class VariableRowsView(QTableView):
    """Scrolls and paints rows at the offsets in `rows`.

    It is a table because screen readers recognise the rows of a table. Qt's own table asks a header for the height of
    every row whenever one changes; Qt's list asks for every row whenever rows move.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowOffsets.empty()
        self.pinned = 0
        """Height in pixels of the strip at the top that `paint_pinned` paints at every scroll position."""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):  # between the headers; Qt's layout of it is skipped here
            corner.hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_rows(self, rows: RowOffsets) -> None:
        """Lay the rows out at new offsets; the caller decides where to scroll."""
        self.rows = rows
        self.updateGeometries()
        self.viewport().update()

    def scroll_to_pixels(self, top: int, bottom: int) -> None:
        """Scroll only as far as needed to show the pixels from `top` to `bottom`; `top` comes first if not all fit."""
        bar = self.verticalScrollBar()
        lowest = bottom + 1 - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top - self.pinned))

    def paint_pinned(self, painter: QPainter) -> None:
        """Paint the strip that stays fixed while rows scroll, `pinned` pixels high."""

    # Called by Qt

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
            self.scroll_to_pixels(top, top + self.rows.height(index.row()) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        offset, part = self.verticalOffset(), event.region()
        painter.setClipRegion(part)  # the delegate reads it to know which part of a row to paint
        for row in self.rows.between(part.boundingRect().top() + offset, part.boundingRect().bottom() + offset):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if part.intersects(option.rect):
                self.itemDelegate().paint(painter, option, index)
        self.paint_pinned(painter)
        painter.end()

    def keyboardSearch(self, search: str) -> None:
        """Ignore typed letters: they are shortcuts of the window, and a search would ask for every row."""
