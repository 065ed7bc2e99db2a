"""Every key of the program in one table, from which the actions are made and the sheet of shortcuts is filled."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence


class Place(StrEnum):
    """Where a key does what it does."""

    WINDOW = QT_TRANSLATE_NOOP("Keys", "Anywhere")
    CLUSTERS = QT_TRANSLATE_NOOP("Keys", "In the list of copies")
    MATCHES = QT_TRANSLATE_NOOP("Keys", "In the matches of a picture")
    COMPARE = QT_TRANSLATE_NOOP("Keys", "While comparing two photos")

    @property
    def words(self) -> str:
        """As a heading."""
        return QCoreApplication.translate("Keys", str(self.value))


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}
"""Keys whose sign is plainer than their name, or too small to be seen alone."""


@dataclass(frozen=True, slots=True)
class Key:
    """Something that can be asked for by keys."""

    name: str
    place: Place
    text: str
    """As a menu says it; see `words`."""
    keys: tuple[str, ...] = ()
    """Key sequences, the first of which is shown in menus."""
    sign: str = ""
    """The icon beside it."""
    built_in: bool = False
    """True where the list answers the keys itself, as lists do, and no action is made."""

    @property
    def words(self) -> str:
        """The text in the person's language."""
        return QCoreApplication.translate("Keys", self.text)

    @property
    def each_shown(self) -> list[str]:
        """The keys as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [_ARROWS.get(key) or QKeySequence(key).toString(native) for key in self.keys]

    @property
    def shown(self) -> str:
        """The keys in one line."""
        return ", ".join(self.each_shown)

    def dress(self, action: QAction) -> None:
        """Give an action its text and its keys."""
        action.setText(self.words)
        action.setShortcuts([QKeySequence(key) for key in self.keys])


def _window(name: str, text: object, *keys: str, sign: str = "") -> Key:
    return Key(name, Place.WINDOW, str(text), keys, sign)


def _compare(name: str, text: object, *keys: str) -> Key:
    return Key(name, Place.COMPARE, str(text), keys)


def _list(name: str, text: object, *keys: str, place: Place = Place.CLUSTERS) -> Key:
    return Key(name, place, str(text), keys, built_in=True)


KEYS: tuple[Key, ...] = (
    _window("add_folder", QT_TRANSLATE_NOOP("Keys", "Add folder…"), "Ctrl+O", sign="folder-add"),
    _window("scan", QT_TRANSLATE_NOOP("Keys", "Scan"), "F5", sign="refresh"),
    _window("stop", QT_TRANSLATE_NOOP("Keys", "Stop"), "Shift+F5", sign="stop"),
    _window("search", QT_TRANSLATE_NOOP("Keys", "Search with a picture…"), "Ctrl+F", sign="search"),
    _window("paste", QT_TRANSLATE_NOOP("Keys", "Search with the pasted picture"), "Ctrl+V", "Shift+Ins"),
    _window("back", QT_TRANSLATE_NOOP("Keys", "Back to clusters"), "Esc", sign="back"),
    _window("filter", QT_TRANSLATE_NOOP("Keys", "Filter the clusters"), "/", "Ctrl+L"),
    _window("larger", QT_TRANSLATE_NOOP("Keys", "Larger thumbnails"), "Ctrl++", "Ctrl+="),
    _window("smaller", QT_TRANSLATE_NOOP("Keys", "Smaller thumbnails"), "Ctrl+-"),
    _window("reset", QT_TRANSLATE_NOOP("Keys", "Reset weights and threshold"), "Ctrl+R", sign="reset"),
    _window("problems", QT_TRANSLATE_NOOP("Keys", "Skipped files…"), "Ctrl+P", sign="warning"),
    _window("networks", QT_TRANSLATE_NOOP("Keys", "Network…"), "Ctrl+N"),
    _window("html", QT_TRANSLATE_NOOP("Keys", "Web page with thumbnails (HTML)…"), "Ctrl+E"),
    _window("csv", QT_TRANSLATE_NOOP("Keys", "Table (CSV)…")),
    _window("json", QT_TRANSLATE_NOOP("Keys", "Data (JSON)…")),
    _window("paths", QT_TRANSLATE_NOOP("Keys", "Plain list of paths…")),
    _window("shortcuts", QT_TRANSLATE_NOOP("Keys", "Keyboard shortcuts"), "?", "F1"),
    _window("quit", QT_TRANSLATE_NOOP("Keys", "Quit"), "Ctrl+Q"),
    _list("clusters", QT_TRANSLATE_NOOP("Keys", "Next or previous cluster"), "Down", "Up"),
    _list("photos", QT_TRANSLATE_NOOP("Keys", "Next or previous photo of the cluster"), "Right", "Left"),
    _list("pages", QT_TRANSLATE_NOOP("Keys", "A page of clusters on or back"), "PgDown", "PgUp"),
    _list("ends", QT_TRANSLATE_NOOP("Keys", "First or last cluster"), "Home", "End"),
    _list("compare", QT_TRANSLATE_NOOP("Keys", "Compare the photo with the reference"), "Return"),
    _list("open", QT_TRANSLATE_NOOP("Keys", "Open the photo in another program"), "Ctrl+Return"),
    _list("menu", QT_TRANSLATE_NOOP("Keys", "Menu of the photo"), "Menu", "Shift+F10"),
    _list("match", QT_TRANSLATE_NOOP("Keys", "Next or previous match"), "Down", "Up", place=Place.MATCHES),
    _list("open_match", QT_TRANSLATE_NOOP("Keys", "Open the photo"), "Return", place=Place.MATCHES),
    _compare("next", QT_TRANSLATE_NOOP("Keys", "Next photo"), "Right", "N"),
    _compare("previous", QT_TRANSLATE_NOOP("Keys", "Previous photo"), "Left", "P"),
    _compare("side_by_side", QT_TRANSLATE_NOOP("Keys", "Side by side"), "1"),
    _compare("swipe", QT_TRANSLATE_NOOP("Keys", "Swipe"), "2"),
    _compare("blink", QT_TRANSLATE_NOOP("Keys", "Blink"), "3"),
    _compare("difference", QT_TRANSLATE_NOOP("Keys", "Difference"), "4"),
    _compare("flip", QT_TRANSLATE_NOOP("Keys", "Show the other one, and blink no more by itself"), "Space"),
    _compare("divider_left", QT_TRANSLATE_NOOP("Keys", "Move the divider to the left"), ","),
    _compare("divider_right", QT_TRANSLATE_NOOP("Keys", "Move the divider to the right"), "."),
    _compare("fit", QT_TRANSLATE_NOOP("Keys", "Fit"), "F", "Ctrl+0"),
    _compare("pixels", QT_TRANSLATE_NOOP("Keys", "100 %"), "Z", "Ctrl+1"),
    _compare("zoom_in", QT_TRANSLATE_NOOP("Keys", "Zoom in"), "+", "="),
    _compare("zoom_out", QT_TRANSLATE_NOOP("Keys", "Zoom out"), "-"),
    _compare("pan_left", QT_TRANSLATE_NOOP("Keys", "Look further left"), "Shift+Left"),
    _compare("pan_right", QT_TRANSLATE_NOOP("Keys", "Look further right"), "Shift+Right"),
    _compare("pan_up", QT_TRANSLATE_NOOP("Keys", "Look further up"), "Shift+Up"),
    _compare("pan_down", QT_TRANSLATE_NOOP("Keys", "Look further down"), "Shift+Down"),
    _compare("facts", QT_TRANSLATE_NOOP("Keys", "Show or hide the facts"), "I"),
    _compare("close", QT_TRANSLATE_NOOP("Keys", "Close"), "Esc"),
)


def keys_of(place: Place) -> dict[str, Key]:
    """What can be asked for there, by name."""
    return {key.name: key for key in KEYS if key.place is place}


def made(key: Key, parent: QObject) -> QAction:
    """An action with the text and the keys of one."""
    action = QAction(parent)
    key.dress(action)
    return action
