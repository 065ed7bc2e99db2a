"""Converts paths to the keys that the catalogue stores, and folders to ranges of keys."""

import os


def key(path: str) -> bytes:
    """Return a path as the operating system's bytes."""
    return os.fsencode(path)


def path(stored: bytes) -> str:
    """Return the path of a stored key; undecodable bytes become surrogate escapes."""
    return os.fsdecode(stored)


def below(folder: str) -> tuple[bytes, bytes, bytes]:
    """Return parameters for `path = ? OR (path >= ? AND path < ?)`: the folder itself and everything below it."""
    own = key(folder.rstrip(os.sep) if len(folder) > 1 else folder)
    separator = key(os.sep)
    start = own if own.endswith(separator) else own + separator
    return own, start, start[:-1] + bytes([start[-1] + 1])


def scope(folders: list[str], column: str = "path") -> tuple[str, list[bytes]]:
    """Return a condition on `column` for all paths in `folders` (all paths, if it is empty), and its parameters."""
    if not folders:
        return "1", []
    condition = f"({column} = ? OR ({column} >= ? AND {column} < ?))"
    parameters = [part for folder in folders for part in below(folder)]
    return _any([condition] * len(folders)), parameters


def _any(conditions: list[str]) -> str:
    """Join the conditions by OR in halves, because SQLite rejects expressions more than 1000 levels deep."""
    if len(conditions) == 1:
        return conditions[0]
    half = len(conditions) // 2
    return f"({_any(conditions[:half])} OR {_any(conditions[half:])})"
