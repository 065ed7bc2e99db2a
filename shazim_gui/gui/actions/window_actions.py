"""All actions of the window, each made once and shared by menus, buttons and keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.shortcuts import Key, ShortcutScope, keys_of, made
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.theme import Theme


class Actions(QObject):
    """The window connects and enables them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signs: dict[QAction, str] = {}
        keys = keys_of(ShortcutScope.WINDOW)
        act = {name: self._action(key) for name, key in keys.items()}
        self.add_folder, self.scan, self.pause, self.stop, self.quit = (
            act[name] for name in ("add_folder", "scan", "pause", "stop", "quit")
        )
        self.search, self.address, self.paste = (act[name] for name in ("search", "address", "paste"))
        self.back, self.reset = (act[name] for name in ("back", "reset"))
        self.problems, self.networks, self.shortcuts = (act[name] for name in ("problems", "networks", "shortcuts"))
        self.filter, self.grid, self.larger, self.smaller = (
            act[name] for name in ("filter", "grid", "larger", "smaller")
        )
        self.grid.setCheckable(True)
        self.review = {
            name: self._action(key) for name, key in keys_of(ShortcutScope.CLUSTERS).items() if not key.built_in
        }
        self.settings = act["settings"]
        self.exports = {name: act[name] for name in ("html", "csv", "json", "paths")}
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def fill(self, bar: QMenuBar) -> None:
        """Fill the menu bar with all actions."""
        library = bar.addMenu(tr("&Library"))
        library.addActions([self.add_folder, self.scan, self.pause, self.stop])
        library.addSeparator()
        library.addActions([self.networks, self.problems])
        library.addSeparator()
        library.addActions([self.settings, self.quit])
        search = bar.addMenu(tr("&Search"))
        search.addActions([self.search, self.address, self.paste, self.back])
        search.addSeparator()
        search.addAction(self.reset)
        review = bar.addMenu(tr("&Review"))
        review.addActions(list(self.review.values()))
        for before in ("undo", "compare"):
            review.insertSeparator(self.review[before])
        view = bar.addMenu(tr("&View"))
        view.addActions([self.filter, self.grid, self.larger, self.smaller])
        bar.addMenu(tr("&Export")).addActions(list(self.exports.values()))
        bar.addMenu(tr("&Help")).addAction(self.shortcuts)

    def export_menu(self, button: QAbstractButton) -> QMenu:
        """A menu of the export formats, for a button."""
        menu = QMenu(button)
        menu.addActions(list(self.exports.values()))
        return menu

    def assign(self, action: QAction, button: QAbstractButton, *, with_text: bool = True) -> None:
        """Let a button trigger an action and show its text, icon and state."""

        def mirror() -> None:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = action.text().replace("…", "")
            button.setToolTip(f"{plain} ({key})" if key else plain)
            button.setAccessibleName(plain)
            button.setEnabled(action.isEnabled())
            button.setIcon(action.icon())
            if with_text:
                button.setText(action.text())

        action.changed.connect(mirror)
        button.clicked.connect(action.trigger)
        mirror()

    def show_paused(self, paused: bool) -> None:
        """Make the pause action resume the job while `paused`, else pause it."""
        sign = "resume" if paused else "pause"
        if self._signs[self.pause] != sign:
            self._signs[self.pause] = sign
            self.pause.setText(tr("Resume") if paused else tr("Pause"))
            self._apply_theme()

    def _action(self, key: Key) -> QAction:
        action = made(key, self)
        if key.sign:
            self._signs[action] = key.sign
        return action

    def _apply_theme(self) -> None:
        text, soft = self._theme.colour("text"), self._theme.colour("soft")
        for action, sign in self._signs.items():
            action.setIcon(icon(sign, text, soft))
            action.setIconVisibleInMenu(False)
