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
    return " OR ".join([condition] * len(folders)), parameters
