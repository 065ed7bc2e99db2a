"""The sliders: the weight of each method, and the threshold from which photos are copies."""

import itertools

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.core.weights import CLASSIC, DEFAULT_THRESHOLD, METHODS, Weights
from shazim_gui.gui.scoring.kind_legend import KindLegend
from shazim_gui.gui.scoring.presets_button import PresetsButton
from shazim_gui.gui.scoring.score_histogram import ScoreHistogram
from shazim_gui.gui.scoring.slider_row import SliderRow
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.disclosure import Disclosure
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.session.presenter.histogram_text import LOWEST, Histogram, ReachText
from shazim_gui.session.presenter.method_names import method_name
from shazim_gui.session.presenter.threshold_text import threshold_meaning

MOST = 4.0
"""The largest weight that the sliders reach; only the weights' proportions matter."""
STEP = 0.05
DECIMALS = 2
_THRESHOLD_STEP = 0.005
_ROW, _LOW_ROW = 38, 28
"""Height of a row in pixels, and of a row of the further methods, which leave the pair above its space."""


_LOW_WINDOW = 760
"""Height in pixels below which a window is low."""


class SlidersPanel(QWidget):
    """Always shows weights of which at least one is above 0; those of the further methods can be unfolded."""

    edited = Signal(dict)
    """A person moved a slider: the arguments of `ChosenMatching.change`, by name."""
    settled = Signal()
    """A person released a slider: the choice is worth saving."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.weight_rows = {method: SliderRow(method_name(method), 0.0, MOST, STEP, DECIMALS) for method in METHODS}
        self._further = [row for method, row in self.weight_rows.items() if method not in CLASSIC]
        for further in self._further:
            styled(further.box, scale="low")
        self.more = Disclosure(theme, tr("More methods"))
        self.more.setToolTip(tr("Methods that have no weight by default"))
        self.threshold_row = SliderRow(tr("Threshold"), 100 * LOWEST, 100.0, 100 * _THRESHOLD_STEP, 1, " %")
        self.threshold_row.explain(tr("Photos with at least this score are shown as copies."))
        self.reset = styled(QPushButton(tr("Reset")), kind="quiet")
        self.reset.setToolTip(tr("Reset to weights 1, 1, 2 and a threshold of 75 % (Ctrl+R)"))
        self.reset.setAccessibleName(tr("Reset weights and threshold"))
        self.presets = PresetsButton()
        self._title = label(tr("Matching"), scale="title")
        self.hint = label(tr("At least one method needs a weight"), tone="accent", strong=True)
        self._hint(False)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT + UNIT // 2)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.more, len(CLASSIC), 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        for row, (method, slider) in enumerate(self.weight_rows.items()):
            slider.explain(tr("How much {name} counts towards the score.", name=method_name(method)))
            grid_row = row if method in CLASSIC else row + 1
            slider.add_to(grid, grid_row)
            grid.setRowMinimumHeight(grid_row, _ROW)
            slider.changed.connect(self._weight_moved)
            slider.released.connect(self.settled)
        self.threshold_row.add_to(grid, len(METHODS) + 1)
        grid.setRowMinimumHeight(len(METHODS) + 1, _ROW)
        self.histogram = ScoreHistogram(theme)
        self.histogram.chosen.connect(self._line_moved)
        self.histogram.released.connect(self.settled)
        self.reaching, self._counted = label(strong=True), label(scale="small", tone="soft")
        self._legend, self._low = KindLegend(theme), False
        grid.addWidget(self._legend, len(METHODS) + 2, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.histogram, len(METHODS) + 2, 1)
        grid.addLayout(self._reach(), len(METHODS) + 2, 2)
        self.meaning = styled(ElidedLabel(" ", Qt.TextElideMode.ElideRight), scale="small", tone="soft")
        grid.addWidget(self.meaning, len(METHODS) + 3, 0, 1, 3)
        grid.setRowMinimumHeight(len(METHODS) + 3, 3 * UNIT)
        self.threshold_row.changed.connect(self._threshold_moved)
        self.threshold_row.released.connect(self.settled)
        self.reset.clicked.connect(self.reset_all)
        self.more.toggled.connect(self._unfold)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self.hint)
        top.addStretch()
        top.addWidget(self.presets)
        top.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addLayout(grid)
        self._unfold(False)
        self._in_order()

    @property
    def weights(self) -> Weights:
        """The weights shown."""
        return Weights(tuple(row.value for row in self.weight_rows.values()))

    @property
    def threshold(self) -> float:
        """The threshold shown, 0..1."""
        return round(self.threshold_row.value / 100, 4)

    def show_values(self, weights: Weights, threshold: float) -> None:
        """Show a choice; weights beyond the sliders' range are scaled into it in proportion.

        The further methods unfold where one of them has a weight, and stay as they are where none has: rows that a
        person has unfolded are not hidden automatically.
        """
        shown = _within_sliders(weights)
        for row, value in zip(self.weight_rows.values(), shown, strict=True):
            row.set_value(value)
        self._need_a_weight(self.weight_rows[METHODS[shown.index(max(shown))]])
        self.threshold_row.set_value(100 * threshold)
        self.histogram.show_threshold(self.threshold)
        if any(row.value for row in self._further):
            self.more.setChecked(True)
        self._count()
        self._show_meaning()

    def follow(self, weights: Weights, threshold: float) -> None:
        """Show the choice in force, unless it is shown already."""
        shown = [row.value for row in self.weight_rows.values()]  # all 0 before anything is shown
        if [*shown, self.threshold] != [*_within_sliders(weights), threshold]:
            self.show_values(weights, threshold)

    def show_pairs(self, counts: Histogram | None, reach: ReachText) -> None:
        """Show the distribution of scores (None where it has not changed), and how many pairs reach the threshold."""
        if counts is not None:
            self.histogram.show_counts(counts)
        self.reaching.setText(reach.number)
        self._counted.setText(reach.caption)
        for widget in (self.reaching, self._counted):
            widget.setToolTip(reach.sentence)
        self.histogram.setAccessibleDescription(reach.sentence)

    @Slot()
    def reset_all(self) -> None:
        """Return to the classic choice."""
        self.show_values(Weights(), DEFAULT_THRESHOLD)
        self._hint(False)
        self.edited.emit({"weights": Weights(), "threshold": DEFAULT_THRESHOLD})
        self.settled.emit()

    @Slot()
    def _weight_moved(self) -> None:
        moved = self.sender()
        assert isinstance(moved, SliderRow)
        self._hint(self._need_a_weight(moved))
        self._count()
        self._show_meaning()
        self.edited.emit({"weights": self.weights})

    @Slot(float)
    def _line_moved(self, score: float) -> None:
        value = round(score / _THRESHOLD_STEP) * 100 * _THRESHOLD_STEP
        if value != self.threshold_row.value:
            self.threshold_row.set_value(value)
            self._threshold_moved()

    @Slot()
    def _threshold_moved(self) -> None:
        self._hint(False)
        self.histogram.show_threshold(self.threshold)
        self._show_meaning()
        self.edited.emit({"threshold": self.threshold})

    def fit_into(self, height: int) -> None:
        """Leave space to the pair above where the window is low: no histogram while further methods are shown."""
        self._low = height < _LOW_WINDOW
        self._show_histogram()

    def _show_histogram(self) -> None:
        for part in (self._legend, self.histogram, self.reaching, self._counted):
            part.setHidden(self._low and self.more.isChecked())

    @Slot(bool)
    def _unfold(self, shown: bool) -> None:
        self._show_histogram()
        for grid_row, row in enumerate(self._further, start=len(CLASSIC) + 1):
            row.set_visible(shown)
            self._grid.setRowMinimumHeight(grid_row, _LOW_ROW if shown else 0)
        self._count()

    def _count(self) -> None:
        """Where the further methods are folded, show how many of them have a weight."""
        counting = sum(row.value > 0 for row in self._further)
        text = tr("More methods")
        if counting and not self.more.isChecked():
            text = tr("More methods, {number} in use", number=counting)
        self.more.setText(text)
        self.more.setAccessibleName(text)

    def _reach(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        for part in (self.reaching, self._counted):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch()
        return column

    def _show_meaning(self) -> None:
        # A blank keeps the line's height, so that no slider moves away from the pointer.
        self.meaning.setText(threshold_meaning(self.weights, self.threshold) or " ")

    def _in_order(self) -> None:
        """Make the Tab key go through the rows from top to bottom."""
        rows = list(self.weight_rows.values())
        classic = [widget for row in rows[: len(CLASSIC)] for widget in (row.slider, row.box)]
        further = [widget for row in (*self._further, self.threshold_row) for widget in (row.slider, row.box)]
        chain = [self.presets, self.reset, *classic, self.more, *further]
        for before, after in itertools.pairwise(chain):
            self.setTabOrder(before, after)

    def _hint(self, shown: bool) -> None:
        """Show the hint in place of the title, so that no slider moves away from the pointer."""
        self.hint.setVisible(shown)
        self.presets.setVisible(not shown)
        self._title.setVisible(not shown)

    def _need_a_weight(self, moved: SliderRow) -> bool:
        """Keep the slider that was moved last above 0 where no other method has a weight."""
        if any(row.value for row in self.weight_rows.values()):
            return False
        moved.set_value(STEP)
        return True


def _within_sliders(weights: Weights) -> list[float]:
    """The weights as the sliders show them: scaled into their range in proportion, rounded as the boxes are."""
    scale = min(1.0, MOST / max(weights.values))
    return [round(value * scale, DECIMALS) for value in weights.values]
