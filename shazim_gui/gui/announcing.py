"""Tells a person who is elsewhere that a long scan has come to its end."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from shazim_gui.gui.desk import Desk
from shazim_gui.gui.notifier import Notifier
from shazim_gui.session.announcing import End, ScanWatch, announcement, is_worth_telling
from shazim_gui.session.running import Rest


class Announcing(QObject):
    """Listens to the desk; a scan that was done is told of as soon as its result can be seen."""

    def __init__(self, desk: Desk, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notifier = desk, notifier
        self.watch = ScanWatch()
        self._scanning = self._done = False
        desk.poller.changed.connect(self._follow)
        desk.poller.rested.connect(self._follow_rest)
        desk.poller.failed.connect(self._fail)
        desk.scanned.connect(self._finish)
        desk.loaded.connect(self._show)

    @Slot()
    def _follow(self) -> None:
        scanning = self._desk.poller.kind == "scan"
        if scanning and not self._scanning:
            self.watch.begin()
            self._done = False
        elif self._scanning and not scanning:
            self.watch.rest()
        self._scanning = scanning

    @Slot()
    def _follow_rest(self) -> None:
        (self.watch.go_on if self._desk.poller.rest is Rest.NONE else self.watch.rest)()

    @Slot()
    def _finish(self) -> None:
        self.watch.rest()
        self._done = True

    @Slot()
    def _show(self) -> None:
        if self._done:
            self._done = False
            self._tell(End.DONE, "")

    @Slot(str)
    def _fail(self, problem: str) -> None:
        if self._desk.poller.kind == "scan":
            self._tell(End.FAILED, problem)

    def _tell(self, end: End, problem: str) -> None:
        active = QApplication.activeWindow() is not None
        if is_worth_telling(end, self.watch.seconds, active=active):
            self._notifier.tell(announcement(end, self._desk.results, problem))
