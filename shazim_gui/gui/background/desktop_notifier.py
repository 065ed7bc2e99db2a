"""Says a few words outside the window: by the desktop, by an icon beside the clock, or by a mark in the bar."""

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
"""For which an icon stays beside the clock."""


def desktop_command(words: ScanNotification, platform: str = sys.platform) -> tuple[str, list[str]] | None:
    """The program, and its arguments, that calls `Notify` of org.freedesktop.Notifications; None where there is none.

    Not by Qt's own D-Bus classes: `Notify` wants an unsigned number, which PySide cannot write (6.12). No shell reads
    the arguments; the text is escaped because the service takes it for markup.
    """
    if platform in ("win32", "darwin"):
        return None
    text = html.escape(words.text, quote=False)
    if found := shutil.which("notify-send"):
        return found, ["--app-name=Shazim", "--icon=shazim", "--", words.title, text]
    if found := shutil.which("busctl"):
        call = ["--user", "call", _SERVICE, _PATH, _SERVICE, "Notify", "susssasa{sv}i"]
        return found, [*call, "--", "Shazim", "0", "shazim", words.title, text, "0", "0", "-1"]
    return None


class DesktopNotifier(QObject):
    """Waits for nobody's answer."""

    def __init__(self, background: BackgroundWork, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._hiding = background.timer(1000 * _SECONDS, self._hide, once=True)

    def tell(self, words: ScanNotification) -> None:
        """Say it in the best way there is."""
        command = desktop_command(words)
        if command is None:
            self._tell_beside(words)
            return
        process = QProcess(self)
        process.finished.connect(functools.partial(self._hear, process, words))
        process.errorOccurred.connect(functools.partial(self._hear, process, words, 1))
        process.start(*command)

    def _hear(self, process: QProcess, words: ScanNotification, status: int, *_: object) -> None:
        """Say it in another way where no desktop answered."""
        process.disconnect(self)
        process.deleteLater()
        if status:
            self._tell_beside(words)

    def _tell_beside(self, words: ScanNotification) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._show_window)
            self._tray.activated.connect(self._show_window)
        self._tray.show()
        self._tray.showMessage(words.title, words.text, QApplication.windowIcon(), 1000 * _SECONDS)
        self._hiding.start()

    def _show_window(self, *_: object) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self._hide()

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()
