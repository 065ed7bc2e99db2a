"""A text for people as data: a template with its values, put into words only where it is shown."""

from dataclasses import dataclass
from typing import Union

from shazim_gui.core.language import tr, written


class Figure(str):
    """A number in English writing, such as `1,204.5`; it is shown with the signs of the language in use."""

    __slots__ = ()


Value = Union[str, int, "Message"]
"""What fills a place of a template: a `str` is shown as it is, a number and a message as the language has them."""


@dataclass(frozen=True, slots=True)
class Message:
    """An English template, such as `there is no folder {path}`, with a value for each of its places.

    `str()` gives the English text, which exports and the command line write; `shown()` the text in the language in use.
    The template is the key of the translation files: give it through `later` where no message function finds it.
    """

    template: str
    values: tuple[tuple[str, "Value"], ...] = ()

    def __str__(self) -> str:
        return (
            self.template.format_map({name: _english(value) for name, value in self.values})
            if self.values
            else (self.template)
        )

    def shown(self) -> str:
        """The text in the language in use."""
        if not self.values:
            return tr(self.template)
        return tr(self.template, **{name: _translated(value) for name, value in self.values})


def message(template: str, /, **values: "Value") -> Message:
    """A message with `values` at the places of `template`, which are named like them."""
    return Message(template, tuple(values.items()))


def _english(value: "Value") -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _translated(value: "Value") -> str:
    if isinstance(value, Message):
        return value.shown()
    if isinstance(value, int):
        return written(f"{value:,}")
    return written(value) if isinstance(value, Figure) else value
