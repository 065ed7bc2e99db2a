"""What every command to the worker has in common: it knows the type of its answer."""

import typing
from typing import Any, Generic, TypeVar

Answer = TypeVar("Answer")


class Command(Generic[Answer]):
    """Something to be done by the worker, which answers with an `Answer` when it is done.

    A command is a frozen dataclass that names its answer: `class Scan(Command[Scanned])`.
    """

    __slots__ = ()


def answer_type(command: type[Command[Any]]) -> type:
    """The class of the answers to a command."""
    answers: tuple[type, ...] = typing.get_args(command.__orig_bases__[0])  # type: ignore[attr-defined]
    return answers[0]
