"""Asks for confirmation; nothing is done without an answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.dialogs.small_dialog import SmallDialog
from shazim_gui.gui.widgets.labels import label


class QuestionDialog(SmallDialog):
    """A question, what a yes would do, and two buttons, of which Enter presses the cautious one."""

    agreed = Signal()

    def __init__(self, title: str, question: str, detail: str, yes: str, parent: QWidget | None = None) -> None:
        """`yes` is the text of the button that confirms."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(f"{question} {detail}")
        self.question, self.detail = label(question, strong=True, wrap=True), label(detail, tone="soft", wrap=True)
        self.yes, self.no = QPushButton(yes), QPushButton(tr("Cancel"))
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.accepted.connect(self.agreed)
        self.fill([self.question, self.detail], [self.yes, self.no])
        self.no.setFocus()
