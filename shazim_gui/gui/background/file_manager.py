"""Shows files in the system's own file manager, selected there where it can do that."""

import functools
import os
import sys
from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"
_PATIENCE = 5000
"""Milliseconds within which a file manager answers, which may have to be started first."""

Failed = Callable[[], object]


def file_url(path: str) -> QUrl:
    """The address of a file, also of one whose name is no text."""
    if sys.platform == "win32":
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(b"file://" + quote(os.fsencode(path)).encode())


def open_file(path: str) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(file_url(path))


def open_folder_of(path: str) -> bool:
    """Open the folder that a file lies in."""
    return open_file(os.path.dirname(path))  # noqa: PTH120  (surrogate escapes survive)


def selecting_command(path: str, platform: str = sys.platform) -> tuple[str, list[str]] | None:
    """The program, and its arguments, that shows a file selected in its folder; None where the system has no such one.

    No shell reads them, so nothing in a name has a meaning of its own.
    """
    match platform:
        case "win32":
            return "explorer", ["/select,", path.replace("/", "\\")]
        case "darwin":
            return "open", ["-R", path]
    return None


class FileManager(QObject):
    """Asks without waiting: the window stays alive while a file manager is started."""

    def show(self, path: str, failed: Failed) -> None:
        """Show a file selected in its folder, or the folder alone where that cannot be had; `failed` where neither."""
        command = selecting_command(path)
        if command is not None:
            if not QProcess.startDetached(*command)[0]:
                failed()
        elif not self._ask_desktop(path, failed):
            _open_folder(path, failed)

    def _ask_desktop(self, path: str, failed: Failed) -> bool:
        """Ask the desktop's file manager over D-Bus (`FileManager1.ShowItems`); false where there is nobody to ask."""
        try:  # some systems pack it apart
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415
        except ImportError:
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "ShowItems")
        address = bytes(file_url(path).toEncoded().data()).decode("ascii")
        message.setArguments([[address], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE), self)
        watcher.finished.connect(functools.partial(_hear, watcher, path, failed))
        return True


def _hear(watcher: "QObject", path: str, failed: Failed, *_: object) -> None:
    """Open the folder where the file manager could not do what it was asked."""
    if watcher.isError():  # type: ignore[attr-defined]
        _open_folder(path, failed)
    watcher.deleteLater()


def _open_folder(path: str, failed: Failed) -> None:
    if not open_folder_of(path):
        failed()
