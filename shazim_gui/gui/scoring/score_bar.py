"""A pair's score as one bar, composed of what each method adds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.presenter.score_explanation import ScoreExplanation

_HEIGHT = 12
_SLIT = 1.0


class ScoreBar(QWidget):
    """Its full width is 100 %; hatched where agreeing pixels give more than the methods."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._why: ScoreExplanation | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_why(self, why: ScoreExplanation) -> None:
        """Show what another score is composed of."""
        self._why = why
        self.setToolTip("\n".join(part.text for part in why.parts))
        self.setAccessibleName(tr("What each method adds to the score"))
        self.setAccessibleDescription(", ".join(part.text for part in why.parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(15 * UNIT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), _HEIGHT)
        groove = QPainterPath()
        groove.addRoundedRect(whole, 3, 3)
        painter.setClipPath(groove)
        painter.fillRect(whole, self._theme.colour("line"))
        x = 0.0
        if self._why is not None:
            for part in self._why.parts:
                width = part.points * self.width()
                painter.fillRect(QRectF(x, 0, max(0.0, width - _SLIT), _HEIGHT), self._theme.method_colour(part.method))
                x += width
            if self._why.lifted:
                more = QRectF(x, 0, max(0.0, self._why.lifted * self.width() - x), _HEIGHT)
                painter.fillRect(more, QBrush(self._theme.colour("accent"), Qt.BrushStyle.BDiagPattern))
        painter.end()
