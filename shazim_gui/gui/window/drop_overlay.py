"""A cover shown while something is dragged over the window: it can be dropped anywhere."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shazim_gui.gui.style.palette import LARGE, UNIT
from shazim_gui.gui.style.theme import Theme


class DropOverlay(QWidget):
    """Covers the window and passes every event through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def cover(self, text: str) -> None:
        """Cover the parent with a text."""
        self._text = text
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        background = self._theme.colour("surface")
        background.setAlphaF(0.92)
        painter.fillRect(self.rect(), background)
        painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2 * UNIT, 2 * UNIT, -2 * UNIT, -2 * UNIT), 12, 12)
        painter.setFont(self._theme.font(LARGE, bold=True))
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()
