"""Breaks a text into at most a number of lines, the last of which is elided."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine, QTextOption


def wrapped_lines(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """The lines of `text` in a font, each at most `width` pixels wide."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    broken: list[QTextLine] = []
    while len(broken) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        broken.append(line)
    layout.endLayout()
    starts = [line.textStart() for line in broken]
    parts = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)]
    metrics = QFontMetrics(font)
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts]
