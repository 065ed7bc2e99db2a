"""The ranked matches of a query as a strip from left to right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from shazim_gui.core.records import Match
from shazim_gui.core.text.language import tr
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.query.match_delegate import MatchDelegate
from shazim_gui.gui.query.match_model import MatchModel
from shazim_gui.gui.style.theme import Theme

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatchView(QListView):
    """A click or Enter shows a match among the clusters, a double click or Ctrl+Enter opens it in another program."""

    selected = Signal()
    """Another match is selected, or the same one with another text."""
    chosen = Signal()
    """A person focused the strip, or selected another match in it."""
    reveal_wanted = Signal()
    """The selected match is to be shown among the clusters."""
    folder_wanted = Signal()
    """The selected match is to be shown in the file manager."""
    opened = Signal()
    menu_wanted = Signal(QPoint)
    left = Signal()
    """The list below is to get the focus."""

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matches")
        self.setAccessibleName(tr("Matches for the picture"))
        self._model = MatchModel(self)
        self.setModel(self._model)
        self._delegate = MatchDelegate(self._model, loader, theme, self)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.reveal_wanted)
        self.doubleClicked.connect(self.opened)
        loader.loaded.connect(self.viewport().update)
        theme.changed.connect(self.adopt_fonts)
        self.adopt_fonts()

    @Slot()
    def adopt_fonts(self) -> None:
        """Adapt the height to the cells, with space for a scroll bar below them."""
        self._delegate.adopt_fonts()
        self.horizontalScrollBar().setSingleStep(self._delegate.size.width() // 4)
        self.setFixedHeight(self._delegate.size.height() + self.horizontalScrollBar().sizeHint().height())
        self.scheduleDelayedItemsLayout()

    @property
    def picture_size(self) -> QSize:
        """The space for a picture."""
        return self._delegate.picture_size

    @property
    def match(self) -> Match | None:
        """The selected match."""
        row = self.currentIndex().row()
        return self._model.item(row) if 0 <= row < self._model.rowCount() else None

    def show_matches(self, matches: list[Match], *, follow_best: bool = False) -> None:
        """Show matches; the selected one stays selected where it is still there.

        With `follow_best`, the best one stays selected where it was, though it is another one now.
        """
        at_best = follow_best and self.currentIndex().row() == 0
        self._model.show_matches(matches)
        if matches and (at_best or not self.currentIndex().isValid()):
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()
        self.selected.emit()

    def start_at_best(self) -> None:
        """Select the best match, after another query."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        self.scrollToTop()

    # Called by Qt

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.chosen.emit()
        self.selected.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and self.match is not None:
            match event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                case Qt.KeyboardModifier.ControlModifier:
                    self.opened.emit()
                case Qt.KeyboardModifier.ShiftModifier:
                    self.folder_wanted.emit()
                case _:
                    self.reveal_wanted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, the only direction there is."""
        rotated = event.angleDelta()
        if rotated.y() and not rotated.x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - rotated.y())
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.match is None:
            return
        point = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            point = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(point)
