"""Paints two photographs for comparison: side by side, or overlaid as swipe, blink or difference."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.compare.image_pyramid import ImagePyramid
from shazim_gui.gui.compare.viewport import Viewport, scale_of
from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.palette import SMALL, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.painting import paint_line

STEP = 1.25
"""Factor of one step of zoom."""
_GRIP = 14
"""Pixels on either side of the divider in which it can be dragged."""
_CRISP = 2.0
"""Device pixels per pixel from which on pixels are shown as squares."""


class Mode(IntEnum):
    """How the two are shown."""

    SIDE_BY_SIDE = 0
    SWIPE = 1
    BLINK = 2
    DIFFERENCE = 3


class CompareCanvas(QWidget):
    """The wheel zooms, a drag moves both, a double click switches between the whole photo and single pixels."""

    moved = Signal()
    """The visible part or the zoom changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.viewport, self.mode, self.divider, self.flipped = Viewport(), Mode.SIDE_BY_SIDE, 0.5, False
        self.first: ImagePyramid | None = None
        self.second: ImagePyramid | None = None
        self.matrix = QTransform()
        self.boxes: Sequence[tuple[float, float, float, float]] = ()
        self.difference: QImage | None = None
        self.names = ("", "")
        self.missing = (False, False)
        self._dragged: QPointF | None = None
        self._swiping = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The two photos"))
        theme.changed.connect(self.update)

    @property
    def panes(self) -> tuple[QRectF, QRectF]:
        """The panes in which the first and the second photo are painted; the same rectangle where they are overlaid."""
        whole = QRectF(self.rect())
        if self.mode is not Mode.SIDE_BY_SIDE:
            return whole, whole
        half = (whole.width() - 1) / 2
        return QRectF(0, 0, half, whole.height()), QRectF(half + 1, 0, half, whole.height())

    @property
    def zooms(self) -> tuple[float, float]:
        """Device pixels per pixel of each photo; 0 where there is none."""
        if self.first is None:
            return 0.0, 0.0
        ratio = self.devicePixelRatioF()
        one = self.viewport.zoom_in(self.first.size, self.panes[0])
        if self.second is None:
            return one * ratio, 0.0
        if self.mode is Mode.SIDE_BY_SIDE and self.viewport.fitted:
            other = self.viewport.zoom_in(self.second.size, self.panes[1])
        else:
            other = one / scale_of(self.matrix, self.first.size, self.second.size)
        return one * ratio, other * ratio

    def fit(self) -> None:
        """Show the whole of both photos."""
        self.viewport.fit()
        self._change()

    def zoom_to_pixels(self) -> None:
        """One device pixel per pixel of the first photo, around the centre of the viewport."""
        self.zoom_by(0.0)

    def zoom_by(self, factor: float, point: QPointF | None = None) -> None:
        """Zoom in or out by a factor around a point of the widget, or around its centre; 0 shows single pixels."""
        if self.first is None:
            return
        around = self.viewport.focus if point is None else self._frame_point(point)
        pane = self.panes[0]
        zoom = self.viewport.zoom_in(self.first.size, pane) * factor if factor else 1 / self.devicePixelRatioF()
        self.viewport.zoom_to(zoom, around, self.first.size, pane)
        self._change()

    def pan(self, by: QPointF) -> None:
        """Pan by an offset in pixels."""
        if self.first is not None:
            self.viewport.pan(by, self.first.size, self.panes[0])
            self._change()

    def swipe_to(self, share: float) -> None:
        """Move the divider to a share of the width, 0..1."""
        self.divider = min(1.0, max(0.0, share))
        self.update()

    def _frame_point(self, point: QPointF) -> QPointF:
        """The point in the frame of the first photo under a point of the widget, in either pane."""
        assert self.first is not None
        left, right = self.panes
        if self.mode is Mode.SIDE_BY_SIDE and self.second is not None and right.contains(point):
            to_screen = self.viewport.second_to_screen(self.first.size, self.second.size, self.matrix, right)
            return self.matrix.inverted()[0].map(to_screen.inverted()[0].map(point))
        return self.viewport.first_to_screen(self.first.size, left).inverted()[0].map(point)

    def _change(self) -> None:
        self.update()
        self.moved.emit()

    # Called by Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        left, right = self.panes
        if self.mode is Mode.SIDE_BY_SIDE:
            self._paint_first(painter, left)
            self._paint_second_alone(painter, right)
            painter.fillRect(QRectF(left.right(), 0, 1, self.height()), self._theme.colour("line"))
        elif self.mode is Mode.SWIPE:
            x = round(self.divider * self.width())
            self._paint_first(painter, left, QRect(0, 0, x, self.height()))
            self._paint_second_over(painter, left, QRect(x, 0, self.width() - x, self.height()))
            self._paint_divider(painter, x)
        elif self.mode is Mode.BLINK:
            (self._paint_second_over if self.flipped else self._paint_first)(painter, left, self.rect())
        else:
            self._paint_difference(painter, left)
        self._paint_names(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_first(self, painter: QPainter, pane: QRectF, clip: QRect | None = None) -> None:
        if self.first is None:
            self._paint_absence(painter, pane, self.missing[0])
            return
        to_screen = self.viewport.first_to_screen(self.first.size, pane)
        self._paint_photo(painter, self.first, to_screen, clip or pane.toAlignedRect())

    def _paint_second_alone(self, painter: QPainter, pane: QRectF) -> None:
        if self.second is None:
            self._paint_absence(painter, pane, self.missing[1])
            return
        first = self.second.size if self.first is None else self.first.size
        to_screen = self.viewport.second_to_screen(first, self.second.size, self.matrix, pane)
        self._paint_photo(painter, self.second, to_screen, pane.toAlignedRect())

    def _paint_second_over(self, painter: QPainter, pane: QRectF, clip: QRect) -> None:
        if self.second is None or self.first is None:
            self._paint_absence(painter, QRectF(clip), self.missing[1])
            return
        back, _ = self.matrix.inverted()
        self._paint_photo(painter, self.second, back * self.viewport.first_to_screen(self.first.size, pane), clip)

    def _paint_photo(self, painter: QPainter, photo: ImagePyramid, to_screen: QTransform, clip: QRect) -> None:
        """A photo whose frame is mapped to the screen by `to_screen`."""
        grown = abs(to_screen.determinant()) / (photo.size.width() * photo.size.height())
        zoom = grown**0.5 * self.devicePixelRatioF()
        image = photo.at(zoom)
        painter.save()
        painter.setClipRect(clip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < _CRISP)
        painter.setTransform(to_screen, combine=True)
        painter.drawImage(QRectF(0, 0, 1, 1), image)
        painter.restore()

    def _paint_difference(self, painter: QPainter, pane: QRectF) -> None:
        if self.first is None or self.second is None:
            self._paint_absence(painter, pane, any(self.missing))
            return
        to_screen = self.viewport.first_to_screen(self.first.size, pane)
        if self.difference is not None:
            self._paint_photo(painter, ImagePyramid((self.difference,), self.first.size), to_screen, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.boxes:
            rect = to_screen.mapRect(QRectF(*box)).adjusted(-4, -4, 4, 4)
            for width, colour in ((4.0, "on_glow"), (2.0, "glow")):
                painter.setPen(QPen(self._theme.colour(colour), width))
                painter.drawRoundedRect(rect, 4, 4)

    def _paint_divider(self, painter: QPainter, x: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), self._theme.colour("on_accent"))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("raised"))
        centre = QPointF(x, self.height() / 2)
        painter.drawEllipse(centre, _GRIP, _GRIP)
        for side in (-1, 1):
            tip = centre + QPointF(side * 8, 0)
            painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])

    def _paint_absence(self, painter: QPainter, pane: QRectF, missing: bool) -> None:
        if missing:
            symbol = drawing("missing", self._theme.colour("soft"), 48, self.devicePixelRatioF())
            painter.drawPixmap(pane.center() - QPointF(24, 24), symbol)

    def _paint_names(self, painter: QPainter) -> None:
        """The names of the photos, on a background that contrasts with any photo."""
        left, right = self.panes
        shown = [(self.names[0], left, False), (self.names[1], right, self.mode is Mode.SWIPE)]
        if self.mode is Mode.BLINK:
            shown = [(self.names[1 if self.flipped else 0], left, False)]
        if self.mode is Mode.DIFFERENCE:
            shown = [(tr("Differences beyond brightness glow"), left, False)]
        font = self._theme.font(SMALL, bold=True)
        metrics = QFontMetrics(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, pane, at_right in shown:
            available = pane.width() / (2 if self.mode is Mode.SWIPE else 1) - 5 * UNIT
            width = min(metrics.horizontalAdvance(name) + 1, max(0, round(available)))
            rect = QRect(0, 0, width + 2 * UNIT, metrics.height() + UNIT)
            rect.moveTop(UNIT)
            rect.moveLeft(round(pane.right()) - UNIT - rect.width() if at_right else round(pane.left()) + UNIT)
            ground = self._theme.colour("ground")
            ground.setAlphaF(0.88)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect), 6, 6)
            painter.setPen(self._theme.colour("text"))
            inner = rect.adjusted(UNIT, 0, -UNIT, 0)
            paint_line(painter, inner, name, font, elide=Qt.TextElideMode.ElideMiddle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._swiping = self._on_divider(event.position())
            self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._dragged is None:
            grip = self._on_divider(point)
            self.setCursor(Qt.CursorShape.SplitHCursor if grip else Qt.CursorShape.OpenHandCursor)
        elif self._swiping:
            self.swipe_to(point.x() / max(1, self.width()))
        else:
            self.pan(point - self._dragged)
            self._dragged = point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged, self._swiping = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.viewport.fitted:
            self.zoom_by(0.0, event.position())
        else:
            self.fit()

    def _on_divider(self, point: QPointF) -> bool:
        return self.mode is Mode.SWIPE and abs(point.x() - self.divider * self.width()) <= _GRIP
