"""Reads JSON as values of declared types, and writes it.

The standard library parses the text, because it writes paths that are not UTF-8 as `\\udcXX`, which msgspec's own
parser rejects; msgspec then checks the types strictly: true and "1" are no numbers.
"""

import json
from pathlib import Path
from typing import TypeVar

import msgspec

Wanted = TypeVar("Wanted")


def parsed(text: str) -> object:
    """Parse a JSON text.

    Raises:
        ValueError: if it is not JSON, or nested too deeply.
    """
    try:
        value: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


def read_json(path: Path) -> object:
    """Read a JSON file.

    Raises:
        OSError: if the file cannot be read.
        ValueError: if it is not JSON in UTF-8.
    """
    return parsed(path.read_text("utf-8"))


def typed(value: object, wanted: type[Wanted]) -> Wanted:
    """Convert a parsed value to a type: a builtin, an enum, a dataclass, a `msgspec.Struct`, or a container of these.

    Members of an object that the type does not have are ignored.

    Raises:
        ValueError: if it has another type, or is outside what the type's `msgspec.Meta` allows.
    """
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def plain(value: object) -> object:
    """Convert a value of such a type to what `json.dumps` accepts."""
    built: object = msgspec.to_builtins(value)
    return built


def json_text(value: object) -> str:
    """Return a value as indented JSON with a line end, in ASCII.

    Raises:
        ValueError: if a number in it is NaN or infinite.
    """
    return json.dumps(plain(value), indent=2, allow_nan=False) + "\n"
