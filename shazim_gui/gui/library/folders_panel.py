"""The folders that are scanned: a list, and the buttons that change it."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import SMALL, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.gui.widgets.list_diff_model import ListDiffModel
from shazim_gui.gui.widgets.painting import paint_line
from shazim_gui.session.presenter.result_text import folder_text


class FolderModel(ListDiffModel):
    """One row per folder: its path."""

    @property
    def paths(self) -> list[str]:
        """The folders shown."""
        return list(self._items)

    def show_folders(self, paths: list[str]) -> None:
        """Show other folders."""
        rows = {path: row for row, path in enumerate(paths)}
        self.exchange(paths, rows.get)

    def item_data(self, item: str, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return folder_text(item).name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return folder_text(item).spoken
        return None


class FolderDelegate(QStyledItemDelegate):
    """Paints a folder's name above the path of its parent folder."""

    def __init__(self, model: FolderModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        body, small = QFontMetrics(self._theme.font(1.0)), QFontMetrics(self._theme.font(SMALL))
        return QSize(8 * UNIT, body.height() + small.height() + UNIT + UNIT // 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = folder_text(self._model.item(index.row()))
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(self._theme.colour("accent" if state & QStyle.StateFlag.State_HasFocus else "line"))
            painter.setBrush(self._theme.colour("chosen"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        inner = rect.adjusted(UNIT, UNIT // 2, -UNIT, -UNIT // 2)
        half = inner.height() * 11 // 20
        painter.setPen(self._theme.colour("text" if text.available else "soft"))
        top = QRect(inner.left(), inner.top(), inner.width(), half)
        paint_line(painter, top, text.name, self._theme.font(1.0), elide=Qt.TextElideMode.ElideMiddle)
        painter.setPen(self._theme.colour("soft"))
        below = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        paint_line(painter, below, text.location, self._theme.font(SMALL), elide=Qt.TextElideMode.ElideMiddle)
        painter.restore()


class FolderList(QListView):
    """Delete removes the selected folder."""

    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class FoldersPanel(QWidget):
    """The window connects its buttons."""

    remove_wanted = Signal()
    """The selected folder is to be removed; see `chosen`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = FolderModel(self)
        self.list = FolderList()
        self.list.setObjectName("folders")
        self.list.setAccessibleName(tr("Scanned folders"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(FolderDelegate(self._model, theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.deleted.connect(self._remove)
        self.add = QPushButton(tr("Add folder…"))
        self.remove = styled(QPushButton(tr("Remove…")), kind="quiet")
        self.remove.setToolTip(tr("Remove the selected folder from the library; its photos are not touched (Del)"))
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self._remove)
        self.scan = styled(QPushButton(tr("Scan")), kind="primary")
        self.list.selectionModel().selectionChanged.connect(self._selected)
        top = QHBoxLayout()
        top.addWidget(label(tr("Folders"), scale="title"))
        top.addStretch()
        top.addWidget(self.remove)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(UNIT)
        for button in (self.add, self.scan):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons)

    @property
    def chosen(self) -> str | None:
        """The path of the selected folder."""
        rows = [index.row() for index in self.list.selectedIndexes()]
        return self._model.item(rows[0]) if rows else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons above one another where their texts do not fit side by side."""
        super().resizeEvent(event)
        fits = 2 * self._widest + self._buttons.spacing() <= self.width()
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self._widest), hint.height())

    @property
    def _widest(self) -> int:
        """The width in pixels that the wider of the two buttons needs."""
        return max(self.add.sizeHint().width(), self.scan.sizeHint().width())

    def show_folders(self, paths: list[str]) -> None:
        """Show other folders."""
        if paths != self._model.paths:
            self._model.show_folders(paths)
        self._selected()

    @Slot()
    def _selected(self) -> None:
        self.remove.setEnabled(self.chosen is not None)

    @Slot()
    def _remove(self) -> None:
        if self.chosen is not None:
            self.remove_wanted.emit()
