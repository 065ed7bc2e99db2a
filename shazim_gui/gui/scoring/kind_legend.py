"""Which colour of a drawing means which kind of copies."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shazim_gui.gui.style.palette import KIND_FILLS, SMALL, UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.painting import paint_line
from shazim_gui.session.presenter.kind_text import kind_texts

_SIDE = UNIT
"""Side of a colour sample, in pixels."""


class KindLegend(QWidget):
    """One line per kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip("\n".join(f"{text.name}: {text.meaning}" for text in kind_texts()))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(SMALL))
        widest = max(metrics.horizontalAdvance(text.name) for text in kind_texts())
        return QSize(_SIDE + UNIT + widest + 2, len(kind_texts()) * metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(SMALL)
        height = QFontMetrics(font).height()
        for number, text in enumerate(kind_texts()):
            line = QRect(0, number * height, self.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(KIND_FILLS[text.kind]))
            painter.drawRoundedRect(QRectF(0, line.top() + (height - _SIDE) / 2, _SIDE, _SIDE), 2, 2)
            painter.setPen(self._theme.colour("soft"))
            paint_line(painter, line.adjusted(_SIDE + UNIT, 0, 0, 0), text.name, font)
        painter.end()
