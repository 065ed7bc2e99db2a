"""The line at the foot of the window: the result in a sentence, what has just been done, and the network in use."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from shazim_gui.core.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import dressed, label


class StatusLine(QFrame):
    """A done message stays until the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.summary = dressed(ElidedLabel(), tone="soft")
        self.marked = label(tone="warning")
        """What a person marked."""
        self.done = label()
        self.button = dressed(QPushButton(), kind="quiet")
        self.network = dressed(QPushButton(), kind="quiet")
        self.network.setToolTip(tr("The network used to compare pictures; click to choose another"))
        self.settings = QToolButton()
        self._then: Callable[[], None] = lambda: None
        self.button.clicked.connect(self._press)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT // 2, UNIT, UNIT // 2)
        line.setSpacing(UNIT)
        line.addWidget(self.summary, 1)
        line.addWidget(self.marked)
        line.addWidget(self.done)
        line.addWidget(self.button)
        line.addWidget(self.network)
        line.addWidget(self.settings)
        self.setFixedHeight(max(4 * UNIT, self.fontMetrics().height() + 2 * UNIT))
        self.button.setVisible(False)

    def say_done(self, words: str, button: str, then: Callable[[], None]) -> None:
        """Say what has been done, with a button for what a person may want next."""
        self.done.setText(words)
        self.button.setText(button)
        self.button.setVisible(True)
        self._then = then

    def _press(self) -> None:
        self._then()
