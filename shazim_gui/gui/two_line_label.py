"""A label as high as two lines, whatever its text; what has no room is shortened, and stands in the tooltip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LINES = 2


class TwoLineLabel(QLabel):
    """`text()` is always the whole text; one line stands in the middle of the height."""

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
        """What is painted, line by line."""
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        broken: list[QTextLine] = []
        while len(broken) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            broken.append(line)
        layout.endLayout()
        starts = [line.textStart() for line in broken]
        parts = [self.text()[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)]
        return [self.fontMetrics().elidedText(part, Qt.TextElideMode.ElideRight, self.width()) for part in parts]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        height, lines = self.fontMetrics().lineSpacing(), self.lines()
        top = (self.height() - height * len(lines)) / 2 + self.fontMetrics().ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * height), line)
        painter.end()
