"""A label as high as two lines, whatever its text; longer texts are elided and shown in the tooltip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shazim_gui.gui.widgets.wrapped_lines import wrapped_lines

_LINES = 2


class TwoLineLabel(QLabel):
    """`text()` is always the whole text; a single line is centred vertically."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LINES * self.fontMetrics().lineSpacing())

    def lines(self) -> list[str]:
        """The lines that are painted."""
        return wrapped_lines(self.text(), self.font(), self.width(), _LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        height, lines = self.fontMetrics().lineSpacing(), self.lines()
        top = (self.height() - height * len(lines)) / 2 + self.fontMetrics().ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * height), line)
        painter.end()
