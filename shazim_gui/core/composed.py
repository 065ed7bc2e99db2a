"""Texts that floors without a language put together in English, in the language in use, once they reach the window.

Such floors name edits, say why a file was left out and what is in the way, and are heard by programs too. What they
say is recognised here by templates, the texts of their own context in the translation files: `cropped to {number} %`.
"""

import re
from functools import lru_cache
from string import Formatter

from shazim_gui.core.errors import WorldError
from shazim_gui.core.language import composed_texts, current, written

_NUMBER = r"[\d.,]*\d"
_HELD = 4096
"""Texts that are remembered; a list paints the same ones again and again."""


def composed(text: str) -> str:
    """`text` in the language in use; as it is, where no template fits.

    What stands at a place of a template named by a digit, `{1}`, is shown as it is; at `{number}` it is a number,
    written as the language does; at any other name it is a composed text itself.
    """
    texts = composed_texts()
    if not texts:
        return text
    return texts.get(text) or _recognised(text, current().code)


def composed_list(text: str) -> str:
    """The same for texts with a comma and a blank between them, such as several edits."""
    return ", ".join(composed(part) for part in text.split(", "))


def said(error: WorldError) -> str:
    """What is in the way and what to do about it, as `str` has it in English."""
    return f"{composed(error.what)}: {composed(error.remedy)}."


@lru_cache(_HELD)
def _recognised(text: str, code: str) -> str:
    for pattern, template in _patterns(code):
        if found := pattern.fullmatch(text):
            return _filled(template, {name[1:]: _shown(name[1:], value) for name, value in found.groupdict().items()})
    return text


def _filled(template: str, values: dict[str, str]) -> str:
    """As `format` does, which takes digits for positions."""
    return re.sub(r"\{(\w+)\}", lambda place: values[place[1]], template)


def _shown(name: str, value: str) -> str:
    if name.isdigit():
        return value
    return written(value) if name.startswith("number") else composed(value)


@lru_cache(2)
def _patterns(code: str) -> list[tuple[re.Pattern[str], str]]:
    """The templates with places, those first that say most themselves."""
    places = [(source, text) for source, text in composed_texts().items() if "{" in source]
    return [(_pattern(source), text) for source, text in sorted(places, key=lambda entry: -_own(entry[0]))]


def _own(source: str) -> int:
    return sum(len(words) for words, _, _, _ in Formatter().parse(source))


def _pattern(source: str) -> re.Pattern[str]:
    parts = []
    for words, name, _, _ in Formatter().parse(source):
        parts.append(re.escape(words))
        if name is not None:
            parts.append(f"(?P<_{name}>{_NUMBER if name.startswith('number') else '.+?'})")
    return re.compile("".join(parts), re.DOTALL)
