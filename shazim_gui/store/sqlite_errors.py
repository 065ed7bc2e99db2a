"""Converts SQLite's errors to errors caused from outside."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from shazim_gui.core.errors import LibraryUnusable, WorldError
from shazim_gui.core.message import message


class CatalogueDamaged(WorldError):
    """The catalogue's file is no longer a readable database."""


@contextlib.contextmanager
def translated(catalogue: Path) -> Iterator[None]:
    """Raise `CatalogueDamaged` or `LibraryUnusable` for SQLite errors that the file `catalogue` causes.

    Errors in our own statements are not converted: they are bugs.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise CatalogueDamaged(
                message("the catalogue {catalogue} is damaged ({error})", catalogue=catalogue, error=error),
                message("scan again to build a new one"),
            ) from error
        if code == sqlite3.SQLITE_BUSY:
            raise LibraryUnusable(
                message("the library folder {folder} is in use", folder=catalogue.parent),
                message("wait until the other Shazim is done"),
            ) from error
        if code in _OUTSIDE_CAUSES:
            raise LibraryUnusable(
                message("the library folder {folder} cannot be used ({error})", folder=catalogue.parent, error=error),
                message("free some space, make it writable, or choose another with --library"),
            ) from error
        raise


_OUTSIDE_CAUSES = {
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_PROTOCOL,
}  # fmt: skip
