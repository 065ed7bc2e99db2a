"""The left side of the window: folders above, the running job below."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from shazim_gui.gui.actions.window_actions import Actions
from shazim_gui.gui.library.folders_panel import FoldersPanel
from shazim_gui.gui.library.progress_panel import ProgressPanel
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme


class SidePane(QFrame):
    """Its main button scans, and stops while a job runs."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("side")
        self._theme, self._actions = theme, actions
        self.folders = FoldersPanel(theme)
        self.progress = ProgressPanel()
        actions.assign(actions.pause, self.progress.pause, with_text=False)
        self.main: QPushButton = self.folders.scan
        self._busy = False
        self._shown_state: tuple[object, ...] = ()
        """What the button shows, so that its icon is not drawn again at every move of a slider."""
        actions.assign(actions.add_folder, self.folders.add)
        for action in (actions.scan, actions.stop):
            action.changed.connect(self._update_button)
        theme.changed.connect(self._update_button)
        self.main.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        column.setSpacing(2 * UNIT)
        column.addStrut(240 - 4 * UNIT)
        column.addWidget(self.folders, 1)
        column.addWidget(self.progress)
        self._update_button()

    def show_busy(self, busy: bool) -> None:
        """Make the button stop the running job, or scan where none runs."""
        self._busy = busy
        self._update_button()

    def _press(self) -> None:
        (self._actions.stop if self._busy else self._actions.scan).trigger()

    def _update_button(self) -> None:
        action = self._actions.stop if self._busy else self._actions.scan
        appearance = (action, action.text(), action.isEnabled(), self._theme.palette)
        if appearance == self._shown_state:
            return
        self._shown_state = appearance
        icon_name, key = ("stop", "Shift+F5") if self._busy else ("refresh", "F5")
        self.main.setText(action.text())
        self.main.setAccessibleName(action.text())
        self.main.setEnabled(action.isEnabled())
        self.main.setIcon(icon(icon_name, self._theme.colour("on_accent"), self._theme.colour("soft")))
        self.main.setToolTip(f"{action.text()} ({key})")
