"""Labels in the tones and sizes of the style sheet."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def label(text: str = "", *, tone: str = "", scale: str = "", strong: bool = False, wrap: bool = False) -> QLabel:
    """A label of plain text; tone `soft` or `accent`, scale `small`, `title` or `large`."""
    made = styled(QLabel(text), tone=tone, scale=scale, weight="strong" if strong else "")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def styled(widget: Any, **properties: str) -> Any:
    """The widget with the properties that style sheet rules select by."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    return widget


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setObjectName("rule")
    return line
