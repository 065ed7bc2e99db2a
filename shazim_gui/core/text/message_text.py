"""Formats messages and errors in the language in use."""

from shazim_gui.core.errors import WorldError
from shazim_gui.core.message import Figure, Message, Value
from shazim_gui.core.text.language import number, tr, written


def message_text(message: Message) -> str:
    """Return a message in the language in use, or in English if it has no translation."""
    if not message.values:
        return tr(message.template)
    return tr(message.template, **{name: _shown(value) for name, value in message.values})


def error_text(error: WorldError) -> str:
    """Return the problem and the remedy as one sentence, as `str` does in English."""
    return f"{message_text(error.what)}: {message_text(error.remedy)}."


def _shown(value: Value) -> str:
    if isinstance(value, Message):
        return message_text(value)
    if isinstance(value, int):
        return number(value)
    return written(value) if isinstance(value, Figure) else value
