"""Tests that every text of the window is translated, with its placeholders and plural forms, and no other text is."""

import ast
import importlib.util
import io
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog, Message

import shazim_gui
from shazim_gui.core.text.language import languages, placeholders

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
FILES: dict[str, Path] = translations.files()
EVERY_LANGUAGE = pytest.mark.parametrize("code", FILES)


def catalog(code: str) -> Catalog:
    return translations.read(FILES[code], code)


def entries(code: str) -> list[Message]:
    return [message for message in catalog(code) if message.id]


def texts(message: Message) -> tuple[str, ...]:
    return message.string if message.pluralizable else (message.string,)


def ids(message: Message) -> tuple[str, ...]:
    return message.id if message.pluralizable else (message.id,)


def test_every_language_but_english_has_a_file() -> None:
    assert {"en", *FILES} == set(languages())


def test_every_text_of_the_sources_is_found() -> None:
    """Babel does not find texts in f-strings, for example."""
    found = {ids(message) for message in translations.template() if message.id}
    assert len(found) > 300
    translatable = {
        text for path in PACKAGE.rglob("*.py") for text in _translatable(ast.parse(path.read_text("utf-8")))
    }
    assert sorted(translatable - found) == []


@EVERY_LANGUAGE
def test_each_translation_has_exactly_the_texts_of_the_sources(code: str) -> None:
    wanted = {message.id for message in translations.template() if message.id}
    held = {message.id for message in entries(code)}
    assert sorted(map(str, wanted - held)) == [], "run `make translations`, and translate the texts that it lists"
    assert sorted(map(str, held - wanted)) == [], "run `make translations`"


@EVERY_LANGUAGE
def test_every_text_is_translated(code: str) -> None:
    assert [message.id for message in entries(code) if message.fuzzy or not all(texts(message))] == []


@EVERY_LANGUAGE
def test_plural_forms_are_complete(code: str) -> None:
    forms = catalog(code).num_plurals
    assert [message.id for message in entries(code) if message.pluralizable and len(texts(message)) != forms] == []


@EVERY_LANGUAGE
def test_translations_have_the_placeholders_of_the_source(code: str) -> None:
    """A plural form for a single number may omit the number, as in `the one picture`."""
    wrong = [
        text
        for message in entries(code)
        for text in texts(message)
        if not placeholders(ids(message)[-1]) - ({"n"} if message.pluralizable else set())
        <= placeholders(text)
        <= placeholders(ids(message)[-1])
    ]
    assert wrong == []


def test_singular_and_plural_of_a_source_have_the_same_placeholders() -> None:
    plurals = [message.id for message in translations.template() if message.pluralizable]
    assert len(plurals) > 20
    assert [
        (one, many)
        for one, many in plurals
        if not placeholders(many) - {"n"} <= placeholders(one) <= placeholders(many)
    ] == []


@EVERY_LANGUAGE
def test_compiled_translations_are_up_to_date(code: str) -> None:
    with FILES[code].with_suffix(".mo").open("rb") as file:
        compiled = vars(GNUTranslations(file))["_catalog"]
    wanted = vars(GNUTranslations(io.BytesIO(translations.as_mo(catalog(code)))))["_catalog"]
    header = {"": None}
    assert compiled | header == wanted | header, "run `make translations`"


def test_an_update_keeps_translated_texts_adds_new_ones_and_removes_obsolete_ones(tmp_path: Path) -> None:
    german = Catalog(locale="de", fuzzy=False)
    german.add("Scan", "Einlesen!")
    german.add("Gone", "Weg")
    translations.update(german, translations.template())
    path = tmp_path / "shazim.po"
    path.write_bytes(translations.as_po(german))
    read = {message.id: message for message in translations.read(path, "de")}
    assert read["Scan"].string == "Einlesen!"
    assert read["Stop"].string == ""
    assert read["{n} photo", "{n} photos"].string == ("", "")
    assert "Gone" not in read
    assert b"Weg" not in path.read_bytes()


def test_fuzzy_and_untranslated_texts_are_not_compiled() -> None:
    german = Catalog(locale="de", fuzzy=False)
    german.add("Scan", "Einlesen")
    german.add("Stop", "Anhalten", flags=["fuzzy"])
    german.add("Pause", "")
    compiled = GNUTranslations(io.BytesIO(translations.as_mo(german)))
    assert [compiled.gettext(text) for text in ("Scan", "Stop", "Pause")] == ["Einlesen", "Stop", "Pause"]


TRANSLATING = {"tr", "later", "message", "plural"}
"""The functions whose first arguments are texts."""


def _translatable(tree: ast.Module) -> Iterator[tuple[str, ...]]:
    """Yield the texts of each call to a function of `TRANSLATING`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TRANSLATING:
            given = node.args[: 2 if node.func.id == "plural" else 1]
            found = tuple(
                text.value for text in given if isinstance(text, ast.Constant) and isinstance(text.value, str)
            )
            if len(found) == len(given):
                yield found
