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
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core.language import tr
from shazim_gui.gui.cluster_delegate import ClusterDelegate
from shazim_gui.gui.cluster_layout import Hit
from shazim_gui.gui.cluster_model import ClusterModel
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.place import Place
from shazim_gui.gui.theme import Theme
from shazim_gui.session.arranging import ArrangedClusters
from shazim_gui.session.presenter.photos import photo_mark
from shazim_gui.session.results import Results

_FORWARD = (Qt.Key.Key_Right,)
_BACK = (Qt.Key.Key_Left,)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClusterView(QTableView):
    """One row per cluster; Left and Right move within it, Up and Down between clusters.

    A table of one column: a list asks its model for every row whenever rows change places, and a table for those in
    sight alone. Where there are many clusters, that is most of the time from a slider's move to what is seen of it.
    """

    selected = Signal()
    """Another photo is selected, or the same one in a changed result; see `photo` and `cluster`."""
    chosen = Signal()
    """A person selected a photo."""
    compare_wanted = Signal()
    """The selected photo is to be compared with its reference."""
    opened = Signal()
    """The selected photo is to be opened in another program."""
    menu_wanted = Signal(QPoint)
    """A menu for the selected photo is wanted at a place on the screen."""

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clusters")
        self.setAccessibleName(tr("Clusters of copies"))
        self.place = Place()
        self._wanted: str | None = None
        self._following = False
        self._model = ClusterModel(self)
        self._delegate = ClusterDelegate(self._model, loader, theme, self.place, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._be_plain()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        loader.loaded.connect(self.viewport().update)
        self.adopt_fonts()

    def _be_plain(self) -> None:
        """Look like a list: no headers, no grid, rows of one height."""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def cluster(self) -> Cluster | None:
        """The cluster of the selected photo."""
        return self._model.item(self.place.row) if 0 <= self.place.row < self._model.rowCount() else None

    @property
    def photo(self) -> int | None:
        """The number of the selected photo."""
        return self.place.photo

    def adopt_fonts(self) -> None:
        """Lay out anew after the theme changed its fonts."""
        self._delegate.adopt_fonts()
        self.verticalHeader().setDefaultSectionSize(self._delegate.layout.row_height)
        self.verticalScrollBar().setSingleStep(self._delegate.layout.row_height // 4)

    def show_thumbnails(self, side: int) -> None:
        """Show thumbnails of another size; the selected cluster stays in sight."""
        self._delegate.side = side
        self.adopt_fonts()
        if self.cluster is not None:
            self._settle(self.place.row, self.place.photo)
            self.doItemsLayout()
            self.scrollTo(self._model.index(self.place.row))

    def follow(self, results: Results, arranged: ArrangedClusters | None = None) -> None:
        """Show the clusters as they are now, or as they are arranged.

        The selected photo and what is in sight stay where they can.
        """
        height = self._delegate.layout.row_height
        anchor, offset = self._anchor(height)
        fallback, row_before = self.cluster, self.place.row
        renumbered = self._model.results is not None and self._model.results.snapshot is not results.snapshot
        self._following = True
        self._model.follow(results, arranged)
        wanted = None if self._wanted is None else results.number_of(self._wanted)
        row = None if wanted is None else self._model.row_of(wanted)
        if row is None and fallback is not None and not renumbered:
            row, wanted = self._model.row_of(fallback.keep), fallback.keep
        if row is None:
            row, wanted = min(max(row_before, 0), self._model.rowCount() - 1), None
        self._settle(row, wanted)
        self._following = False
        anchored = None if anchor is None else results.number_of(anchor)
        anchored_row = None if anchored is None else self._model.row_of(anchored)
        if anchored_row is not None:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(anchored_row * height - offset)
        self.viewport().update()
        self.selected.emit()

    def show_selected(self) -> None:
        """Bring the selected cluster into sight."""
        if self.cluster is not None:
            self.scrollTo(self._model.index(self.place.row))

    def select(self, row: int, position: int) -> None:
        """Select a photo by its row and its place in it."""
        cluster = self._model.item(row)
        position = max(0, min(position, len(cluster.photos) - 1))
        self._wanted = self._path(cluster.photos[position])
        self._settle(row, cluster.photos[position])
        self.scrollTo(self._model.index(row))
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

    def _anchor(self, height: int) -> tuple[str | None, int]:
        """A photo whose row shall stay in its place (the selected one, if in sight), and that row's top in pixels."""
        top, sight = self.verticalScrollBar().value(), self.viewport().height()
        count = self._model.rowCount()
        if not count:
            return None, 0
        row, photo = self.place.row, self.place.photo
        if photo is None or not top - height < row * height < top + sight:
            row = min(count - 1, top // height)
            photo = self._model.item(row).keep
        return self._path(photo), row * height - top

    def _path(self, photo: int) -> str:
        assert self._model.results is not None
        return self._model.results.photos[photo].path

    def _tip(self, cluster: Cluster, position: int) -> str:
        assert self._model.results is not None
        return photo_mark(self._model.results, cluster, cluster.photos[position]).tip

    def _hit(self, point: QPoint) -> tuple[int, Hit | None]:
        index = self.indexAt(point)
        if not index.isValid():
            return -1, None
        first = self.place.first if index.row() == self.place.row else 0
        count = len(self._model.item(index.row()).photos)
        return index.row(), self._delegate.layout.hit(self.visualRect(index), count, first, point)

    # What Qt calls

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self.select(current.row(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FORWARD and self.cluster is not None:
            self.select(self.place.row, self.place.position + 1)
        elif event.key() in _BACK and self.cluster is not None:
            self.select(self.place.row, self.place.position - 1)
        elif event.key() in _ENDS and self._model.rowCount():
            self.select(0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1, 0)
        elif event.key() in _OPEN and self.cluster is not None:
            elsewhere = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened if elsewhere else self.compare_wanted).emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, hit = self._hit(event.position().toPoint())
        if row >= 0:
            self.select(row, hit.position if hit else self.place.position if row == self.place.row else 0)

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
        if self.cluster is not None:
            self._settle(self.place.row, self.place.photo)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.place.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.place.focused = False
        super().focusOutEvent(event)
        self.viewport().update()
