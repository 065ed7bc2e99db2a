"""Messages and errors in the language in use."""

from shazim_gui.core.errors import WorldError
from shazim_gui.core.language import number, tr, written
from shazim_gui.core.message import Figure, Message, Value


def message_text(message: Message) -> str:
    """A message in the language in use; in English where it has no translation."""
    if not message.values:
        return tr(message.template)
    return tr(message.template, **{name: _shown(value) for name, value in message.values})


def error_text(error: WorldError) -> str:
    """What is in the way and what to do about it, as `str` has it in English."""
    return f"{message_text(error.what)}: {message_text(error.remedy)}."


def _shown(value: Value) -> str:
    if isinstance(value, Message):
        return message_text(value)
    if isinstance(value, int):
        return number(value)
    return written(value) if isinstance(value, Figure) else value
