"""Whether the clusters are shown as a grid: one toggle beside the size of their thumbnails."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QPushButton

from shazim_gui.gui.icons import drawing
from shazim_gui.gui.keys import Place, keys_of
from shazim_gui.gui.labels import dressed
from shazim_gui.gui.theme import Theme

_SIDE = 16
_RATIOS = (1.0, 2.0, 3.0)


class GridToggle(QPushButton):
    """Down where all photos of a cluster are shown; up where there is one strip of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        dressed(self, kind="toggle", place="alone", narrow="yes")
        self.setCheckable(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        key = keys_of(Place.WINDOW)["grid"]
        self.setAccessibleName(key.words)
        self.setToolTip(f"{key.words} ({key.shown})")
        theme.changed.connect(self._dress)
        self._dress()

    def follow(self, action: QAction) -> None:
        """Do what an action does, and be down when it is on."""
        self.clicked.connect(action.trigger)
        action.toggled.connect(self.setChecked)

    @Slot()
    def _dress(self) -> None:
        sign = QIcon()
        for ratio in _RATIOS:
            for state, tone in ((QIcon.State.On, "notice_text"), (QIcon.State.Off, "soft")):
                sign.addPixmap(drawing("grid", self._theme.colour(tone), _SIDE, ratio), QIcon.Mode.Normal, state)
        self.setIcon(sign)
