"""The ranked answers to a query as a list."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shazim_gui.core.language import tr
from shazim_gui.core.records import Match
from shazim_gui.core.weights import Weights
from shazim_gui.export.names import shown
from shazim_gui.gui.exchange_model import ExchangeModel
from shazim_gui.gui.painting import paint_bar, paint_line, paint_picture, paint_rule
from shazim_gui.gui.palette import SMALL, TITLE, UNIT
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.picture_reading import Source
from shazim_gui.gui.theme import Theme
from shazim_gui.session.presenter.pairs import MatchText, MethodText, match_text

_BOX = 128
_BARS = 26 * UNIT
"""Width of the methods' part."""


class MatchModel(ExchangeModel):
    """One row per match."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.weights = Weights()

    def show_matches(self, matches: list[Match], weights: Weights) -> None:
        """Show other matches, or the same ones in another order."""
        self.weights = weights
        places = {match.photo.id: place for place, match in enumerate(matches)}
        self.exchange(matches, lambda match: places.get(match.photo.id))

    def item_data(self, item: Match, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return match_text(item, self.weights).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return shown(item.photo.path)
        return None


class MatchDelegate(QStyledItemDelegate):
    """Paints a match: its thumbnail, its words, its score, and each method's."""

    def __init__(self, model: MatchModel, loader: PictureLoader, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._loader, self._theme = model, loader, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_BOX, _BOX + 3 * UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        match: Match = self._model.item(index.row())
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, self._theme.colour("chosen"))
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), self._theme.colour("accent"))
        box = QRect(row.left() + 2 * UNIT, row.top() + UNIT + UNIT // 2, _BOX, _BOX)
        paint_picture(painter, box, Source.of(match.photo), self._loader, self._theme)
        inner = QRect(box.right() + 2 * UNIT, box.top(), row.right() - box.right() - 4 * UNIT, _BOX)
        text = match_text(match, self._model.weights)
        if inner.width() > _BARS + 16 * UNIT:
            words = inner.adjusted(0, 0, -_BARS - 2 * UNIT, 0)
            self._paint_words(painter, words, text, folder=True)
            self._paint_methods(painter, QRect(inner.right() - _BARS, inner.top(), _BARS, _BOX), text.methods)
        else:
            below = self._paint_words(painter, inner, text, folder=False)
            self._paint_methods(painter, inner.adjusted(0, below - inner.top(), 0, 0), text.methods)
        paint_rule(painter, row, self._theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, text: MatchText, *, folder: bool) -> int:
        """Score, name and facts, and the folder where there is room; returns where they end."""
        title, body, small = self._theme.font(TITLE, bold=True), self._theme.font(1.0), self._theme.font(SMALL)
        middle = Qt.TextElideMode.ElideMiddle
        y = place.top() + (2 * UNIT if folder else 0)
        lines = [
            (text.score, title, "accent"),
            (text.photo.name, body, "text"),
            (text.photo.facts, small, "soft"),
            (text.photo.folder, small, "soft"),
        ]
        for words, font, colour in lines if folder else lines[:3]:
            height = QFontMetrics(font).height() + 4
            painter.setPen(self._theme.colour(colour))
            paint_line(painter, QRect(place.left(), y, place.width(), height), words, font, elide=middle)
            y += height
        return y

    def _paint_methods(self, painter: QPainter, place: QRect, methods: list[MethodText]) -> None:
        small = self._theme.font(SMALL)
        metrics = QFontMetrics(small)
        # Where many methods count, they stand closer, and the last ones only beside the pair.
        methods = methods[: max(1, place.height() // metrics.height())]
        height = min(metrics.height() + UNIT // 2, place.height() // len(methods))
        y = place.top() + max(0, (place.height() - height * len(methods)) // 2)
        names = max(metrics.horizontalAdvance(method.name) for method in methods) + UNIT
        scores = max(metrics.horizontalAdvance(method.score) for method in methods) + UNIT
        for method in methods:
            line = QRect(place.left(), y, place.width(), height)
            painter.setPen(self._theme.colour("soft"))
            paint_line(painter, line, method.name, small)
            painter.setPen(self._theme.colour("text"))
            paint_line(painter, line, method.score, small, align=Qt.AlignmentFlag.AlignRight)
            width = max(0, place.width() - names - scores)
            bar = QRect(place.left() + names, y + height // 2 - 3, width, 6)
            paint_bar(painter, bar, method.value, self._theme)
            y += height


class MatchView(QListView):
    """Enter or a double click opens a match."""

    selected = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matches")
        self.setAccessibleName(tr("Matches of the picture"))
        self._model = MatchModel(self)
        self.setModel(self._model)
        self.setItemDelegate(MatchDelegate(self._model, loader, theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        loader.loaded.connect(self.viewport().update)

    @property
    def match(self) -> Match | None:
        """The selected match."""
        row = self.currentIndex().row()
        return self._model.item(row) if 0 <= row < self._model.rowCount() else None

    def show_matches(self, matches: list[Match], weights: Weights) -> None:
        """Show matches; the selected one stays selected where it is still there."""
        self._model.show_matches(matches, weights)
        if matches and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()
        self.selected.emit()

    def start_at_top(self) -> None:
        """Select the best match, after another query."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        self.scrollToTop()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.match is not None:
            self.menu_wanted.emit(event.globalPos())

    def _open(self) -> None:
        if self.match is not None:
            self.opened.emit()
