"""Notifies a person who uses another window that a long scan has ended."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from shazim_gui.gui.background.desktop_notifier import DesktopNotifier
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.session.running_verb import PauseState
from shazim_gui.session.scan_notification import ScanEnd, ScanWatch, notification_of, should_notify


class ScanNotifier(QObject):
    """Follows the window model; a finished scan is announced as soon as its result can be shown."""

    def __init__(self, window_model: WindowModel, notifier: DesktopNotifier, parent: QObject) -> None:
        super().__init__(parent)
        self._window_model, self._notifier = window_model, notifier
        self.watch = ScanWatch()
        self._scanning = self._done = False
        window_model.poller.changed.connect(self._follow)
        window_model.poller.pause_changed.connect(self._follow_pause)
        window_model.poller.failed.connect(self._fail)
        window_model.scanned.connect(self._finish)
        window_model.loaded.connect(self._show)

    @Slot()
    def _follow(self) -> None:
        scanning = self._window_model.poller.kind == "scan"
        if scanning and not self._scanning:
            self.watch.begin()
            self._done = False
        elif self._scanning and not scanning:
            self.watch.pause()
        self._scanning = scanning

    @Slot()
    def _follow_pause(self) -> None:
        (self.watch.resume if self._window_model.poller.pause_state is PauseState.NONE else self.watch.pause)()

    @Slot()
    def _finish(self) -> None:
        self.watch.pause()
        self._done = True

    @Slot()
    def _show(self) -> None:
        if self._done:
            self._done = False
            self._announce(ScanEnd.DONE, "")

    @Slot(str)
    def _fail(self, problem: str) -> None:
        if self._window_model.poller.kind == "scan":
            self._announce(ScanEnd.FAILED, problem)

    def _announce(self, end: ScanEnd, problem: str) -> None:
        active = QApplication.activeWindow() is not None
        if should_notify(end, self.watch.seconds, active=active):
            self._notifier.notify(notification_of(end, self._window_model.results, problem))
