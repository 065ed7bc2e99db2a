"""The window that compares two photographs: its buttons, keys, facts, and a line about the alignment."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.shortcuts import ShortcutScope, keys_of, made
from shazim_gui.gui.compare.compare_canvas import STEP, CompareCanvas, Mode
from shazim_gui.gui.compare.facts_table import FactsTable
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.session.presenter.photo_text import PhotoOutcome

_MODES = ("side_by_side", "swipe", "blink", "difference")
_REVIEW = ("keep", "remove", "clear_decision", "keep_only", "undo", "redo")
_PAN = 64.0
"""Pixels to pan per key press."""


class CompareDialog(QDialog):
    """Knows nothing of clusters; emits a signal when another photo is wanted."""

    stepped = Signal(int)
    """Another photo is wanted: how many steps on."""
    mode_chosen = Signal()
    reviewed = Signal(str)
    """A person decides about the photo beside the reference, or undoes a decision: the name of the key."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self._keys = keys_of(ShortcutScope.COMPARE)
        self.canvas = CompareCanvas(theme)
        self.canvas.moved.connect(self._show_zoom)
        self.modes = [
            self._button(name, kind="toggle", position=position)
            for name, position in zip(_MODES, _positions(4), strict=True)
        ]
        self._group = QButtonGroup(self)
        for mode, button in zip(Mode, self.modes, strict=True):
            button.setCheckable(True)
            self._group.addButton(button, mode)
        self.modes[Mode.SIDE_BY_SIDE].setChecked(True)
        self._group.idClicked.connect(self.choose)
        self.fit, self.pixels = self._button("fit"), self._button("pixels")
        self.previous, self.next = self._button("previous"), self._button("next")
        self.keep = self._button("keep", kind="toggle", position="first")
        self.remove = self._button("remove", kind="toggle", position="last")
        for button, text in ((self.keep, tr("Keep")), (self.remove, tr("Mark"))):
            button.setText(text)
            button.setCheckable(True)
        self.position = label(tone="soft")
        self.zoom = label(tone="soft", scale="small")
        self.relation = styled(ElidedLabel("", Qt.TextElideMode.ElideRight), weight="strong")
        self.state = styled(ElidedLabel("", Qt.TextElideMode.ElideRight), tone="soft", scale="small")
        self.table = FactsTable(theme)
        self.differing = label(tone="soft", scale="small")
        self._make_actions()
        self._lay_out()
        self.canvas.setFocus()

    def offer_steps(self, several: bool) -> None:
        """Enable the steps to other photos where there are several."""
        for part in (self.previous, self.next):
            part.setEnabled(several)

    def show_outcome(self, outcome: PhotoOutcome) -> None:
        """Show the decision about the photo beside the reference."""
        self.keep.setChecked(outcome is PhotoOutcome.KEPT)
        self.remove.setChecked(outcome is PhotoOutcome.REMOVE)

    @Slot(int)
    def choose(self, mode: int) -> None:
        """Show the photos in another mode."""
        self.modes[mode].setChecked(True)
        self.canvas.mode = Mode(mode)
        self.canvas.flipped = False
        self.canvas.update()
        self.mode_chosen.emit()
        self._show_zoom()

    @Slot()
    def _show_zoom(self) -> None:
        zooms = [f"{100 * zoom:.0f} %" if zoom < 9.995 else f"{zoom:.0f}×" for zoom in self.canvas.zooms if zoom]
        self.zoom.setText(" · ".join(dict.fromkeys(zooms)))

    def _make_actions(self) -> None:
        """Make an action for every key."""
        canvas = self.canvas
        pans = {"pan_left": (1, 0), "pan_right": (-1, 0), "pan_up": (0, 1), "pan_down": (0, -1)}
        handlers: dict[str, Callable[[], object]] = {
            "next": lambda: self.stepped.emit(1),
            "previous": lambda: self.stepped.emit(-1),
            "flip": self._flip,
            "divider_left": lambda: canvas.swipe_to(canvas.divider - 0.05),
            "divider_right": lambda: canvas.swipe_to(canvas.divider + 0.05),
            "fit": canvas.fit,
            "pixels": canvas.zoom_to_pixels,
            "zoom_in": lambda: canvas.zoom_by(STEP),
            "zoom_out": lambda: canvas.zoom_by(1 / STEP),
            "facts": lambda: self.facts.setVisible(self.facts.isHidden()),
            "close": self.close,
        }
        for name, (x, y) in pans.items():
            handlers[name] = lambda x=x, y=y: canvas.pan(QPointF(x * _PAN, y * _PAN))  # type: ignore[misc]
        for name in _REVIEW:
            handlers[name] = lambda name=name: self.reviewed.emit(name)  # type: ignore[misc]
        for mode, name in enumerate(_MODES):
            handlers[name] = lambda mode=mode: self.choose(mode)  # type: ignore[misc]
        self.key_actions: dict[str, QAction] = {}
        for name, key in self._keys.items():
            action = made(key, self)
            action.triggered.connect(lambda _=False, do=handlers[name]: do())
            self.addAction(action)
            self.key_actions[name] = action
        for button, name in (
            (self.fit, "fit"),
            (self.pixels, "pixels"),
            (self.previous, "previous"),
            (self.next, "next"),
            (self.keep, "keep"),
            (self.remove, "remove"),
        ):
            button.clicked.connect(self.key_actions[name].trigger)

    def _flip(self) -> None:
        if self.canvas.mode is Mode.BLINK:
            self.canvas.flipped = not self.canvas.flipped
            self.canvas.update()
            self.automatic = False

    automatic = True
    """Whether it blinks automatically, until a person flips it."""

    @Slot()
    def blink(self) -> None:
        """Show the other photo, unless a person flips it by hand."""
        if self.canvas.mode is Mode.BLINK and self.automatic:
            self.canvas.flipped = not self.canvas.flipped
            self.canvas.update()

    def _button(self, name: str, **properties: str) -> QPushButton:
        key = self._keys[name]
        button: QPushButton = styled(QPushButton(key.label), **properties)
        button.setAutoDefault(False)
        button.setToolTip(f"{key.label} ({key.shown})")
        button.setAccessibleName(key.label)
        return button

    def _lay_out(self) -> None:
        modes = QHBoxLayout()
        modes.setSpacing(0)
        for button in self.modes:
            modes.addWidget(button)
        top = QFrame()
        top.setObjectName("header")
        line = QHBoxLayout(top)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(UNIT)
        line.addLayout(modes)
        line.addSpacing(UNIT)
        line.addWidget(self.relation, 1)
        line.addWidget(self.fit)
        line.addWidget(self.pixels)
        line.addSpacing(UNIT)
        decisions = QHBoxLayout()
        decisions.setSpacing(0)
        decisions.addWidget(self.keep)
        decisions.addWidget(self.remove)
        line.addLayout(decisions)
        line.addSpacing(UNIT)
        for part in (self.previous, self.position, self.next):
            line.addWidget(part)
        self.facts = QFrame()
        self.facts.setObjectName("side")
        column = QVBoxLayout(self.facts)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        column.setSpacing(UNIT)
        heading = QHBoxLayout()
        heading.addWidget(label(tr("Details"), scale="title"))
        heading.addStretch()
        heading.addWidget(self.differing)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.canvas)
        splitter.addWidget(self.facts)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([760, 360])
        foot = QFrame()
        foot.setObjectName("status")
        line = QHBoxLayout(foot)
        line.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        line.addWidget(self.state, 1)
        line.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(splitter, 1)
        column.addWidget(foot)

    # Called by Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.closed.emit()
        super().done(result)


def _positions(count: int) -> list[str]:
    """The style sheet's name for the position of each of `count` toggles in a row."""
    return ["first", *["middle"] * (count - 2), "last"]
