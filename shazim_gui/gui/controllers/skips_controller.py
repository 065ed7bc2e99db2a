"""Keeps the list of skipped files up to date while it is open, and passes on its requests."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.gui.actions.photo_actions import PhotoActions
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.controllers.window_display import WindowDisplay
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.dialogs.dialog_factory import Dialogs
from shazim_gui.gui.library.skips_dialog import SkipsDialog

_INTERVAL = 400
"""Milliseconds between two updates of the list while a scan runs."""


class SkipsController(QObject):
    """One list at a time."""

    def __init__(
        self,
        window_model: WindowModel,
        display: WindowDisplay,
        dialogs: Dialogs,
        actions: PhotoActions,
        background: BackgroundWork,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window_model, self._display, self._dialogs, self._window = window_model, display, dialogs, window
        self._actions = actions
        self.dialog: SkipsDialog | None = None
        self._timer = background.timer(_INTERVAL, self._follow, once=True)
        window_model.poller.skipped.connect(self._later)
        window_model.poller.changed.connect(self._follow)
        window_model.loaded.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the list beside the window."""
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
            scanning = self._window_model.poller.kind == "scan"
            self.dialog.show_skips(list(self._display.skips), scanning=scanning)

    @Slot(object)
    def _retry(self, paths: tuple[str, ...]) -> None:
        self._display.start_scan()
        self._window_model.scan(retry=paths)
