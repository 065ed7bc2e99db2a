"""Translates texts with gettext; the English text in the source code is the key.

A process that never calls `use`, such as the command line, uses English. Translations are in
`resources/translations/<code>/LC_MESSAGES/shazim.mo`; `make translations` compiles them from the `.po` beside it.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from string import Formatter

from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.message import message
from shazim_gui.core.resource_files import resource


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes numbers."""

    code: str
    name: str
    """The name in the language itself."""
    thousands: str = ","
    decimal: str = "."
    capitals: bool = False
    """True if nouns are capitalized within a sentence."""


_ENGLISH = Language("en", "English")
_LANGUAGES = {language.code: language for language in (_ENGLISH, Language("de", "Deutsch", ".", ",", capitals=True))}

_language = _ENGLISH
_texts = NullTranslations()
_separators: dict[int, str] = {}
"""The replacements of the separators in English numbers, for `str.translate`."""


def languages() -> dict[str, str]:
    """Return the names of the available languages by the code that `use` takes."""
    return {code: language.name for code, language in _LANGUAGES.items()}


def best(wanted: Iterable[str]) -> str:
    """Return the code of the first available language in a person's list, such as `de-AT, en`; English if none is."""
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted)
    return next((code for code in codes if code in _LANGUAGES), _ENGLISH.code)


def use(code: str) -> None:
    """Use the language `code` in this process from now on.

    Raises:
        BadInput: if there is no such language.
        WorldError: if its translations cannot be read; the language does not change.
    """
    global _language, _separators, _texts
    if code not in _LANGUAGES:
        raise BadInput(
            message("there is no language called {code}", code=repr(code)),
            message("the languages are {names}", names=", ".join(_LANGUAGES)),
        )
    texts = _read(code)
    _language, _texts = _LANGUAGES[code], texts
    _separators = {ord(","): _language.thousands, ord("."): _language.decimal}


def current() -> Language:
    """Return the language in use."""
    return _language


def later(text: str) -> str:
    """Mark a text for translation that is passed to `tr` when it is shown, such as one in a module-level table."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language in use, with its `{name}` placeholders filled with `values`."""
    # gettext stores a file's header under the empty text.
    translated = _texts.gettext(text) if text else text
    return translated.format_map(values) if values else translated


def plural(one: str, many: str, /, n: int, **values: object) -> str:
    """Return `one` or `many`, such as `{n} photo` and `{n} photos`, in the plural form for `n`.

    `{n}` is filled with the number as the language writes it.
    """
    return _texts.ngettext(one, many, n).format_map({**values, "n": number(n)})


def number(value: int) -> str:
    """Return `1,204`, in German `1.204`."""
    return written(f"{value:,}")


def written(figure: str) -> str:
    """Return a figure in English notation, such as `1,204.5 MB`, with the separators of the language in use."""
    return figure.translate(_separators)


def placeholders(text: str) -> frozenset[str]:
    """Return the names of the placeholders in `text`.

    Raises:
        ValueError: if a brace is not closed, or a placeholder has no name.
    """
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    if not all(names):
        raise ValueError(text)
    return frozenset(names)


@cache
def _read(code: str) -> NullTranslations:
    if code == _ENGLISH.code:
        return NullTranslations()
    try:
        with resource(f"translations/{code}/LC_MESSAGES/shazim.mo").open("rb") as file:
            return GNUTranslations(file)
    except (OSError, ValueError, struct.error) as fault:
        raise WorldError(
            message("the texts in {name} cannot be read", name=_LANGUAGES[code].name), message("install Shazim again")
        ) from fault
