"""What can be done with one photo from any list: look at it, find it on the disk, take its path along."""

import os
import subprocess
import sys
from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QObject, QPoint, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from shazim_gui.core.language import tr
from shazim_gui.export.names import shown


def file_url(path: str) -> QUrl:
    """The address of a file, also of one whose name is no text."""
    if sys.platform == "win32":
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(b"file://" + quote(os.fsencode(path)).encode())


def open_file(path: str) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(file_url(path))


def show_in_folder(path: str) -> bool:
    """Show a file in the system's file manager; selected there, where the system can do that."""
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", [subprocess.list2cmdline(["/select,", path])])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", path])[0])
    return QDesktopServices.openUrl(file_url(os.path.dirname(path)))  # noqa: PTH120  (surrogate escapes survive)


class PhotoActions(QObject):
    """The menu of a photo."""

    failed = Signal(str)
    """A sentence that says what the system could not do."""

    def open(self, path: str) -> None:
        """Open the photo."""
        if not os.path.exists(path) or not open_file(path):  # noqa: PTH110
            self.failed.emit(tr("{name} cannot be opened: it may have been moved or deleted.", name=shown(path)))

    def show(self, path: str) -> None:
        """Show it in its folder."""
        if not show_in_folder(path):
            self.failed.emit(tr("The folder of {name} cannot be shown.", name=shown(path)))

    def copy(self, path: str) -> None:
        """Put its path on the clipboard."""
        QGuiApplication.clipboard().setText(shown(path))

    def menu(self, path: str, parent: QWidget, compare: Callable[[], object] | None = None) -> QMenu:
        """A menu for the photo at `path`; `compare` is done where there is something to compare it with."""
        menu = QMenu(parent)
        if compare is not None:
            menu.addAction(tr("Compare"), compare)
            menu.addSeparator()
        menu.addAction(tr("Open"), lambda: self.open(path))
        menu.addAction(tr("Show in folder"), lambda: self.show(path))
        menu.addAction(tr("Copy path"), lambda: self.copy(path))
        return menu

    def pop_up(self, path: str, parent: QWidget, place: QPoint, compare: Callable[[], object] | None = None) -> None:
        """Show the menu at a place on the screen."""
        menu = self.menu(path, parent, compare)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
