"""Texts are shown in the language in use, with its plural forms and numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.text import language
from shazim_gui.core.text.language import best, languages, number, plural, tr, use, written


def forget_files() -> None:
    language._read.cache_clear()


@pytest.fixture(autouse=True)
def restore_english() -> Iterator[None]:
    yield
    forget_files()
    use("en")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of Polish texts, which have three plural forms, instead of the German one."""
    texts = Catalog(locale="pl", fuzzy=False)
    texts.add("Open", "Otwórz")
    texts.add("Read", "")
    texts.add("Write", "Zapisz", flags=["fuzzy"])
    texts.add(("{n} file", "{n} files"), ("{n} plik", "{n} pliki", "{n} plików"))
    path = tmp_path / "shazim.mo"
    with path.open("wb") as file:
        write_mo(file, texts)
    monkeypatch.setattr(language, "resource", lambda name: path)
    forget_files()
    return path


def test_the_default_language_is_english() -> None:
    assert tr("Open {name}", name="a") == "Open a"
    assert [plural("{n} photo", "{n} photos", n) for n in (0, 1, 2, 1204)] == [
        "0 photos",
        "1 photo",
        "2 photos",
        "1,204 photos",
    ]


def test_german_forms_and_numbers() -> None:
    use("de")
    assert [plural("{n} photo", "{n} photos", n) for n in (0, 1, 2, 1204)] == [
        "0 Fotos",
        "1 Foto",
        "2 Fotos",
        "1.204 Fotos",
    ]
    assert (number(1_000_000), written("1,234.5 MB")) == ("1.000.000", "1.234,5 MB")


def test_a_text_without_a_translation_is_shown_in_english() -> None:
    use("de")
    assert tr("Nobody knows {what}", what="this") == "Nobody knows this"
    assert [plural("{n} unheard thing", "{n} unheard things", n) for n in (1, 2)] == [
        "1 unheard thing",
        "2 unheard things",
    ]


def test_values_are_never_treated_as_placeholders_or_texts() -> None:
    assert tr("{text} of {n}", text="{n}", n="{text}") == "{n} of {text}"


def test_an_empty_text_stays_empty() -> None:
    """gettext stores the header of a translation file under the empty text."""
    use("de")
    assert tr("") == ""


def test_plural_forms_follow_the_rule_in_the_file(stand_in: Path) -> None:
    use("de")
    assert [plural("{n} file", "{n} files", n) for n in (1, 2, 5, 22)] == ["1 plik", "2 pliki", "5 plików", "22 pliki"]


def test_an_untranslated_or_fuzzy_text_is_shown_in_english(stand_in: Path) -> None:
    use("de")
    assert (tr("Open"), tr("Read"), tr("Write")) == ("Otwórz", "Read", "Write")


@pytest.mark.parametrize("damage", ["gone", "empty", "short", "cut", "another file"])
def test_an_unreadable_file_is_an_error_and_changes_nothing(stand_in: Path, damage: str) -> None:
    content = stand_in.read_bytes()
    if damage == "gone":
        stand_in.unlink()
    else:
        stand_in.write_bytes({"empty": b"", "short": content[:10], "cut": content[:100]}.get(damage, b"<TS>" * 100))
    with pytest.raises(WorldError, match="the texts in Deutsch cannot be read: install Shazim again"):
        use("de")
    assert tr("Open {name}", name="a") == "Open a"
    assert number(1204) == "1,204"


@pytest.mark.parametrize("code", ["", "xx", "DE", "../de"])
def test_an_unknown_language_is_an_error(code: str) -> None:
    with pytest.raises(BadInput, match=r"there is no language called .*: the languages are en, de"):
        use(code)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT", "en"], "de"), (["fr", "de_CH"], "de"), (["fr-FR"], "en"), ([], "en"), (["EN-us", "de"], "en")],
)
def test_the_first_available_language_of_a_person_is_chosen(wanted: list[str], code: str) -> None:
    assert best(wanted) == code
    assert code in languages()


@given(st.integers(-(10**15), 10**15), st.sampled_from(["en", "de"]))
def test_a_number_keeps_its_digits(value: int, code: str) -> None:
    use(code)
    assert int(number(value).replace(",", "").replace(".", "")) == value
