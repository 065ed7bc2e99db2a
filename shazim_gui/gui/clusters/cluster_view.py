"""The list of clusters: moves the selection from photo to photo and keeps it while the rows change."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.text.language import tr
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.clusters.cluster_delegate import ClusterDelegate
from shazim_gui.gui.clusters.cluster_geometry import Anchor, ClusterGeometry
from shazim_gui.gui.clusters.cluster_layout import Hit
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_selection import ClusterSelection
from shazim_gui.gui.clusters.variable_rows_view import VariableRowsView
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.results import Results
from shazim_gui.session.sort_filter import SortedClusters

_NAVIGATION_KEYS = (
    Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_ACTIVATION_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClusterView(VariableRowsView):
    """One row per cluster: a strip of its photos, or all of them in a grid."""

    selected = Signal()
    """Another photo is selected, or the same one in a changed result; see `photo` and `cluster`."""
    chosen = Signal()
    """A person selected a photo."""
    compare_wanted = Signal()
    """The selected photo is to be compared with its reference."""
    removal_wanted = Signal()
    """The selected photo is to be removed."""
    opened = Signal()
    """The selected photo is to be opened in another program."""
    menu_wanted = Signal(QPoint)
    """A context menu for the selected photo is requested at a point of the screen."""
    _wanted: str | None = None
    """The path of the photo that a person selected; it is selected again when it reappears."""
    _following = False
    """True while the rows change, when a new current row is not a person's choice."""

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selection = ClusterSelection()
        self._model = ClusterModel(self)
        self._delegate = ClusterDelegate(self._model, loader, theme, self.selection, self)
        self._geometry = ClusterGeometry(self._model, self._delegate, self.selection)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAutoScroll(False)  # Qt would scroll to whole rows, not to the photo
        loader.loaded.connect(self._paint_loaded)
        self.setObjectName("clusters")
        self.setAccessibleName(tr("Clusters of copies"))
        self.viewport().setMouseTracking(True)
        self.adopt_fonts()

    @property
    def photo(self) -> int | None:
        """The number of the selected photo."""
        return self.selection.photo

    @property
    def cluster(self) -> Cluster | None:
        """The cluster of the selected photo."""
        return self._model.item(self.selection.row) if 0 <= self.selection.row < self._model.rowCount() else None

    @property
    def grid(self) -> bool:
        """True where all photos of a cluster are shown, in lines below one another."""
        return self._delegate.grid

    def show_grid(self, grid: bool) -> None:
        """Show a strip of each cluster, or all its photos in lines; the selection and the scroll position stay."""
        self._delegate.grid = grid
        self.adopt_fonts()

    def show_thumbnails(self, side: int) -> None:
        """Show thumbnails of another size; the selected photo stays visible."""
        self._delegate.side = side
        self.adopt_fonts()

    def adopt_fonts(self) -> None:
        """Lay out again after the fonts of the theme changed."""
        anchors = self._geometry.anchors(self.verticalOffset())
        self._delegate.adopt_fonts()
        self.verticalScrollBar().setSingleStep(self._delegate.layout.row_height // 4)
        self.pinned = self._delegate.layout.pinned
        self._lay_out()
        self._set_selection(self.selection.row, self.selection.photo)
        self._restore(anchors)

    def follow(self, results: Results, sorted_clusters: SortedClusters | None = None) -> None:
        """Show the clusters of `results`, or `sorted_clusters`.

        The selected photo and the scroll position stay where possible.
        """
        anchors = self._geometry.anchors(self.verticalOffset())
        fallback, row_before = self.cluster, self.selection.row
        renumbered = self._model.results is not None and self._model.results.snapshot is not results.snapshot
        self._following = True
        self._model.follow(results, sorted_clusters)
        self._lay_out()
        number = None if self._wanted is None else results.number_of(self._wanted)
        row = None if number is None else self._model.row_of(number)
        if row is None and fallback is not None and not renumbered:
            row, number = self._model.row_of(fallback.keep), fallback.keep
        if row is None:
            row, number = min(max(row_before, 0), self._model.rowCount() - 1), None
        self._set_selection(row, number)
        self._following = False
        self._restore(anchors)
        self.viewport().update()
        self.selected.emit()

    def follow_decisions(self) -> None:
        """Paint the labels again after decisions changed."""
        self._model.forget()
        self.viewport().update()

    def select_photo(self, number: int) -> bool:
        """Select a photo by its number; false where it is not shown."""
        row = self._model.row_of(number)
        if row is not None:
            self.select(row, self._model.item(row).photos.index(number))
        return row is not None

    def select(self, row: int, position: int) -> None:
        """Select a photo by its row and its position in the cluster."""
        cluster = self._model.item(row)
        position = max(0, min(position, len(cluster.photos) - 1))
        self._wanted = self._model.path(row, position)
        self._set_selection(row, cluster.photos[position])
        self.show_selected()
        self.viewport().update()
        self.selected.emit()
        self.chosen.emit()

    def _set_selection(self, row: int, photo: int | None) -> None:
        """Store the selection, and set the current row of the view."""
        selection = self.selection
        if not 0 <= row < self._model.rowCount():
            selection.row, selection.position, selection.first, selection.photo = -1, 0, 0, None
            return
        cluster = self._model.item(row)
        first = selection.first if row == selection.row or self._following else 0
        selection.row = row
        selection.position = cluster.photos.index(photo) if photo in cluster.photos else 0
        selection.photo = cluster.photos[selection.position]
        width = self.viewport().width()
        selection.first = self._delegate.layout.first(width, len(cluster.photos), selection.position, first)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        following, self._following = self._following, True
        self.selectionModel().setCurrentIndex(self._model.index(row), flag)
        self._following = following

    def show_selected(self) -> None:
        """Scroll only as far as needed to show the selected photo."""
        if self.cluster is not None:
            self.scroll_to_pixels(*self._geometry.selected_extent())

    def paint_pinned(self, painter: QPainter) -> None:
        row = self.rows.at(self.verticalOffset())
        if self.pinned and 0 <= row < self._model.rowCount():
            self._delegate.paint_header(painter, self.visualRect(self._model.index(row)), row)

    @Slot(object)
    def _paint_loaded(self, key: bytes) -> None:
        """Paint the cells of a thumbnail that has just been loaded, and nothing else."""
        for cell in self._geometry.cells_showing(key, self.verticalOffset(), self.viewport().rect()):
            self.viewport().update(cell)

    def _lay_out(self) -> None:
        self.set_rows(self._geometry.lay_out(self.viewport().width(), self.viewport().height()))

    def _restore(self, anchors: list[Anchor]) -> None:
        scrolled = self._geometry.scrolled_to(anchors)
        if scrolled is not None:
            self.verticalScrollBar().setValue(scrolled)

    def _hit(self, point: QPoint) -> tuple[int, Hit | None]:
        """The row at a point, -1 where there is none, and what is there in it."""
        index = self.indexAt(point)
        if not index.isValid():
            return -1, None
        if point.y() < self.pinned:
            return index.row(), None
        return index.row(), self._geometry.hit(index.row(), self.visualRect(index), point)

    def _tip(self, cluster: Cluster, position: int) -> str:
        return self._model.label(cluster, cluster.photos[position]).tip

    # Called by Qt

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
        elif event.key() in _ACTIVATION_KEYS:
            (self.opened if control else self.compare_wanted).emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in _NAVIGATION_KEYS:
            spot = self._geometry.navigation().target(
                event.key(), control, (self.selection.row, self.selection.position)
            )
            if spot is not None:
                self.select(*spot)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, hit = self._hit(event.position().toPoint())
        if row >= 0 and (hit is not None or row != self.selection.row):
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
        position = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row, hit = self._hit(event.pos())
            if hit is None or hit.marker:
                return
            self.select(row, hit.position)
        elif self.selection.row >= 0:
            rect = self.visualRect(self._model.index(self.selection.row))
            position = self.viewport().mapToGlobal(rect.center())
        if self.photo is not None:
            self.menu_wanted.emit(position)

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
        anchors = self._geometry.anchors(self.verticalOffset()) if self.grid else []
        self._lay_out()
        if self.cluster is not None:
            self._set_selection(self.selection.row, self.selection.photo)
        self._restore(anchors)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.selection.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.selection.focused = False
        super().focusOutEvent(event)
        self.viewport().update()
