"""The score of each method for a pair, as bars, with the weighted score above them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.core.weights import METHODS
from shazim_gui.gui.scoring.score_bar import ScoreBar
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.gui.widgets.painting import paint_bar
from shazim_gui.gui.widgets.two_line_label import TwoLineLabel
from shazim_gui.session.presenter.method_names import method_name
from shazim_gui.session.presenter.pair_text import MethodText
from shazim_gui.session.presenter.score_explanation import ScoreExplanation


class Bar(QWidget):
    """A score 0..1."""

    def __init__(self, theme: Theme, method: str) -> None:
        super().__init__()
        self._theme, self._method = theme, method
        self.value = 0.0
        self.setMinimumWidth(4 * UNIT)

    def sizeHint(self) -> QSize:
        return QSize(120, UNIT)

    def show_value(self, value: float) -> None:
        """Show another score."""
        self.value = value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(0, (self.height() - UNIT) // 2 + 1, self.width(), UNIT - 2)
        paint_bar(painter, bar, self.value, self._theme, self._theme.method_colour(self._method))
        painter.end()


class ScorePanel(QWidget):
    """One row per method."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.score = label(scale="large", tone="accent")
        self.relation = styled(TwoLineLabel())
        self.whole = ScoreBar(theme)
        self.why = styled(TwoLineLabel(), tone="soft", scale="small")
        self.aside = styled(TwoLineLabel(), tone="soft", scale="small")
        self.rows: dict[str, tuple[QLabel, Bar, QLabel, QLabel, QLabel]] = {}
        top = QHBoxLayout()
        top.setSpacing(UNIT + UNIT // 2)
        top.addWidget(self.score)
        top.addWidget(self.relation, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        headings = (tr("weight"), tr("match"), tr("share"))
        for column, heading in enumerate(headings, start=2):
            grid.addWidget(label(heading, tone="soft", scale="small"), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, method in enumerate(METHODS, start=1):
            name, bar, score = label(method_name(method)), Bar(theme, method), label()
            weight, share = label(tone="soft", scale="small"), label(tone="soft", scale="small")
            self.rows[method] = (name, bar, weight, score, share)
            grid.addWidget(name, row, 0)
            grid.addWidget(bar, row, 1)
            share.setToolTip(tr("Share of the weighted score"))
            for column, figure in enumerate((weight, score, share), start=2):
                grid.addWidget(figure, row, column, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addSpacing(UNIT // 2)
        whole.addWidget(self.whole)
        whole.addSpacing(UNIT // 2)
        whole.addWidget(self.why)
        whole.addSpacing(UNIT // 2)
        whole.addLayout(grid)
        whole.addSpacing(UNIT)
        whole.addWidget(self.aside)

    def show_scores(
        self, score: str, relation: str, why: ScoreExplanation, methods: list[MethodText], aside: str
    ) -> None:
        """Show the score, the relation of the two, what the score is composed of, and the text about other methods.

        Everything keeps its position and height whatever the texts are, while the same methods have a weight.
        """
        self.score.setText(score)
        self.relation.setText(relation)
        self.whole.show_why(why)
        self.why.setText(why.sentence)
        self.aside.setText(aside)
        shown = {method.method for method in methods}
        for name, row in self.rows.items():
            for widget in row:
                widget.setVisible(name in shown)
        for method in methods:
            _, bar, weight, value, share = self.rows[method.method]
            bar.show_value(method.value)
            bar.setAccessibleName(f"{method.name}: {method.score}")
            value.setText(method.score)
            weight.setText(method.weight)
            share.setText(method.share)
            value.setEnabled(method.has_score)
