"""A toggle button with an icon that takes the accent colour while it is checked."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QPushButton

from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.labels import styled

_SIDE = 16
_RATIOS = (1.0, 2.0, 3.0)


class IconToggle(QPushButton):
    """Its users set the text; a narrow button shows only the icon."""

    def __init__(self, theme: Theme, icon_name: str) -> None:
        """`icon_name` is the name of a drawing in `icons`."""
        super().__init__()
        self._theme, self._icon_name = theme, icon_name
        styled(self, kind="toggle", position="alone")
        self.setCheckable(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def follow(self, action: QAction) -> None:
        """Trigger an action, and be checked when the action is."""
        self.clicked.connect(action.trigger)
        action.toggled.connect(self.setChecked)

    @Slot()
    def _apply_theme(self) -> None:
        icon = QIcon()
        on, off, normal = QIcon.State.On, QIcon.State.Off, QIcon.Mode.Normal
        for ratio in _RATIOS:
            soft = drawing(self._icon_name, self._theme.colour("soft"), _SIDE, ratio)
            icon.addPixmap(drawing(self._icon_name, self._theme.colour("notice_text"), _SIDE, ratio), normal, on)
            icon.addPixmap(soft, normal, off)
            for state in (on, off):
                icon.addPixmap(soft, QIcon.Mode.Disabled, state)
        self.setIcon(icon)
