"""Two pictures side by side with their facts, and the score that each method gives the pair."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.scoring.score_panel import ScorePanel
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.gui.widgets.picture_box import PictureBox
from shazim_gui.session.presenter.pair_text import MethodText, SideText
from shazim_gui.session.presenter.score_explanation import ScoreExplanation

_ELIDED = (Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight)
"""Where facts, folder and date are elided."""

_LOWEST = 80
"""Least height of a picture in pixels."""


class SideCard(QWidget):
    """One of the two pictures."""

    def __init__(self, loader: PictureLoader, theme: Theme) -> None:
        super().__init__()
        self.heading = label(tone="soft", scale="small")
        self.picture = PictureBox(loader, theme)
        self.name = styled(ElidedLabel(), weight="strong")
        self.keep = styled(ElidedLabel("", Qt.TextElideMode.ElideRight), tone="accent", scale="small")
        self.keep.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lines = [styled(ElidedLabel("", elide), tone="soft", scale="small") for elide in _ELIDED]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 4)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addWidget(self.keep, 1)
        column.addLayout(top)
        column.addWidget(self.picture)
        column.addSpacing(UNIT // 2)
        column.addWidget(self.name)
        for line in self.lines:
            column.addWidget(line)

    def show_side(self, side: SideText, source: Source | None, sign: str) -> None:
        """Show a picture and its texts; `sign` is the icon where there is no source."""
        self.heading.setText(side.heading)
        self.picture.show_source(source, sign)
        self.picture.setAccessibleName(f"{side.heading}: {side.photo.name}")
        self.name.setText(side.photo.name)
        self.keep.setText(tr("keep: {reason}", reason=side.photo.why) if side.keep else "")
        lines = (side.photo.facts, side.photo.folder, side.photo.modified)
        for line, text in zip(self.lines, lines, strict=True):
            line.setText(text)


class PairPanel(QScrollArea):
    """Shows a hint while nothing is selected."""

    opened = Signal()

    def __init__(self, loader: PictureLoader, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left, self.right = SideCard(loader, theme), SideCard(loader, theme)
        self.scores = ScorePanel(theme)
        self.hint = label(tone="soft", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = QWidget()
        self._shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures = QHBoxLayout()
        pictures.setSpacing(UNIT + UNIT // 2)
        pictures.addWidget(self.left, 1)
        pictures.addWidget(self.right, 1)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addLayout(pictures)
        column.addWidget(self.scores)
        column.addStretch()
        self._inner = QWidget()
        outer = QVBoxLayout(self._inner)
        outer.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        outer.addWidget(self._shown, 1)
        outer.addWidget(self.hint, 1)
        self.setWidget(self._inner)
        self.show_nothing("")

    def sizeHint(self) -> QSize:
        return QSize(380, 400)

    def minimumSizeHint(self) -> QSize:
        inner, bar = self._inner.minimumSizeHint(), self.verticalScrollBar().sizeHint()
        return QSize(inner.width() + bar.width(), 12 * UNIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the pictures the height that the texts leave, up to a little more than a square."""
        boxes = (self.left.picture, self.right.picture)
        for part in (self.left, self.right, self._shown, self._inner):
            if (layout := part.layout()) is not None:
                layout.activate()  # else each layout learns its parts' heights only some events later
        text_height = self._inner.minimumSizeHint().height() - boxes[0].minimumHeight()
        height = max(_LOWEST, min(self.viewport().height() - text_height, round(1.2 * boxes[0].width())))
        for box in boxes:
            box.setFixedHeight(height)

    def show_nothing(self, hint: str) -> None:
        """Show a sentence instead of a pair."""
        self.hint.setText(hint)
        self.hint.show()
        self._shown.hide()

    def show_pair(
        self,
        left: tuple[SideText, Source | None, str],
        right: tuple[SideText, Source | None, str],
        score: tuple[str, str, ScoreExplanation],
        methods: list[MethodText],
        aside: str,
    ) -> None:
        """Show two pictures (texts, source, icon where there is no source), score, relation and why, and the bars.

        `aside` is the text about methods without a bar.
        """
        self.left.show_side(*left)
        self.right.show_side(*right)
        self.scores.show_scores(*score, methods, aside)
        self.hint.hide()
        self._shown.show()
        self._fit()
