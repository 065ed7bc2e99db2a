"""Everything a person can ask of the window, each once, for menus, buttons and keys alike."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar

from shazim_gui.gui.icons import icon
from shazim_gui.gui.theme import Theme


class Actions(QObject):
    """The window connects them and says when they are enabled."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signs: dict[QAction, str] = {}
        self.add_folder = self._action(self.tr("Add folder…"), "folder-add", "Ctrl+O")
        self.scan = self._action(self.tr("Scan"), "refresh", "F5")
        self.stop = self._action(self.tr("Stop"), "stop", "Shift+F5")
        self.search = self._action(self.tr("Search with a picture…"), "search", "Ctrl+F")
        self.paste = self._action(self.tr("Search with the pasted picture"), "", QKeySequence.StandardKey.Paste)
        self.back = self._action(self.tr("Back to clusters"), "back", "Esc")
        self.reset = self._action(self.tr("Reset weights and threshold"), "reset", "Ctrl+R")
        self.problems = self._action(self.tr("Skipped files…"), "warning", "")
        self.networks = self._action(self.tr("Network…"), "", "")
        self.quit = self._action(self.tr("Quit"), "", "Ctrl+Q")
        self.exports = {
            "html": self._action(self.tr("Web page with thumbnails (HTML)…"), "", "Ctrl+E"),
            "csv": self._action(self.tr("Table (CSV)…"), "", ""),
            "json": self._action(self.tr("Data (JSON)…"), "", ""),
            "paths": self._action(self.tr("Plain list of paths…"), "", ""),
        }
        theme.changed.connect(self._dress)
        self._dress()

    def fill(self, bar: QMenuBar) -> None:
        """Put everything into menus."""
        library = bar.addMenu(self.tr("&Library"))
        library.addActions([self.add_folder, self.scan, self.stop])
        library.addSeparator()
        library.addActions([self.networks, self.problems])
        library.addSeparator()
        library.addAction(self.quit)
        search = bar.addMenu(self.tr("&Search"))
        search.addActions([self.search, self.paste, self.back])
        search.addSeparator()
        search.addAction(self.reset)
        bar.addMenu(self.tr("&Export")).addActions(list(self.exports.values()))

    def export_menu(self, button: QAbstractButton) -> QMenu:
        """The ways to export, for a button."""
        menu = QMenu(button)
        menu.addActions(list(self.exports.values()))
        return menu

    def lend(self, action: QAction, button: QAbstractButton, *, words: bool = True) -> None:
        """Let a button do what an action does, and look like it."""

        def mirror() -> None:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = action.text().replace("…", "")
            button.setToolTip(f"{plain} ({key})" if key else plain)
            button.setAccessibleName(plain)
            button.setEnabled(action.isEnabled())
            button.setIcon(action.icon())
            if words:
                button.setText(action.text())

        action.changed.connect(mirror)
        button.clicked.connect(action.trigger)
        mirror()

    def _action(self, text: str, sign: str, key: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        if sign:
            self._signs[action] = sign
        return action

    def _dress(self) -> None:
        text, soft = self._theme.colour("text"), self._theme.colour("soft")
        for action, sign in self._signs.items():
            action.setIcon(icon(sign, text, soft))
            action.setIconVisibleInMenu(False)
