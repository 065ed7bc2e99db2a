"""Paints the row of a cluster: a line of text above a strip of photos."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from shazim_gui.core.cluster import Cluster
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.clusters.cluster_layout import ClusterLayout
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_selection import ClusterSelection
from shazim_gui.gui.clusters.grid_layout import GridLayout
from shazim_gui.gui.style.palette import BADGES, CHIPS, FADED, REMOVAL_CHIP, SMALL, TITLE, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.painting import (
    paint_badge,
    paint_chip,
    paint_line,
    paint_picture,
    paint_pill,
    paint_ring,
    paint_rule,
)
from shazim_gui.session.presenter.kind_text import kind_label
from shazim_gui.session.presenter.photo_text import PhotoOutcome


class ClusterDelegate(QStyledItemDelegate):
    """Paints rows; `selection` knows the selected photo and how far its strip is scrolled."""

    def __init__(
        self,
        model: ClusterModel,
        loader: PictureLoader,
        theme: Theme,
        selection: ClusterSelection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self._theme = theme
        self._selection = selection
        self.side = 128
        """Longer side of a thumbnail in pixels; takes effect with `adopt_fonts`, like `grid`."""
        self.grid = False
        self.adopt_fonts()

    def adopt_fonts(self) -> None:
        """Use the fonts of the theme, which decide the geometry."""
        self._title = self._theme.font(TITLE, bold=True)
        self._body = self._theme.font(1.0)
        self._small = self._theme.font(SMALL)
        self._small_bold = self._theme.font(SMALL, bold=True)
        layout_type = GridLayout if self.grid else ClusterLayout
        self.layout = layout_type(QFontMetrics(self._title), QFontMetrics(self._small), self.side)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.side, self.layout.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: QRect = option.rect
        cluster: Cluster = self._model.item(index.row())
        current = index.row() == self._selection.row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(row, self._theme.colour("chosen"))
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), self._theme.colour("accent"))
        exposed = painter.clipBoundingRect().toAlignedRect()
        if not self.layout.pinned and exposed.top() < row.top() + self.layout.header:
            self._paint_header_text(painter, row, cluster)
        strip = self.layout.strip(row, len(cluster.photos), self._selection.first if current else 0, exposed)
        for position, cell in strip.cells:
            if cell.intersects(exposed):
                self._paint_photo(painter, cell, cluster, position, current and position == self._selection.position)
        if strip.before:
            self._paint_marker(painter, strip.before_marker, strip.before)
        if strip.after:
            self._paint_marker(painter, strip.after_marker, strip.after)
        if self.layout.pinned:
            self.paint_header(painter, row, index.row())
        else:
            paint_rule(painter, row, self._theme)
        painter.restore()

    def paint_header(self, painter: QPainter, row: QRect, number: int) -> None:
        """The header on the cluster of a row, on a background of its own; the header of the top row stays visible."""
        top = min(max(0, row.top()), row.bottom() + 1 - self.layout.header) if row.top() < 0 else row.top()
        band = QRect(row.left(), top, row.width(), self.layout.header)
        painter.fillRect(band, self._theme.colour("ground"))
        if number == self._selection.row:
            painter.fillRect(QRect(band.left(), top, 3, band.height()), self._theme.colour("accent"))
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), self._theme.colour("line"))
        self._paint_header_text(painter, band.translated(0, -UNIT // 2), self._model.item(number))

    def _paint_header_text(self, painter: QPainter, row: QRect, cluster: Cluster) -> None:
        text = self._model.text(cluster)
        line = QRect(row.left() + 2 * UNIT, row.top() + UNIT // 2, row.width() - 4 * UNIT, self.layout.header)
        painter.setPen(self._theme.colour("soft"))
        line.setLeft(line.left() + paint_line(painter, line, f"{cluster.rank:,}", self._body) + UNIT + UNIT // 2)
        painter.setPen(self._theme.colour("accent"))
        line.setLeft(line.left() + paint_line(painter, line, text.score, self._title) + UNIT + UNIT // 2)
        chip = paint_chip(painter, line, kind_label(text.kind), self._small, self._theme, CHIPS[text.kind])
        line.setLeft(line.left() + chip + UNIT + UNIT // 2)
        painter.setPen(self._theme.colour("text"))
        line.setLeft(line.left() + paint_line(painter, line, text.title, self._body) + 2 * UNIT)
        if text.removals:
            chip = paint_chip(painter, line, text.removals, self._small, self._theme, REMOVAL_CHIP)
            line.setLeft(line.left() + chip + 2 * UNIT)
        painter.setPen(self._theme.colour("soft"))
        fits = QFontMetrics(self._body).horizontalAdvance(text.detail) <= line.width()
        detail = text.detail if fits else text.brief
        paint_line(painter, line, detail, self._body, align=Qt.AlignmentFlag.AlignRight)

    def _paint_photo(self, painter: QPainter, cell: QRect, cluster: Cluster, position: int, selected: bool) -> None:
        assert self._model.results is not None
        number = cluster.photos[position]
        photo, label = self._model.results.photos[number], self._model.label(cluster, number)
        box = QRect(cell.left() + UNIT, cell.top() + UNIT, self.side, self.side)
        painter.setOpacity(FADED if label.outcome is PhotoOutcome.REMOVE else 1.0)
        paint_picture(painter, box, Source.of(photo), self._loader, self._theme)
        painter.setOpacity(1.0)
        if label.badge:
            paint_badge(painter, box, label.badge, self._theme, BADGES[label.outcome])
        if selected:
            paint_ring(painter, box, self._theme, strong=self._selection.focused)
        line = QRect(box.left(), box.bottom() + UNIT // 2 + 1, self.side, self.layout.name)
        painter.setPen(self._theme.colour("soft" if label.outcome is PhotoOutcome.REMOVE else "text"))
        font = self._small_bold if selected else self._small
        paint_line(painter, line, label.name, font, elide=Qt.TextElideMode.ElideMiddle)
        painter.setPen(self._theme.colour("soft"))
        if self.layout.facts_lines > 1:
            line = QRect(line.left(), line.bottom() + 1, self.side, self.layout.facts)
            paint_line(painter, line, label.change, self._small)
        line = QRect(line.left(), line.bottom() + 1, self.side, self.layout.facts)
        right = Qt.AlignmentFlag.AlignRight
        score_width = paint_line(painter, line, label.score, self._small, align=right) + UNIT // 2
        paint_line(painter, line.adjusted(0, 0, -score_width, 0), label.pixels, self._small)

    def _paint_marker(self, painter: QPainter, rect: QRect, hidden: int) -> None:
        paint_pill(painter, rect, f"+{hidden:,}", self._small_bold, self._theme)
