"""A text for people as data: a template with its values, formatted only where it is shown."""

from dataclasses import dataclass
from typing import Union


class Figure(str):
    """A number in English notation, such as `1,204.5`; it is shown with the separators of the language in use."""

    __slots__ = ()


Value = Union[str, int, "Message"]
"""What fills a placeholder: a `str` is shown as it is, a number and a message in the language in use."""


@dataclass(frozen=True, slots=True)
class Message:
    """An English template, such as `there is no folder {path}`, with a value for each placeholder.

    `str()` returns the English text, for exports and the command line. The template is the key in the translation
    files, with which `core.text.message_text` finds the text in the language in use.
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        if not self.values:
            return self.template
        return self.template.format_map({name: _english(value) for name, value in self.values})


def message(template: str, /, **values: object) -> Message:
    """Return a message whose placeholders in `template` are filled with the `values` of the same names.

    Any value but a text, a number or a message (a path, an error) is converted with `str`.
    """
    return Message(template, tuple((name, _value(value)) for name, value in values.items()))


def _value(value: object) -> Value:
    if isinstance(value, float):
        return Figure(value)
    return value if isinstance(value, str | int | Message) else str(value)


def _english(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
