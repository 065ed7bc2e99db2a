"""A dialog that asks for one line of text, and says beside it what is wrong with what was typed."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shazim_gui.core.language import tr
from shazim_gui.gui.labels import dressed, label
from shazim_gui.gui.palette import UNIT


class AskingDialog(QDialog):
    """Words, a field, a hint and two buttons; who asks says when `agree` is enabled, and what it does."""

    def __init__(self, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit()
        self.hint = label(tone="soft", scale="small", wrap=True)
        self.agree = dressed(QPushButton(), kind="primary")
        self.agree.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addSpacing(UNIT)
        column.addLayout(buttons)
        self.setMinimumWidth(440)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))
