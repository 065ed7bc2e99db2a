"""All keyboard shortcuts of the program in one table, from which the actions and the list of shortcuts are made."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from shazim_gui.core.text.language import later, tr


class ShortcutScope(StrEnum):
    """The part of the window in which a key works."""

    WINDOW = later("Anywhere")
    CLUSTERS = later("In the list of copies")
    MATCHES = later("In the matches")
    COMPARE = later("While comparing two photos")

    @property
    def label(self) -> str:
        """The heading in the list of shortcuts."""
        return tr(self.value)


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}
"""Keys whose symbol is clearer than their name, or too small to be seen alone."""


@dataclass(frozen=True, slots=True)
class Key:
    """A command with its keys."""

    name: str
    scope: ShortcutScope
    text: str
    """The text of the menu entry, not translated; see `label`."""
    keys: tuple[str, ...] = ()
    """Key sequences, the first of which is shown in menus."""
    sign: str = ""
    """The name of its icon."""
    built_in: bool = False
    """True where the list handles the keys itself, as lists do, and no action is made."""
    local: tuple[str, ...] = ()
    """Further keys that the list handles itself; they have another meaning in other parts of the window."""

    @property
    def label(self) -> str:
        """The text in the user's language."""
        return tr(self.text)

    @property
    def each_shown(self) -> list[str]:
        """Each key sequence as this system writes it."""
        native = QKeySequence.SequenceFormat.NativeText
        return [_ARROWS.get(key) or QKeySequence(key).toString(native) for key in (*self.keys, *self.local)]

    @property
    def shown(self) -> str:
        """The keys on one line."""
        return ", ".join(self.each_shown)

    def apply_to(self, action: QAction) -> None:
        """Set the text and the keys of an action."""
        action.setText(self.label)
        action.setShortcuts([QKeySequence(key) for key in self.keys])


def _window(name: str, text: str, *keys: str, sign: str = "") -> Key:
    return Key(name, ShortcutScope.WINDOW, text, keys, sign)


def _review(name: str, text: str, *keys: str, local: tuple[str, ...] = ()) -> Key:
    return Key(name, ShortcutScope.CLUSTERS, text, keys, local=local)


def _compare(name: str, text: str, *keys: str) -> Key:
    return Key(name, ShortcutScope.COMPARE, text, keys)


def _list(name: str, text: str, *keys: str, scope: ShortcutScope = ShortcutScope.CLUSTERS) -> Key:
    return Key(name, scope, text, keys, built_in=True)


