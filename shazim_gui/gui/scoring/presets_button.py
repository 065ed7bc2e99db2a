"""A button that names the preset in force, with a menu to choose, save and remove presets."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton

from shazim_gui.core.presets import Preset
from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.labels import styled
from shazim_gui.session.presenter.preset_text import preset_meaning, preset_name

_WIDEST = 17 * UNIT
"""Width of a name in pixels; longer ones are elided."""


class PresetsButton(QPushButton):
    """Knows nothing of how presets are stored."""

    chosen = Signal(object)
    """A person chose a preset."""
    keep_wanted = Signal()
    """The current choice is to be saved under a name."""
    dropped = Signal(str)
    """One of the user's own presets is to be removed: its name."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        styled(self, kind="quiet", menu="yes")
        self._menu = styled(QMenu(self), checks="yes")
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_presets((), (), None)

    def show_presets(self, built_in: Sequence[Preset], own: Sequence[Preset], current: Preset | None) -> None:
        """Offer the program's presets and the user's own; `current` is the one in force."""
        self._built_in, self._own, self._current = built_in, own, current
        self._name = tr("Presets") if current is None else preset_name(current)
        self._fit()
        text = tr("Presets: {name} selected", name=preset_name(current)) if current else tr("Presets")
        self.setAccessibleName(text)
        self.setToolTip(preset_meaning(current) if current else tr("Presets of weights, threshold and kinds"))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * UNIT, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Large enough for the whole name, even where it is elided at the moment."""
        hint = super().sizeHint()
        return QSize(hint.width() - self._advance(self.text()) + self._advance(self._shortened(_WIDEST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fill(self) -> None:
        """Fill the menu when it opens: never while one of its actions runs."""
        self._menu.clear()
        for presets in (self._built_in, self._own):
            for preset in presets:
                self._offer(preset)
            if presets:
                self._menu.addSeparator()
        keep = self._menu.addAction(tr("Save as preset…"))
        keep.setEnabled(self._current is None)
        keep.triggered.connect(self.keep_wanted)
        if self._own:
            drop: QMenu = styled(self._menu.addMenu(tr("Delete preset")), checks="yes")
            for preset in self._own:
                drop.addAction(_plain(preset.name)).triggered.connect(functools.partial(self._drop, preset.name))

    def _drop(self, name: str, _: bool = False) -> None:
        self.dropped.emit(name)

    def _choose(self, preset: Preset, _: bool = False) -> None:
        self.chosen.emit(preset)

    def _offer(self, preset: Preset) -> None:
        action = self._menu.addAction(_plain(preset_name(preset)))
        action.setCheckable(True)
        action.setChecked(preset is self._current)
        action.setToolTip(preset_meaning(preset))
        action.triggered.connect(functools.partial(self._choose, preset))

    def _fit(self) -> None:
        """Show as much of the name as fits beside the margins and the arrow."""
        available = self.width() - super().sizeHint().width() + self._advance(self.text())
        self.setText(self._shortened(min(available, _WIDEST)))

    def _shortened(self, width: int) -> str:
        return _plain(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, width))

    def _advance(self, text: str) -> int:
        """The width of a text in pixels on the button."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def _plain(name: str) -> str:
    """A name in which no letter is read as a shortcut."""
    return name.replace("&", "&&")
