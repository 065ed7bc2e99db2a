"""The status line at the bottom of the window: the result in a sentence, the latest export, and the network in use."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled


class StatusLine(QFrame):
    """The text of `done` stays until the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.summary = styled(ElidedLabel(), tone="soft")
        self.removals = label(tone="warning")
        """How many photos are marked for removal."""
        self.done = label()
        self.button = styled(QPushButton(), kind="quiet")
        self.network = styled(QPushButton(), kind="quiet")
        self.network.setToolTip(tr("The network used to compare pictures; click to choose another"))
        self.settings = QToolButton()
        self._then: Callable[[], None] = lambda: None
        self.button.clicked.connect(self._press)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT // 2, UNIT, UNIT // 2)
        line.setSpacing(UNIT)
        line.addWidget(self.summary, 1)
        line.addWidget(self.removals)
        line.addWidget(self.done)
        line.addWidget(self.button)
        line.addWidget(self.network)
        line.addWidget(self.settings)
        self.setFixedHeight(max(4 * UNIT, self.fontMetrics().height() + 2 * UNIT))
        self.button.setVisible(False)

    def show_done(self, message: str, button: str, then: Callable[[], None]) -> None:
        """Show what has been done, with a button for a likely next step."""
        self.done.setText(message)
        self.button.setText(button)
        self.button.setVisible(True)
        self._then = then

    def _press(self) -> None:
        self._then()