KEYS: tuple[Key, ...] = (
    _window("add_folder", later("Add folder…"), "Ctrl+O", sign="folder-add"),
    _window("scan", later("Scan"), "F5", sign="refresh"),
    _window("pause", later("Pause"), "Ctrl+F5", "Pause", sign="pause"),
    _window("stop", later("Stop"), "Shift+F5", sign="stop"),
    _window("search", later("Search with a picture…"), "Ctrl+F", sign="search"),
    _window("address", later("Search with a web address…"), "Ctrl+U"),
    _window("paste", later("Search with the pasted picture"), "Ctrl+V", "Shift+Ins"),
    _window("back", later("Close the matches"), "Esc", sign="close"),
    _window("filter", later("Filter clusters"), "/", "Ctrl+L"),
    _window("grid", later("Show all photos of a cluster"), "G"),
    _window("larger", later("Larger thumbnails"), "Ctrl++", "Ctrl+="),
    _window("smaller", later("Smaller thumbnails"), "Ctrl+-"),
    _window("reset", later("Reset weights and threshold"), "Ctrl+R", sign="reset"),
    _window("problems", later("Skipped files…"), "Ctrl+P", sign="warning"),
    _window("networks", later("Network…"), "Ctrl+N"),
    _window("html", later("Web page with thumbnails (HTML)…"), "Ctrl+E"),
    _window("csv", later("Table (CSV)…")),
    _window("json", later("Data (JSON)…")),
    _window("paths", later("Plain list of paths…")),
    _window("settings", later("Settings…"), "Ctrl+,", sign="settings"),
    _window("shortcuts", later("Keyboard shortcuts"), "?", "F1"),
    _window("quit", later("Quit"), "Ctrl+Q"),
    _review("keep", later("Keep the photo"), "K"),
    _review("remove", later("Mark the photo"), "X", local=("Del",)),
    _review("clear_decision", later("Clear decision"), "U"),
    _review("keep_only", later("Keep this, mark the rest"), "Shift+K"),
    _review("undo", later("Undo mark"), "Ctrl+Z"),
    _review("redo", later("Redo mark"), "Ctrl+Shift+Z", "Ctrl+Y"),
    _review("compare", later("Compare with the kept photo"), "C", local=("Return",)),
    _list("clusters", later("Next or previous cluster"), "Ctrl+Down", "Ctrl+Up"),
    _list("lines", later("Cluster or row of photos below or above"), "Down", "Up"),
    _list("photos", later("Next or previous photo"), "Right", "Left"),
    _list("pages", later("Next or previous page of clusters"), "PgDown", "PgUp"),
    _list("ends", later("First or last cluster"), "Home", "End"),
    _list("open", later("Open the photo in another program"), "Ctrl+Return"),
    _list("menu", later("Photo menu"), "Menu", "Shift+F10"),
    _list("match", later("Next or previous match"), "Right", "Left", scope=ShortcutScope.MATCHES),
    _list("reveal", later("Show the match in its cluster"), "Return", scope=ShortcutScope.MATCHES),
    _list("reveal_in_folder", later("Show the match in its folder"), "Shift+Return", scope=ShortcutScope.MATCHES),
    _list("open_match", later("Open the photo in another program"), "Ctrl+Return", scope=ShortcutScope.MATCHES),
    _list("leave", later("Back to the list of copies"), "Down", scope=ShortcutScope.MATCHES),
    _compare("next", later("Next photo"), "Right", "N"),
    _compare("previous", later("Previous photo"), "Left", "P"),
    _compare("keep", later("Keep the photo"), "K"),
    _compare("remove", later("Mark the photo"), "X", "Del"),
    _compare("clear_decision", later("Clear decision"), "U"),
    _compare("keep_only", later("Keep this, mark the rest"), "Shift+K"),
    _compare("undo", later("Undo mark"), "Ctrl+Z"),
    _compare("redo", later("Redo mark"), "Ctrl+Shift+Z", "Ctrl+Y"),
    _compare("side_by_side", later("Side by side"), "1"),
    _compare("swipe", later("Swipe"), "2"),
    _compare("blink", later("Blink"), "3"),
    _compare("difference", later("Difference"), "4"),
    _compare("flip", later("Show the other photo and stop blinking"), "Space"),
    _compare("divider_left", later("Move the divider left"), ","),
    _compare("divider_right", later("Move the divider right"), "."),
    _compare("fit", later("Fit"), "F", "Ctrl+0"),
    _compare("pixels", later("100 %"), "Z", "Ctrl+1"),
    _compare("zoom_in", later("Zoom in"), "+", "="),
    _compare("zoom_out", later("Zoom out"), "-"),
    _compare("pan_left", later("Pan left"), "Shift+Left"),
    _compare("pan_right", later("Pan right"), "Shift+Right"),
    _compare("pan_up", later("Pan up"), "Shift+Up"),
    _compare("pan_down", later("Pan down"), "Shift+Down"),
    _compare("facts", later("Show or hide details"), "I"),
    _compare("close", later("Close"), "Esc"),
)


def keys_of(scope: ShortcutScope) -> dict[str, Key]:
    """The commands of a scope by name."""
    return {key.name: key for key in KEYS if key.scope is scope}


def made(key: Key, parent: QObject) -> QAction:
    """An action with the text and the keys of `key`."""
    action = QAction(parent)
    key.apply_to(action)
    return action
