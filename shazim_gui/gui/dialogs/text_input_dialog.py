"""A dialog that asks for one line of text, and shows what is wrong with it."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.dialogs.small_dialog import SmallDialog
from shazim_gui.gui.widgets.labels import label, styled


class TextInputDialog(SmallDialog):
    """A text, a field, a hint and two buttons; its users enable `agree` and connect it."""

    def __init__(self, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit()
        self.hint = label(tone="soft", scale="small", wrap=True)
        self.agree = styled(QPushButton(), kind="primary")
        self.agree.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.fill([label(text, wrap=True), self.field, self.hint], [cancel, self.agree])
