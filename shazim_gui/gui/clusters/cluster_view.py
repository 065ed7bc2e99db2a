"""The list of clusters: moves the selection from photo to photo and keeps it while the rows change."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.language import tr
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.clusters.cluster_scroll import ClusterScroll
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.results import Results
from shazim_gui.session.sort_filter import SortedClusters

_MOVES = (
    Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClusterView(ClusterScroll):
    """One row per cluster: a strip of its photos, or all of them in lines below one another."""

    selected = Signal()
    """Another photo is selected, or the same one in a changed result; see `photo` and `cluster`."""
    chosen = Signal()
    """A person selected a photo."""
    compare_wanted = Signal()
    """The selected photo is to be compared with its reference."""
    mark_wanted = Signal()
    """The selected photo is to be marked."""
    opened = Signal()
    """The selected photo is to be opened in another program."""
    menu_wanted = Signal(QPoint)
    """A menu for the selected photo is wanted at a place on the screen."""
    _wanted: str | None = None
    """The path of the photo that a person selected, which comes back with it."""
    _following = False
    """True while the rows change, when another current row is nobody's choice."""

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(loader, theme, parent)
        self.setObjectName("clusters")
        self.setAccessibleName(tr("Clusters of copies"))
        self.viewport().setMouseTracking(True)
        self.adopt_fonts()

    @property
    def photo(self) -> int | None:
        """The number of the selected photo."""
        return self.place.photo

    @property
    def grid(self) -> bool:
        """True where all photos of a cluster are shown, in lines below one another."""
        return self._delegate.grid

    def show_grid(self, grid: bool) -> None:
        """Show a strip of each cluster, or all its photos in lines; selection and what is in sight stay."""
        self._delegate.grid = grid
        self.adopt_fonts()

    def show_thumbnails(self, side: int) -> None:
        """Show thumbnails of another size; the selected photo stays in sight."""
        self._delegate.side = side
        self.adopt_fonts()

    def adopt_fonts(self) -> None:
        """Lay out anew after the theme changed its fonts."""
        anchors = self._anchors()
        self._delegate.adopt_fonts()
        self.verticalScrollBar().setSingleStep(self._delegate.layout.row_height // 4)
        self.pinned = self._delegate.layout.pinned
        self._lay_out()
        self._settle(self.place.row, self.place.photo)
        self._restore(anchors)

    def follow(self, results: Results, arranged: SortedClusters | None = None) -> None:
        """Show the clusters as they are now, or as they are arranged.

        The selected photo and what is in sight stay where they can.
        """
        anchors = self._anchors()
        fallback, row_before = self.cluster, self.place.row
        renumbered = self._model.results is not None and self._model.results.snapshot is not results.snapshot
        self._following = True
        self._model.follow(results, arranged)
        self._lay_out()
        wanted = None if self._wanted is None else results.number_of(self._wanted)
        row = None if wanted is None else self._model.row_of(wanted)
        if row is None and fallback is not None and not renumbered:
            row, wanted = self._model.row_of(fallback.keep), fallback.keep
        if row is None:
            row, wanted = min(max(row_before, 0), self._model.rowCount() - 1), None
        self._settle(row, wanted)
        self._following = False
        self._restore(anchors)
        self.viewport().update()
        self.selected.emit()

    def follow_marks(self) -> None:
        """A person marked photos: paint what is said of them now."""
        self._model.forget()
        self.viewport().update()

    def select_photo(self, number: int) -> bool:
        """Select a photo by its number; false where it is not shown."""
        row = self._model.row_of(number)
        if row is not None:
            self.select(row, self._model.item(row).photos.index(number))
        return row is not None

    def select(self, row: int, position: int) -> None:
        """Select a photo by its row and its place in it."""
        cluster = self._model.item(row)
        position = max(0, min(position, len(cluster.photos) - 1))
        self._wanted = self._path(cluster.photos[position])
        self._settle(row, cluster.photos[position])
        self.show_selected()
        self.viewport().update()
        self.selected.emit()
        self.chosen.emit()

    def _settle(self, row: int, photo: int | None) -> None:
        """Note where the selection is, and tell Qt the row."""
        place = self.place
        if not 0 <= row < self._model.rowCount():
            place.row, place.position, place.first, place.photo = -1, 0, 0, None
            return
        cluster = self._model.item(row)
        kept_first = place.first if row == place.row or self._following else 0
        place.row = row
        place.position = cluster.photos.index(photo) if photo in cluster.photos else 0
        place.photo = cluster.photos[place.position]
        width = self.viewport().width()
        place.first = self._delegate.layout.first(width, len(cluster.photos), place.position, kept_first)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        following, self._following = self._following, True
        self.selectionModel().setCurrentIndex(self._model.index(row), flag)
        self._following = following

    def _tip(self, cluster: Cluster, position: int) -> str:
        return self._model.mark(cluster, cluster.photos[position]).tip

    # What Qt calls

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self.select(current.row(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.cluster is None:
            super().keyPressEvent(event)
        elif event.key() in _OPEN:
            (self.opened if control else self.compare_wanted).emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.mark_wanted.emit()
        elif event.key() in _MOVES:
            spot = self._moves.lead(event.key(), control, (self.place.row, self.place.position))
            if spot is not None:
                self.select(*spot)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, hit = self._hit(event.position().toPoint())
        if row >= 0 and (hit is not None or row != self.place.row):
            self.select(row, hit.position if hit else 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        _, hit = self._hit(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        _, hit = self._hit(event.position().toPoint())
        if hit and not hit.marker:
            self.compare_wanted.emit()
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row, hit = self._hit(event.pos())
            if hit is None or hit.marker:
                return
            self.select(row, hit.position)
        elif self.place.row >= 0:
            rect = self.visualRect(self._model.index(self.place.row))
            place = self.viewport().mapToGlobal(rect.center())
        if self.photo is not None:
            self.menu_wanted.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, hit = self._hit(event.pos())
            if hit and not hit.marker:
                QToolTip.showText(event.globalPos(), self._tip(self._model.item(row), hit.position))
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        anchors = self._anchors() if self.grid else []
        self._lay_out()
        if self.cluster is not None:
            self._settle(self.place.row, self.place.photo)
        self._restore(anchors)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.place.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.place.focused = False
        super().focusOutEvent(event)
        self.viewport().update()
