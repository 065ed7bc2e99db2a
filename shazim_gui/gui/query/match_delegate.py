"""Paints a match of a query: its thumbnail, score and kind, its description and its name."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shazim_gui.core.records import Match
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.query.match_model import MatchModel
from shazim_gui.gui.style.palette import BODY, CHIPS, SMALL, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.painting import RADIUS, paint_chip, paint_line, paint_picture, paint_ring
from shazim_gui.gui.widgets.wrapped_lines import wrapped_lines
from shazim_gui.session.presenter.match_text import MatchText, match_text

_BOX = QSize(136, 92)
"""Space for a picture, at least."""
_LINES = 2
"""Of the description."""


class MatchDelegate(QStyledItemDelegate):
    """Cells from left to right, all of the same size."""

    def __init__(self, model: MatchModel, loader: PictureLoader, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._loader, self._theme = model, loader, theme
        self.adopt_fonts()

    def adopt_fonts(self) -> None:
        """Use the theme's fonts, which decide the size of a cell."""
        self._score, self._small = self._theme.font(BODY, bold=True), self._theme.font(SMALL)
        self._head = QFontMetrics(self._score).height() + UNIT
        self._line = QFontMetrics(self._small).height()
        text_height = self._head + (_LINES + 1) * self._line + UNIT // 2
        # A larger font makes a cell wider too, so that the description is not cut shorter.
        self.picture_size = QSize(max(_BOX.width(), 9 * self._line), _BOX.height())
        self.size = self.picture_size + QSize(2 * UNIT, text_height + 2 * UNIT)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        match: Match = self._model.item(index.row())
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        inner = cell.adjusted(UNIT, UNIT, -UNIT, -UNIT)
        box = QRect(inner.topLeft(), self.picture_size)
        paint_picture(painter, box, Source.of(match.photo), self._loader, self._theme)
        if selected:
            paint_ring(painter, box, self._theme, strong=bool(state & QStyle.StateFlag.State_HasFocus))
        below = inner.adjusted(0, self.picture_size.height(), 0, 0)
        self._paint_text(painter, below, match_text(match), strong=selected)
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, text: MatchText, *, strong: bool) -> None:
        line = QRect(rect.left(), rect.top(), rect.width(), self._head)
        painter.setPen(self._theme.colour("accent"))
        score_width = paint_line(painter, line, text.score, self._score)
        if text.kind is not None:
            width = QFontMetrics(self._small).horizontalAdvance(text.kind_label) + 2 * UNIT
            if width <= line.width() - score_width - UNIT:
                line.setLeft(line.right() + 1 - width)
                paint_chip(painter, line, text.kind_label, self._small, self._theme, CHIPS[text.kind])
        y = rect.top() + self._head
        painter.setPen(self._theme.colour("text"))
        for text_line in wrapped_lines(text.sentence, self._small, rect.width(), _LINES):
            paint_line(painter, QRect(rect.left(), y, rect.width(), self._line), text_line, self._small)
            y += self._line
        y = rect.top() + self._head + _LINES * self._line + UNIT // 2
        painter.setPen(self._theme.colour("text" if strong else "soft"))
        name = QRect(rect.left(), y, rect.width(), self._line)
        paint_line(painter, name, text.photo.name, self._small, elide=Qt.TextElideMode.ElideMiddle)
