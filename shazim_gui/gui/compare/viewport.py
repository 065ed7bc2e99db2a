"""The visible part of two aligned photos and its zoom."""

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LARGEST = 16.0
"""Screen pixels per pixel of a photo at most."""
SMALLEST = 0.01
_MARGIN = 8
"""Pixels around a photo that is fitted into its pane."""


def unit_transform(matrix: tuple[float, ...]) -> QTransform:
    """A (2, 3) affine transform, given by rows, as a QTransform."""
    a, b, c, d, e, f = matrix
    return QTransform(a, d, b, e, c, f)


@dataclass(slots=True)
class Viewport:
    """Points are shares of a photo's width and height, 0..1, in the frame of the first."""

    zoom: float = 1.0
    """Screen pixels per pixel of the first photo, where it is not fitted."""
    fitted: bool = True
    centre: QPointF = field(default_factory=lambda: QPointF(0.5, 0.5))

    def first_to_screen(self, first: QSizeF, pane: QRectF) -> QTransform:
        """From the first photo's frame to a pane."""
        return _transform(self.zoom_in(first, pane), self.focus, first, pane)

    def second_to_screen(self, first: QSizeF, second: QSizeF, matrix: QTransform, pane: QRectF) -> QTransform:
        """From the second photo's frame to a pane of its own, without alignment.

        It shows the same part as the first, as large; `matrix` maps the first's frame to the second's.
        """
        if self.fitted:
            return _transform(_fit(second, pane), QPointF(0.5, 0.5), second, pane)
        return _transform(self.zoom / scale_of(matrix, first, second), matrix.map(self.centre), second, pane)

    def zoom_in(self, size: QSizeF, pane: QRectF) -> float:
        """Screen pixels per pixel of a photo."""
        return _fit(size, pane) if self.fitted else self.zoom

    @property
    def focus(self) -> QPointF:
        """The point of the first photo at the centre of the pane."""
        return QPointF(0.5, 0.5) if self.fitted else self.centre

    def fit(self) -> None:
        """Show the whole photo."""
        self.fitted = True
        self.centre = QPointF(0.5, 0.5)

    def zoom_to(self, zoom: float, around: QPointF, first: QSizeF, pane: QRectF) -> None:
        """Zoom so that a point of the first's frame keeps its position on the screen."""
        before, centre_point = self.zoom_in(first, pane), self.focus
        self.zoom = min(LARGEST, max(SMALLEST, zoom))
        self.fitted = False
        ratio = before / self.zoom
        self.centre = _within(around + (centre_point - around) * ratio)

    def pan(self, by: QPointF, first: QSizeF, pane: QRectF) -> None:
        """Move the visible part by an offset in screen pixels."""
        zoom, centre_point = self.zoom_in(first, pane), self.focus
        self.zoom, self.fitted = zoom, False
        moved = QPointF(by.x() / (zoom * first.width()), by.y() / (zoom * first.height()))
        self.centre = _within(centre_point - moved)


def scale_of(matrix: QTransform, first: QSizeF, second: QSizeF) -> float:
    """Pixels of the second photo per pixel of the first, where a transform of frames aligns them."""
    grown = abs(matrix.determinant()) * second.width() * second.height() / (first.width() * first.height())
    return math.sqrt(grown) if grown > 0 else 1.0


def _fit(size: QSizeF, pane: QRectF) -> float:
    available = max(1.0, pane.width() - 2 * _MARGIN), max(1.0, pane.height() - 2 * _MARGIN)
    return min(available[0] / size.width(), available[1] / size.height())


def _transform(zoom: float, centre_point: QPointF, size: QSizeF, pane: QRectF) -> QTransform:
    width, height = zoom * size.width(), zoom * size.height()
    centre = pane.center()
    return QTransform(
        width, 0, 0, height, centre.x() - centre_point.x() * width, centre.y() - centre_point.y() * height
    )


def _within(point: QPointF) -> QPointF:
    return QPointF(min(1.0, max(0.0, point.x())), min(1.0, max(0.0, point.y())))
