"""Texts come in the language in use, with its plural forms and numbers, and never break what shows them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core import language
from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.language import best, languages, number, plural, tr, use, written

BROKEN = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name>x</name>
<message><source>Open {name}</source><translation>{name} öffnen</translation></message>
<message><source>Save {name}</source><translation>{nome} sichern</translation></message>
<message><source>Close {name}</source><translation>{name schließen</translation></message>
<message><source>Move {name}</source><translation>{} schieben</translation></message>
<message><source>Read</source><translation></translation></message>
<message><source>Write</source><translation type="unfinished">Schreiben</translation></message>
<message numerus="yes"><source>{n} cat(s)</source>
<translation><numerusform>{n} Katze</numerusform><numerusform></numerusform></translation></message>
</context></TS>"""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language._read.cache_clear()
    language._english_forms.cache_clear()
    use("en")


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A translation file in which little is right stands in for the German one."""
    path = tmp_path / "shazim_de.ts"
    path.write_text(BROKEN, "utf-8")
    real = language.resource
    monkeypatch.setattr(language, "resource", lambda name: path if name.endswith("_de.ts") else real(name))
    language._read.cache_clear()
    return path


def test_english_is_spoken_where_nothing_is_chosen() -> None:
    assert tr("Open {name}", name="a") == "Open a"
    assert [plural("{n} photo(s)", n) for n in (0, 1, 2, 1204)] == ["0 photos", "1 photo", "2 photos", "1,204 photos"]


def test_german_forms_and_numbers() -> None:
    use("de")
    assert [plural("{n} photo(s)", n) for n in (0, 1, 2, 1204)] == ["0 Fotos", "1 Foto", "2 Fotos", "1.204 Fotos"]
    assert (number(1_000_000), written("1,234.5 MB")) == ("1.000.000", "1.234,5 MB")


def test_a_text_that_nobody_translated_is_shown_as_it_is() -> None:
    use("de")
    assert tr("Nobody knows {what}", what="this") == "Nobody knows this"
    assert [plural("{n} unheard thing(s)", n) for n in (1, 2)] == ["1 unheard thing", "2 unheard things"]


def test_values_are_never_taken_for_places_or_texts() -> None:
    assert tr("{text} of {n}", text="{n}", n="{text}") == "{n} of {text}"


@pytest.mark.parametrize("text", ["Save {name}", "Close {name}", "Move {name}"])
def test_a_translation_with_other_places_gives_way_to_the_source(broken: Path, text: str) -> None:
    use("de")
    assert tr("Open {name}", name="x") == "x öffnen"
    assert tr(text, name="x") == text.format(name="x")


def test_an_empty_or_unfinished_translation_gives_way_to_the_source(broken: Path) -> None:
    use("de")
    assert (tr("Read"), tr("Write"), plural("{n} cat(s)", 2)) == ("Read", "Write", "2 cats")


@pytest.mark.parametrize("damage", ["gone", "no xml"])
def test_a_file_that_cannot_be_read_is_said_and_changes_nothing(broken: Path, damage: str) -> None:
    broken.unlink() if damage == "gone" else broken.write_text("<TS>")
    with pytest.raises(WorldError, match="the texts in Deutsch cannot be read: install Shazim again"):
        use("de")
    assert tr("Open {name}", name="a") == "Open a"


def test_plural_forms_survive_an_installation_without_texts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(language, "resource", lambda name: tmp_path / name)
    language._read.cache_clear()
    language._english_forms.cache_clear()
    assert plural("{n} photo(s)", 3) == "3 photos"
    monkeypatch.undo()


@pytest.mark.parametrize("code", ["", "xx", "DE", "../de"])
def test_an_unknown_language_is_one_clear_error(code: str) -> None:
    with pytest.raises(BadInput, match=r"there is no language called .*: the languages are en, de"):
        use(code)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT", "en"], "de"), (["fr", "de_CH"], "de"), (["fr-FR"], "en"), ([], "en"), (["EN-us", "de"], "en")],
)
def test_the_first_of_a_persons_languages_is_taken(wanted: list[str], code: str) -> None:
    assert best(wanted) == code
    assert code in languages()


@given(st.integers(-(10**15), 10**15), st.sampled_from(["en", "de"]))
def test_a_number_keeps_its_digits(value: int, code: str) -> None:
    use(code)
    assert int(number(value).replace(",", "").replace(".", "")) == value
