"""Notifies outside the window: through the desktop, a tray icon, or an alert in the task bar."""

import functools
import html
import shutil
import sys

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.session.scan_notification import ScanNotification

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_SECONDS = 15
"""For which the tray icon is shown."""


def notification_command(announcement: ScanNotification, platform: str = sys.platform) -> tuple[str, list[str]] | None:
    """The program, with its arguments, that calls `Notify` of org.freedesktop.Notifications; None where there is none.

    Qt's own D-Bus classes cannot do it: `Notify` expects an unsigned number, which PySide cannot write (6.12). No shell
    reads the arguments; the text is escaped because the service reads it as markup.
    """
    if platform in ("win32", "darwin"):
        return None
    text = html.escape(announcement.text, quote=False)
    if found := shutil.which("notify-send"):
        return found, ["--app-name=Shazim", "--icon=shazim", "--", announcement.title, text]
    if found := shutil.which("busctl"):
        call = ["--user", "call", _SERVICE, _PATH, _SERVICE, "Notify", "susssasa{sv}i"]
        return found, [*call, "--", "Shazim", "0", "shazim", announcement.title, text, "0", "0", "-1"]
    return None


class DesktopNotifier(QObject):
    """Never blocks: answers arrive as signals."""

    def __init__(self, background: BackgroundWork, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._hiding = background.timer(1000 * _SECONDS, self._hide, once=True)

    def notify(self, announcement: ScanNotification) -> None:
        """Show a notification in the best way available."""
        command = notification_command(announcement)
        if command is None:
            self._show_tray_message(announcement)
            return
        process = QProcess(self)
        process.finished.connect(functools.partial(self._finish, process, announcement))
        process.errorOccurred.connect(functools.partial(self._finish, process, announcement, 1))
        process.start(*command)

    def _finish(self, process: QProcess, announcement: ScanNotification, status: int, *_: object) -> None:
        """Show the notification in another way where the desktop did not accept it."""
        process.disconnect(self)
        process.deleteLater()
        if status:
            self._show_tray_message(announcement)

    def _show_tray_message(self, announcement: ScanNotification) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._show_window)
            self._tray.activated.connect(self._show_window)
        self._tray.show()
        self._tray.showMessage(announcement.title, announcement.text, QApplication.windowIcon(), 1000 * _SECONDS)
        self._hiding.start()

    def _show_window(self, *_: object) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self._hide()

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()
