"""A page with a short message where there is nothing to list."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import label, styled


class MessagePage(QFrame):
    """An icon, a title, a sentence, and a button where there is something to do."""

    def __init__(self, theme: Theme, icon_name: str, title: str, text: str, foot: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._icon_name = theme, icon_name
        self._drawing = QLabel()
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, scale="large", wrap=True)
        self.text = label(text, tone="soft", wrap=True)
        self.foot = label(foot, tone="soft", scale="small", wrap=True)
        self.button = styled(QPushButton(), kind="primary")
        self.button.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * UNIT, 4 * UNIT, 4 * UNIT, 4 * UNIT)
        column.setSpacing(UNIT)
        column.addStretch(2)
        column.addWidget(self._drawing)
        column.addSpacing(UNIT)
        for text_label in (self.title, self.text):
            text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text_label)
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addWidget(self.button)
        centred.addStretch()
        column.addSpacing(UNIT)
        column.addLayout(centred)
        column.addStretch(3)
        self.foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot.setVisible(bool(foot))
        column.addWidget(self.foot)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def offer(self, button: str) -> QPushButton:
        """Show a button with this text, and return it to be connected."""
        self.button.setText(button)
        self.button.setVisible(True)
        return self.button

    def show_message(self, title: str, text: str) -> None:
        """Show another title and text."""
        self.title.setText(title)
        self.text.setText(text)

    @Slot()
    def _apply_theme(self) -> None:
        colour = self._theme.colour("accent")
        self._drawing.setPixmap(drawing(self._icon_name, colour, 9 * UNIT, self.devicePixelRatioF()))
