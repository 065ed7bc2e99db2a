"""Whether turned and mirrored pictures count as copies: one toggle beside those of the kinds."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from shazim_gui.core.language import tr
from shazim_gui.gui.icons import drawing
from shazim_gui.gui.labels import dressed
from shazim_gui.gui.theme import Theme
from shazim_gui.session.presenter.kinds import turned_meaning

_SIDE = 16
_RATIOS = (1.0, 2.0, 3.0)


class TurnedToggle(QPushButton):
    """Down where they count; where it is narrow it is its sign alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        dressed(self, kind="toggle", place="alone")
        self.setCheckable(True)
        self.setChecked(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setAccessibleName(tr("Count turned and mirrored copies"))
        self.setAccessibleDescription(turned_meaning())
        self.setToolTip(turned_meaning())
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        sign = QIcon()
        for ratio in _RATIOS:
            for state, tone in ((QIcon.State.On, "notice_text"), (QIcon.State.Off, "soft")):
                sign.addPixmap(drawing("turned", self._theme.colour(tone), _SIDE, ratio), QIcon.Mode.Normal, state)
                faint = drawing("turned", self._theme.colour("soft"), _SIDE, ratio)
                sign.addPixmap(faint, QIcon.Mode.Disabled, state)
        self.setIcon(sign)
