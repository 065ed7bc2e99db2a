"""A flat button that expands and collapses the part below it."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton

from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import styled

_SIDE = 14


class Disclosure(QPushButton):
    """Checked where it is unfolded."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        styled(self, kind="fold")
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.toggled.connect(self._update_icon)
        theme.changed.connect(self._update_icon)
        self._update_icon()

    @Slot()
    def _update_icon(self) -> None:
        name = "unfolded" if self.isChecked() else "folded"
        self.setIcon(icon(name, self._theme.colour("soft"), side=_SIDE))
