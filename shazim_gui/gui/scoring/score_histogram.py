"""How many pairs have which score, with the threshold as a line that can be moved."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import KIND_FILLS, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.presenter.histogram_text import BINS, LOWEST, Histogram, bin_text

_HANDLE = 16
"""Width of a slider's handle in pixels, which is centred on the line; half of it stays free at both ends."""
_PALE = 0.38
"""Opacity of the bars below the threshold."""
_SLIT, _NARROW = 1.0, 3.0
"""Pixels between two bars, and the width below which bars have no gap."""


class ScoreHistogram(QWidget):
    """A press or a drag chooses the threshold; the keyboard moves it with the slider above."""

    chosen = Signal(float)
    """A person moved the line to a score, 0..1."""
    released = Signal()
    """A person released the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: Histogram | None = None
        self._threshold = LOWEST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Pairs by score"))
        theme.changed.connect(self.update)

    def show_counts(self, counts: Histogram) -> None:
        """Show other counts."""
        self._counts = counts
        self.update()

    def show_threshold(self, threshold: float) -> None:
        """Move the line to a score, 0..1."""
        self._threshold = threshold
        self.update()

    def x_of(self, score: float) -> float:
        """The position of a score, in pixels from the left."""
        return _HANDLE / 2 + (score - LOWEST) / (1 - LOWEST) * (self.width() - _HANDLE)

    def score_at(self, x: float) -> float:
        """The score at a position, in pixels from the left, within the slider's range."""
        share = (x - _HANDLE / 2) / max(1, self.width() - _HANDLE)
        return LOWEST + min(1.0, max(0.0, share)) * (1 - LOWEST)

    def sizeHint(self) -> QSize:
        return QSize(120, 7 * UNIT)

    # Called by Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.score_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(self.score_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._counts is not None:
            bin_index = min(BINS - 1, int((self.score_at(event.pos().x()) - LOWEST) / (1 - LOWEST) * BINS))
            QToolTip.showText(event.globalPos(), bin_text(self._counts, bin_index), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        foot = self.height() - 1.0
        painter.fillRect(QRectF(_HANDLE / 2, foot, self.width() - _HANDLE, 1), self._theme.colour("line"))
        line = self._crisp(self.x_of(self._threshold))
        if self._counts is not None:
            full = QRectF(line, 0, self.width() - line, foot)
            for part, opacity in ((full, 1.0), (QRectF(0, 0, line, foot), _PALE)):
                painter.setClipRect(part)
                painter.setOpacity(opacity)
                self._paint_bars(painter, self._counts, foot)
            painter.setClipping(False)
            painter.setOpacity(1.0)
        painter.setPen(QPen(self._theme.colour("text"), 1.5))
        painter.drawLine(QPointF(line, 0), QPointF(line, self.height()))
        painter.end()

    def _paint_bars(self, painter: QPainter, counts: Histogram, foot: float) -> None:
        heights = counts.heights
        colours = [QColor(self._theme.colour(KIND_FILLS[kind])) for kind in KIND_CODES]
        step = (1 - LOWEST) / BINS
        slit = _SLIT if self.x_of(LOWEST + step) - self.x_of(LOWEST) >= _NARROW else 0.0
        for bin_index in range(BINS):
            left, right = (self._crisp(self.x_of(LOWEST + (bin_index + side) * step)) for side in (0, 1))
            y = foot
            # The closest kind on top, in the order of the legend beside it.
            for code in reversed(range(len(KIND_CODES))):
                height = heights[code, bin_index] * (foot - 2)
                if height:
                    painter.fillRect(QRectF(left, y - height, right - left - slit, height), colours[code])
                    y -= height

    def _crisp(self, x: float) -> float:
        """The nearest edge between two device pixels."""
        ratio = self.devicePixelRatioF()
        return round(x * ratio) / ratio
