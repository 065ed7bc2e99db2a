"""Paths as the catalogue stores them, and the range of keys below a folder."""

import os


def key(path: str) -> bytes:
    """The operating system's bytes of a path."""
    return os.fsencode(path)


def path(stored: bytes) -> str:
    """The path of a stored key; undecodable bytes become surrogate escapes."""
    return os.fsdecode(stored)


def below(folder: str) -> tuple[bytes, bytes, bytes]:
    """Parameters for `path = ? OR (path >= ? AND path < ?)`: the entry itself and everything below it."""
    own = key(folder.rstrip(os.sep) if len(folder) > 1 else folder)
    separator = key(os.sep)
    start = own if own.endswith(separator) else own + separator
    return own, start, start[:-1] + bytes([start[-1] + 1])


def scope(folders: list[str], column: str = "path") -> tuple[str, list[bytes]]:
    """A condition on `column` and its parameters that holds for everything in `folders`; all, where none is given."""
    if not folders:
        return "1", []
    condition = f"({column} = ? OR ({column} >= ? AND {column} < ?))"
    parameters = [part for folder in folders for part in below(folder)]
    return _any([condition] * len(folders)), parameters


def _any(conditions: list[str]) -> str:
    """The conditions joined by OR in halves, because SQLite refuses an expression more than 1000 deep."""
    if len(conditions) == 1:
        return conditions[0]
    middle = len(conditions) // 2
    return f"({_any(conditions[:middle])} OR {_any(conditions[middle:])})"
