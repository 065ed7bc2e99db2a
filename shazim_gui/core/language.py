"""What the window says, in the language a person reads: the English text in the source code is the key.

Whoever never calls `use`, as the command line, speaks English. Texts lie in `resources/translations/shazim_<code>.ts`,
in the format of Qt's translation files, English ones for their plural forms alone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from string import Formatter
from xml.etree import ElementTree

from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.message import message
from shazim_gui.core.resource_files import resource


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes numbers, and which of its plural forms goes with one."""

    code: str
    name: str
    """In the language itself."""
    thousands: str = ","
    decimal: str = "."
    capitals: bool = False
    """True where nouns are written with a capital within a sentence."""
    form: Callable[[int], int] = field(default=lambda number: int(number != 1))
    """The place of the plural form for a number, among those of the translation file."""

    @property
    def signs(self) -> dict[int, str]:
        """By what the signs of English numbers are replaced, for `str.translate`."""
        return {ord(","): self.thousands, ord("."): self.decimal}


@dataclass(frozen=True, slots=True)
class Texts:
    """What a translation file holds, by source text."""

    plain: dict[str, str] = field(default_factory=dict)
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)


_ENGLISH = Language("en", "English")
_LANGUAGES = {language.code: language for language in (_ENGLISH, Language("de", "Deutsch", ".", ",", capitals=True))}

_language, _texts = _ENGLISH, Texts()


def languages() -> dict[str, str]:
    """The languages there are: their names by code, as `use` takes it."""
    return {code: language.name for code, language in _LANGUAGES.items()}


def best(wanted: Iterable[str]) -> str:
    """The first language of a person's list, such as `de-AT, en`, that there is; English where none is."""
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted)
    return next((code for code in codes if code in _LANGUAGES), _ENGLISH.code)


def use(code: str) -> None:
    """Speak the language `code` from now on, in this process.

    Raises:
        BadInput: there is no such language.
        WorldError: its translation file cannot be read; the language stays as it was.
    """
    global _language, _texts
    if code not in _LANGUAGES:
        raise BadInput(
            message("there is no language called {code}", code=repr(code)),
            message("the languages are {names}", names=", ".join(_LANGUAGES)),
        )
    texts = _read(code)
    _language, _texts = _LANGUAGES[code], texts


def current() -> Language:
    """The language in use."""
    return _language


def later(text: str) -> str:
    """Mark a text that `tr` is given where it is shown, such as one in a table that is made before `use`."""
    return text


def tr(text: str, /, **values: object) -> str:
    """`text` in the language in use, its `{name}` places filled with `values` afterwards."""
    translated = _texts.plain.get(text, text)
    return translated.format_map(values) if values else translated


def plural(text: str, /, n: int, **values: object) -> str:
    """`text`, such as `{n} photo(s)`, in the form that goes with `n`, which is written as the language does."""
    forms = _texts.forms.get(text) or _english_forms().get(text) or _unlisted(text)
    return forms[min(_language.form(n), len(forms) - 1)].format_map({**values, "n": number(n)})


def number(value: int) -> str:
    """`1,204`, in German `1.204`."""
    return written(f"{value:,}")


def written(figure: str) -> str:
    """A figure in English writing, such as `1,204.5 MB`, with the signs that the language puts into numbers."""
    return figure.translate(_language.signs)


def places(text: str) -> frozenset[str]:
    """The names of the places in `text` that are filled.

    Raises:
        ValueError: a brace is not closed, or a place has no name.
    """
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    if not all(names):
        raise ValueError(text)
    return frozenset(names)


@cache
def _read(code: str) -> Texts:
    texts = Texts()
    try:
        root = ElementTree.parse(resource(f"translations/shazim_{code}.ts")).getroot()
    except (OSError, ElementTree.ParseError) as fault:
        raise WorldError(
            message("the texts in {name} cannot be read", name=_LANGUAGES[code].name), message("install Shazim again")
        ) from fault
    for context in root.iterfind("context"):
        for entry in context.iterfind("message"):
            source, translation = entry.findtext("source", ""), entry.find("translation")
            if translation is None or translation.get("type"):
                continue  # not finished, or no longer in use
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            if not all(_fits(source, text) for text in forms or [translation.text or ""]):
                continue
            if forms:
                texts.forms[source] = forms
            else:
                texts.plain[source] = translation.text or source
    return texts


@cache
def _english_forms() -> dict[str, tuple[str, ...]]:
    try:
        return _read(_ENGLISH.code).forms
    except WorldError:
        return {}


def _fits(source: str, translation: str) -> bool:
    """True for a text whose places the program fills; one that is empty or broken would show less than English."""
    try:
        return bool(translation) and places(translation) <= places(source)
    except ValueError:
        return False


def _unlisted(text: str) -> tuple[str, str]:
    return text.replace("(s)", ""), text.replace("(s)", "s")
