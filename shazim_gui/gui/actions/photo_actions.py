"""What can be done with one photo from any list: open it, show it in its folder, copy its path."""

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.export.file_names import shown
from shazim_gui.gui.background.file_manager import FileManager, open_file


class PhotoActions(QObject):
    """The menu of a photo."""

    failed = Signal(str)
    """A sentence that says what the system could not do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = FileManager(self)

    def open(self, path: str) -> None:
        """Open the photo."""
        if not os.path.exists(path) or not open_file(path):  # noqa: PTH110
            self.failed.emit(tr("{name} cannot be opened: it may have been moved or deleted.", name=shown(path)))

    def show(self, path: str) -> None:
        """Show it in its folder."""
        sentence = tr("The folder of {name} cannot be shown.", name=shown(path))
        self._manager.show(path, lambda: self.failed.emit(sentence))

    def copy(self, path: str) -> None:
        """Put its path on the clipboard."""
        QGuiApplication.clipboard().setText(shown(path))

    def menu(
        self,
        path: str,
        parent: QWidget,
        compare: Callable[[], object] | None = None,
        decision_actions: Sequence[QAction] = (),
    ) -> QMenu:
        """A menu for the photo at `path`; its first entry calls `compare`, and is left out where that is None.

        `decision_actions` make decisions about the photo.
        """
        menu = QMenu(parent)
        if compare is not None:
            menu.addAction(tr("Compare"), compare)
            menu.addActions(list(decision_actions))
            menu.addSeparator()
        menu.addAction(tr("Open"), lambda: self.open(path))
        menu.addAction(tr("Show in folder"), lambda: self.show(path))
        menu.addAction(tr("Copy path"), lambda: self.copy(path))
        return menu

    def pop_up(
        self,
        path: str,
        parent: QWidget,
        point: QPoint,
        compare: Callable[[], object] | None = None,
        decision_actions: Sequence[QAction] = (),
    ) -> None:
        """Show the menu at a point of the screen."""
        menu = self.menu(path, parent, compare, decision_actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
