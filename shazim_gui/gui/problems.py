"""Keeps the list of skipped files up to date while it is open, and leads its wishes on."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.gui.background import Background
from shazim_gui.gui.desk import Desk
from shazim_gui.gui.dialogs import Dialogs
from shazim_gui.gui.display import Display
from shazim_gui.gui.photo_actions import PhotoActions
from shazim_gui.gui.skips_dialog import SkipsDialog

_INTERVAL = 400
"""Milliseconds between two looks at what was left out meanwhile."""


class Problems(QObject):
    """One list at a time."""

    def __init__(
        self,
        desk: Desk,
        display: Display,
        dialogs: Dialogs,
        actions: PhotoActions,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._display, self._dialogs, self._window = desk, display, dialogs, window
        self._actions = actions
        self.dialog: SkipsDialog | None = None
        self._timer = background.timer(_INTERVAL, self._follow, once=True)
        desk.poller.skipped.connect(self._later)
        desk.poller.changed.connect(self._follow)
        desk.loaded.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the list, beside the window."""
        if self.dialog is None:
            self.dialog = SkipsDialog(self._window)
            self.dialog.finished.connect(self._forget)
            self.dialog.folder_wanted.connect(self._actions.show)
            self.dialog.retry_wanted.connect(self._retry)
            self._follow()
            self._dialogs.show(self.dialog, modal=False)
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot()
    def _later(self) -> None:
        if self.dialog is not None and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _follow(self) -> None:
        if self.dialog is not None:
            scanning = self._desk.poller.kind == "scan"
            self.dialog.show_skips(list(self._display.skips), scanning=scanning)

    @Slot(object)
    def _retry(self, paths: tuple[str, ...]) -> None:
        self._display.start_scan()
        self._desk.scan(retry=paths)
