"""Updates the translation files to the texts in the sources: adds new ones as unfinished, removes unused ones.

`python packaging/translations.py` writes the files; `--check` only lists untranslated texts, and exits with 1 if there
are any.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FILES = {code: ROOT / "resources" / "translations" / f"shazim_{code}.ts" for code in ("en", "de")}
COMPOSED = "composed"
"""The context of templates for messages composed in other packages; these are added by hand, in both files."""
FORMS = 2
"""Number of plural forms in both languages: for one, and for any other number."""
_CALLS = {"tr": False, "later": False, "plural": True}
"""The functions whose first argument is a translatable text, and whether it has plural forms."""

Key = tuple[str, bool]
"""A source text, and whether it has plural forms."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a translation file."""

    context: str
    source: str
    texts: tuple[str, ...]
    """The translation, or its plural forms; empty where it is unfinished."""
    plural: bool


def keys(package: Path = ROOT / "shazim_gui") -> dict[Key, str]:
    """Return the translatable texts of the sources, each with the package of its first use as its context."""
    found: dict[Key, str] = {}
    for path in sorted(package.rglob("*.py")):
        context = path.relative_to(package).parts[0].removesuffix(".py")
        for text, plural in _translatable_texts(ast.parse(path.read_text("utf-8"))):
            found.setdefault((text, plural), context)
    return found


def read(path: Path) -> list[Entry]:
    """Read the entries of a translation file."""
    return [
        Entry(
            context.findtext("name", ""),
            message.findtext("source", ""),
            tuple(text.text or "" for text in message.iterfind("translation/numerusform"))
            or (message.findtext("translation", ""),),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(path).getroot().iterfind("context")
        for message in context.iterfind("message")
    ]


def write(path: Path, code: str, entries: list[Entry]) -> None:
    """Write a translation file, its contexts and texts in order."""
    root = ET.Element("TS", version="2.1", sourcelanguage="en", language=code)
    for context in sorted({entry.context for entry in entries}):
        part = ET.SubElement(root, "context")
        ET.SubElement(part, "name").text = context
        for entry in sorted((one for one in entries if one.context == context), key=lambda one: one.source):
            message = ET.SubElement(part, "message", {"numerus": "yes"} if entry.plural else {})
            ET.SubElement(message, "source").text = entry.source
            translation = ET.SubElement(message, "translation", {} if all(entry.texts) else {"type": "unfinished"})
            if entry.plural:
                for text in entry.texts:
                    ET.SubElement(translation, "numerusform").text = text
            else:
                translation.text = entry.texts[0]
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, "unicode") + "\n", "utf-8")


def brought_up(code: str, entries: list[Entry]) -> list[Entry]:
    """Return the entries of a file for the current texts; English texts without plurals are their own translation."""
    known = {(entry.source, entry.plural): entry for entry in entries if entry.context != COMPOSED}
    kept = [entry for entry in entries if entry.context == COMPOSED]
    for (source, plural), context in keys().items():
        blank = ("",) * FORMS if plural else (source if code == "en" else "",)
        before = known.get((source, plural))
        kept.append(Entry(context, source, before.texts if before else blank, plural))
    return kept


def main() -> int:
    """Update both files, or only list what is unfinished."""
    unfinished = 0
    for code, path in FILES.items():
        entries = brought_up(code, read(path))
        blank = [entry for entry in entries if not all(entry.texts)]
        unfinished += len(blank)
        for entry in blank:
            print(f"{path.name}: {entry.source}")
        if "--check" not in sys.argv[1:]:
            write(path, code, entries)
    return int(unfinished > 0)


def _translatable_texts(tree: ast.Module) -> Iterator[Key]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value, _CALLS[node.func.id]


if __name__ == "__main__":
    sys.exit(main())
