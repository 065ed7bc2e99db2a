"""Where clusters and their photos lie on the screen, and how they stay there while rows change around them."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from shazim_gui.clusters.ranked_clusters import Cluster
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.clusters.cluster_delegate import ClusterDelegate
from shazim_gui.gui.clusters.cluster_layout import Hit
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_navigation import ClusterNavigation, Spot
from shazim_gui.gui.clusters.cluster_selection import ClusterSelection
from shazim_gui.gui.clusters.row_offsets import RowOffsets
from shazim_gui.gui.clusters.rows_view import RowsView
from shazim_gui.gui.style.theme import Theme


class ClusterScroll(RowsView):
    """Clusters laid out by the delegate's geometry, with one photo that is selected."""

    def __init__(self, loader: PictureLoader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ClusterSelection()
        self._model = ClusterModel(self)
        self._delegate = ClusterDelegate(self._model, loader, theme, self.place, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAutoScroll(False)  # it would show whole rows, and not the photo
        loader.loaded.connect(self._show_arrived)

    @property
    def cluster(self) -> Cluster | None:
        """The cluster of the selected photo."""
        return self._model.item(self.place.row) if 0 <= self.place.row < self._model.rowCount() else None

    def show_selected(self) -> None:
        """Bring the selected photo into sight."""
        if self.cluster is not None:
            extent = self._delegate.layout.extent(self.viewport().width(), self.place.position)
            top, bottom = (self.rows.top(self.place.row) + y for y in extent)
            self.bring_into_sight(top, bottom)

    @Slot(object)
    def _show_arrived(self, key: bytes) -> None:
        """Paint a picture that can be had now where it is in sight, and nothing else."""
        results, top, sight = self._model.results, self.verticalOffset(), self.viewport().rect()
        for row in self.rows.between(top, top + sight.height() - 1):
            photos, first = self._model.item(row).photos, self.place.first if row == self.place.row else 0
            place = self.visualRect(self._model.index(row))
            for position, cell in self._delegate.layout.strip(place, len(photos), first, sight).cells:
                if results is not None and results.photos[photos[position]].sha256 == key:
                    self.viewport().update(cell)

    def _lay_out(self) -> None:
        self.lie(RowOffsets(self._delegate.layout.heights(self._model.counts, self.viewport().width())))

    def _cell_top(self, row: int, position: int) -> int:
        """Where a photo's cell begins, in pixels from the top of all."""
        return self.rows.top(row) + self._delegate.layout.cell_top(self.viewport().width(), position)

    def _anchors(self) -> list[tuple[str, int]]:
        """Photos that shall stay in their places, the most wanted first, each with its top in what is in sight.

        The selected one, if that is in sight, else the first of each row in sight.
        """
        layout, top, sight = self._delegate.layout, self.verticalOffset(), self.viewport().height()
        if not len(self.rows) or self._model.rowCount() < len(self.rows):
            return []
        spots = []
        if self.cluster is not None:
            y = self._cell_top(self.place.row, self.place.position)
            if top - layout.cell.height() < y < top + sight:
                spots.append((self.place.row, self.place.position))
        for row in self.rows.between(top + self.pinned, top + sight - 1):
            y, count = top + self.pinned - self.rows.top(row), len(self._model.item(row).photos)
            spots.append((row, layout.position_at(self.viewport().width(), count, y, 0)))
        return [(self._path(self._model.item(row).photos[at]), self._cell_top(row, at) - top) for row, at in spots]

    def _restore(self, anchors: list[tuple[str, int]]) -> None:
        """Scroll to where the first of these photos that is still shown is in its place again."""
        for path, offset in anchors:
            assert self._model.results is not None
            number = self._model.results.number_of(path)
            row = None if number is None else self._model.row_of(number)
            if row is not None:
                position = self._model.item(row).photos.index(number)
                self.verticalScrollBar().setValue(self._cell_top(row, position) - offset)
                return

    def _path(self, photo: int) -> str:
        assert self._model.results is not None
        return self._model.results.photos[photo].path

    @property
    def _moves(self) -> ClusterNavigation:
        """Where keys lead from one photo to another."""
        layout, width = self._delegate.layout, self.viewport().width()
        columns = layout.columns(width)

        def page(spot: Spot, step: int) -> Spot:
            row, position = spot
            whole = self.viewport().height() - self.pinned - layout.cell.height()
            y = self._cell_top(row, position) + step * max(layout.row_height, whole)
            row = min(max(0, self.rows.at(y)), len(self.rows) - 1)
            column, count = position % (columns or 1), len(self._model.item(row).photos)
            return row, layout.position_at(width, count, y - self.rows.top(row), column)

        return ClusterNavigation(len(self.rows), lambda row: len(self._model.item(row).photos), columns, page)

    def _hit(self, point: QPoint) -> tuple[int, Hit | None]:
        index = self.indexAt(point)
        if not index.isValid():
            return -1, None
        if point.y() < self.pinned:
            return index.row(), None
        first = self.place.first if index.row() == self.place.row else 0
        count = len(self._model.item(index.row()).photos)
        return index.row(), self._delegate.layout.hit(self.visualRect(index), count, first, point)

    def paint_over(self, painter: QPainter) -> None:
        row = self.rows.at(self.verticalOffset())
        if self.pinned and 0 <= row < self._model.rowCount():
            self._delegate.paint_head(painter, self.visualRect(self._model.index(row)), row)
