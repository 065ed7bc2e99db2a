"""Where clusters and their photos are in the whole list, and which of them a viewport shows."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect

from shazim_gui.gui.clusters.cluster_delegate import ClusterDelegate
from shazim_gui.gui.clusters.cluster_layout import ClusterLayout, Hit
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_navigation import ClusterNavigation, Spot
from shazim_gui.gui.clusters.cluster_selection import ClusterSelection
from shazim_gui.gui.clusters.row_offsets import RowOffsets

Anchor = tuple[str, int]
"""A photo's path, and the top of its cell in the viewport, in pixels."""


class ClusterGeometry:
    """Measures in pixels from the top of the list; `lay_out` must be called when sizes, fonts or clusters change."""

    def __init__(self, model: ClusterModel, delegate: ClusterDelegate, selection: ClusterSelection) -> None:
        self._model = model
        self._delegate = delegate
        self._selection = selection
        self._width = 0
        self._height = 0
        self.rows = RowOffsets.empty()

    @property
    def layout(self) -> ClusterLayout:
        """The geometry inside of a row."""
        return self._delegate.layout

    def lay_out(self, width: int, height: int) -> RowOffsets:
        """Compute the offsets of all rows for a viewport of this size."""
        self._width, self._height = width, height
        self.rows = RowOffsets(self.layout.heights(self._model.counts, width))
        return self.rows

    def cell_top(self, row: int, position: int) -> int:
        """The top of a photo's cell."""
        return self.rows.top(row) + self.layout.cell_top(self._width, position)

    def selected_extent(self) -> tuple[int, int]:
        """The first and the last pixel of the selected photo's cell."""
        top, bottom = self.layout.extent(self._width, self._selection.position)
        offset = self.rows.top(self._selection.row)
        return offset + top, offset + bottom

    def first_shown(self, row: int) -> int:
        """The first photo that the strip of a row shows."""
        return self._selection.first if row == self._selection.row else 0

    def hit(self, row: int, rect: QRect, point: QPoint) -> Hit | None:
        """What is at a point of a row that fills `rect`; both in viewport coordinates."""
        return self.layout.hit(rect, len(self._model.item(row).photos), self.first_shown(row), point)

    def cells_showing(self, key: bytes, scrolled: int, viewport: QRect) -> Iterator[QRect]:
        """The cells in the viewport that show the picture with this SHA-256."""
        results = self._model.results
        if results is None:
            return
        for row in self.rows.between(scrolled, scrolled + viewport.height() - 1):
            photos = self._model.item(row).photos
            rect = QRect(0, self.rows.top(row) - scrolled, self._width, self.rows.height(row))
            for position, cell in self.layout.strip(rect, len(photos), self.first_shown(row), viewport).cells:
                if results.photos[photos[position]].sha256 == key:
                    yield cell

    def anchors(self, scrolled: int) -> list[Anchor]:
        """Photos that should keep their position on the screen when the list changes, the most important first.

        The selected one where it is visible, then the first visible one of each row.
        """
        layout, pinned = self.layout, self.layout.pinned
        if not len(self.rows) or self._model.rowCount() < len(self.rows):
            return []
        spots: list[Spot] = []
        if 0 <= self._selection.row < self._model.rowCount():
            spot = self._selection.row, self._selection.position
            if scrolled - layout.cell.height() < self.cell_top(*spot) < scrolled + self._height:
                spots.append(spot)
        for row in self.rows.between(scrolled + pinned, scrolled + self._height - 1):
            y, count = scrolled + pinned - self.rows.top(row), len(self._model.item(row).photos)
            spots.append((row, layout.position_at(self._width, count, y, 0)))
        return [(self._model.path(*spot), self.cell_top(*spot) - scrolled) for spot in spots]

    def scrolled_to(self, anchors: list[Anchor]) -> int | None:
        """The scroll position that returns the first anchor still listed to its position; None where there is none."""
        for path, offset in anchors:
            spot = self._model.spot_of(path)
            if spot is not None:
                return self.cell_top(*spot) - offset
        return None

    def navigation(self) -> ClusterNavigation:
        """Where keys move from one photo to another."""
        columns = self.layout.columns(self._width)

        def page(spot: Spot, step: int) -> Spot:
            row, position = spot
            whole = self._height - self.layout.pinned - self.layout.cell.height()
            y = self.cell_top(row, position) + step * max(self.layout.row_height, whole)
            row = min(max(0, self.rows.at(y)), len(self.rows) - 1)
            column, count = position % (columns or 1), len(self._model.item(row).photos)
            return row, self.layout.position_at(self._width, count, y - self.rows.top(row), column)

        return ClusterNavigation(len(self.rows), lambda row: len(self._model.item(row).photos), columns, page)
