"""The base class of commands to the worker, which have typed answers."""

import typing
from typing import Any, Generic, TypeVar

Answer = TypeVar("Answer")


class Command(Generic[Answer]):
    """A command to the worker, which sends an `Answer` when it is done.

    A command is a frozen dataclass that names the type of its answer: `class Scan(Command[Scanned])`.
    """

    __slots__ = ()


def answer_type(command: type[Command[Any]]) -> type:
    """Return the class of the answers to a command."""
    answers: tuple[type, ...] = typing.get_args(command.__orig_bases__[0])  # type: ignore[attr-defined]
    return answers[0]
