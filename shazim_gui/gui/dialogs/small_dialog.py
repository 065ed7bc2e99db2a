"""A dialog of a few parts above one another and a row of buttons, as high as its texts need."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shazim_gui.gui.style.palette import UNIT

_WIDTH = 440
"""Pixels, at least."""


class SmallDialog(QDialog):
    """Filled once, by its users."""

    def fill(self, parts: Sequence[QWidget], buttons: Sequence[QPushButton]) -> None:
        """Lay out the parts above the buttons, the last of which is at the right edge."""
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for part in parts:
            column.addWidget(part)
        column.addSpacing(UNIT)
        column.addStretch()
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the height again: Qt computed it before the texts had their font."""
        super().showEvent(event)
        self.resize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to what the texts need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))
