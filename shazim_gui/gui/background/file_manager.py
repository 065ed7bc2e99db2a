"""Shows files in the system's own file manager, selected there where it can select them."""

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
"""Milliseconds to wait for the file manager, which may have to be started first."""

Failed = Callable[[], object]


def file_url(path: str) -> QUrl:
    """The URL of a file, including one whose name is not valid text."""
    if sys.platform == "win32":
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(b"file://" + quote(os.fsencode(path)).encode())


def open_file(path: str) -> bool:
    """Open a file with the system's program for it."""
    return QDesktopServices.openUrl(file_url(path))


def open_folder_of(path: str) -> bool:
    """Open the folder that holds a file."""
    return open_file(os.path.dirname(path))  # noqa: PTH120  (surrogate escapes survive)


def selecting_command(path: str, platform: str = sys.platform) -> tuple[str, list[str]] | None:
    """The program, with its arguments, that shows a file selected in its folder; None where the system has none.

    No shell reads the arguments, so no character in a name is special.
    """
    match platform:
        case "win32":
            return "explorer", ["/select,", path.replace("/", "\\")]
        case "darwin":
            return "open", ["-R", path]
    return None


class FileManager(QObject):
    """Never blocks: the window stays responsive while a file manager starts."""

    def show(self, path: str, failed: Failed) -> None:
        """Show a file selected in its folder, or else the folder alone; calls `failed` where neither works."""
        command = selecting_command(path)
        if command is not None:
            if not QProcess.startDetached(*command)[0]:
                failed()
        elif not self._call_desktop(path, failed):
            _open_folder(path, failed)

    def _call_desktop(self, path: str, failed: Failed) -> bool:
        """Ask the desktop's file manager over D-Bus (`FileManager1.ShowItems`); false where no service offers it."""
        try:  # some systems package it separately
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
        watcher.finished.connect(functools.partial(_finish, watcher, path, failed))
        return True


def _finish(watcher: "QObject", path: str, failed: Failed, *_: object) -> None:
    """Open the folder where the file manager could not select the file."""
    if watcher.isError():  # type: ignore[attr-defined]
        _open_folder(path, failed)
    watcher.deleteLater()


def _open_folder(path: str, failed: Failed) -> None:
    if not open_folder_of(path):
        failed()
