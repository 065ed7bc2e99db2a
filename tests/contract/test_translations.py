"""Every text of the window is in both translation files, finished and with the same places; none is there in vain."""

import ast
import importlib.util
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from types import ModuleType

import pytest

import shazim_gui
from shazim_gui.core.language import places

PACKAGE = Path(shazim_gui.__file__).parent
ROOT = PACKAGE.parent


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = tool()
ENTRIES = {code: translations.read(path) for code, path in translations.FILES.items()}
BOTH = pytest.mark.parametrize("code", ["en", "de"])


@BOTH
def test_the_file_holds_exactly_the_texts_of_the_sources(code: str) -> None:
    wanted = set(translations.keys())
    assert len(wanted) > 300
    held = {(entry.source, entry.plural) for entry in ENTRIES[code]}
    assert sorted(wanted - held) == [], "run packaging/translations.py, and translate what it names"
    assert sorted(held - wanted) == [], "run packaging/translations.py"


@BOTH
def test_no_text_is_there_twice(code: str) -> None:
    """The source text alone is the key, whatever the context."""
    sources = [entry.source for entry in ENTRIES[code]]
    assert sorted(source for source in sources if sources.count(source) > 1) == []


@BOTH
def test_every_text_is_finished(code: str) -> None:
    assert [entry.source for entry in ENTRIES[code] if not all(entry.texts)] == []
    assert "unfinished" not in translations.FILES[code].read_text("utf-8")


@BOTH
def test_plural_forms_are_complete(code: str) -> None:
    forms = {entry.source: len(entry.texts) for entry in ENTRIES[code]}
    assert {source: number for source, number in forms.items() if number != 1 + _is_plural(source)} == {}


@BOTH
def test_translations_have_the_places_of_their_source(code: str) -> None:
    """Of plural forms, that of one may do without the number, as in `the one picture`."""
    wrong = [
        (entry.source, text)
        for entry in ENTRIES[code]
        for place, text in enumerate(entry.texts)
        if places(text) != places(entry.source) - ({"n"} if entry.plural and not place and "{n}" not in text else set())
    ]
    assert wrong == []


@BOTH
def test_the_file_is_as_the_tool_writes_it(code: str, tmp_path: Path) -> None:
    """So that bringing it up changes only what changed."""
    translations.write(tmp_path / "written.ts", code, ENTRIES[code])
    assert (tmp_path / "written.ts").read_text("utf-8") == translations.FILES[code].read_text("utf-8")


def test_bringing_up_keeps_what_is_translated_adds_what_is_new_and_drops_what_is_gone() -> None:
    entry = translations.Entry
    kept = [entry("old", "Scan", ("Einlesen!",), False), entry("core", "sepia", ("in Sepia",), False)]
    texts = {e.source: e for e in translations.brought_up("de", [*kept, entry("gui", "Gone", ("Weg",), False)])}
    assert texts["Scan"].texts == ("Einlesen!",)
    assert texts["sepia"].texts == ("in Sepia",)
    assert texts["Stop"].texts == ("",)
    assert texts["{n} photo(s)"].texts == ("", "")
    assert "Gone" not in texts
    english = {e.source: e for e in translations.brought_up("en", [])}
    assert english["Stop"].texts == ("Stop",)


def _is_plural(source: str) -> bool:
    return any(entry.source == source and entry.plural for entry in ENTRIES["en"])


SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setAccessibleName",
    "setAccessibleDescription", "setPlaceholderText", "setInformativeText", "setDetailedText", "setTitle", "setPrefix",
    "setSuffix", "setHeaderLabels", "setTabText", "addAction", "addMenu", "addItem", "addItems", "addTab", "addRow",
    "addButton", "addSection", "showText", "showMessage", "notice", "warn", "say", "say_done", "cover", "offer",
    "explain", "show_nothing", "drawText", "paint_badge", "paint_line", "label", "QAction", "QMenu", "QLabel",
    "QPushButton", "QToolButton", "QRadioButton", "QCheckBox", "QGroupBox", "QMessageBox", "ElidedLabel", "Disclosure",
    "SliderRow", "BadInput",
}  # fmt: skip
"""What shows a text in the window, or makes something with a text."""
NAMES = {"Shazim", "https://example.org/picture.jpg", "Thumbs\n*.tmp\n~/Pictures/private"}
"""What is the same in every language."""


@pytest.mark.parametrize("room", sorted((PACKAGE / "gui").glob("*.py")), ids=lambda room: room.stem)
def test_the_window_shows_no_bare_text(room: Path) -> None:
    tree = ast.parse(room.read_text("utf-8"))
    shown = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in SHOWING)
    assert [
        text for node in shown for part in node.args for text in _bare(part) if _is_words(text) and text not in NAMES
    ] == []


@pytest.mark.parametrize("room", sorted((PACKAGE / "session" / "presenter").glob("*.py")), ids=lambda room: room.stem)
def test_the_presenter_says_no_bare_sentence(room: Path) -> None:
    tree = ast.parse(room.read_text("utf-8"))
    about = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [text for node in ast.iter_child_nodes(tree) for text in _bare(node, about)]
    assert [text for text in texts if re.search(r"[a-z]{2,} [a-z]", text)] == []


def _bare(node: ast.AST, about: Collection[int] = ()) -> Iterator[str]:
    """The texts in a piece of code that no language is asked for."""
    if (
        id(node) in about
        or isinstance(node, ast.pattern | ast.Compare)
        or (isinstance(node, ast.Call) and _name(node) in ("tr", "later", "plural"))
    ):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for part in ast.iter_child_nodes(node):
        yield from _bare(part, about)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def _is_words(text: str) -> bool:
    return any(character.isalpha() for character in text)
