"""JSON in files and answers: read as values of declared types, and written.

The text is parsed by the standard library, since paths that are not UTF-8 stand in it as `\\udcXX`, which msgspec's own
parser refuses; msgspec then holds the values to their types, strictly: true and "1" are no numbers.
"""

import json
from pathlib import Path
from typing import TypeVar

import msgspec

Wanted = TypeVar("Wanted")


def parsed(text: str) -> object:
    """The value that a JSON text stands for.

    Raises:
        ValueError: it is not JSON, or nested without end.
    """
    try:
        value: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


def read_json(path: Path) -> object:
    """The value that a JSON file holds.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not JSON in UTF-8.
    """
    return parsed(path.read_text("utf-8"))


def typed(value: object, wanted: type[Wanted]) -> Wanted:
    """A parsed value as one of a type: a builtin, an enum, a dataclass, a `msgspec.Struct`, or a container of these.

    Members of an object that its type does not have are ignored.

    Raises:
        ValueError: it is none of that type, or outside what the type's `msgspec.Meta` allows.
    """
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def plain(value: object) -> object:
    """What `json.dumps` takes for a value of such a type."""
    built: object = msgspec.to_builtins(value)
    return built


def json_text(value: object) -> str:
    """A value as indented JSON with a line end, in ASCII.

    Raises:
        ValueError: a number in it is NaN or infinite.
    """
    return json.dumps(plain(value), indent=2, allow_nan=False) + "\n"
