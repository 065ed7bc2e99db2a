"""A line at the top of the window for notices and warnings; it blocks nothing and is closed by a click."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.icons import drawing, icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import label, restyle
from shazim_gui.session.presenter.result_text import sentence


class NoticeBar(QFrame):
    """Shows the latest notice or warning; a notice does not replace a warning."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._tone = ""
        self._sign = QLabel()
        self.text = label(wrap=True)
        self.dismiss = QToolButton()
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss this notice"))
        self.dismiss.clicked.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT // 2, UNIT, UNIT // 2)
        line.setSpacing(UNIT)
        line.addWidget(self._sign)
        line.addWidget(self.text, 1)
        line.addWidget(self.dismiss)
        theme.changed.connect(self._apply_theme)
        self.setVisible(False)

    def notice(self, text: str) -> None:
        """Show a notice."""
        self._show_text(text, "")

    def warn(self, text: str) -> None:
        """Show a warning, such as a file that cannot be written."""
        self._show_text(sentence(text), "warning")

    @Slot()
    def clear(self) -> None:
        """Hide the bar."""
        self._tone = ""
        self.text.clear()
        self.setVisible(False)

    def _show_text(self, text: str, tone: str) -> None:
        if self._tone == "warning" and not tone:
            text, tone = f"{self.text.text()}\n{text}", self._tone
        self._tone = tone
        self.text.setText(text)
        self._apply_theme()
        self.setVisible(True)

    @Slot()
    def _apply_theme(self) -> None:
        name = "warning" if self._tone else "info"
        colour = self._theme.colour("warning_text" if self._tone else "notice_text")
        self._sign.setPixmap(drawing(name, colour, 18, self.devicePixelRatioF()))
        self.dismiss.setIcon(icon("close", colour, side=14))
        self.setProperty("tone", self._tone)
        restyle(self)
        restyle(self.text)
