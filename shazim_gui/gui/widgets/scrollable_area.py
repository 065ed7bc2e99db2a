"""Gives its content all the space available, and scroll bars where that is less than it needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollableArea(QScrollArea):
    """For large fonts in a small window: nothing is cut off, and the Tab key scrolls to the focused widget."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
