"""Opens the catalogue: one writer, many readers; a damaged file is set aside."""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shazim_gui.core.paths import library_error
from shazim_gui.store.legacy_layout import show_current_layout
from shazim_gui.store.schema import known_version, leave_gap, migrate
from shazim_gui.store.sqlite_errors import translated

LARGEST = 2**63 - 1
"""The largest number that SQLite stores; timestamps in nanoseconds exceed it after the year 2262."""

_BLOCK = 4096
"""Rows at once."""


class Catalogue:
    """A connection to the SQLite file; the other modules of this package read and write through it.

    Use it in one thread and close it (it is a context manager).
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open_for_writing(cls, path: Path) -> "Catalogue":
        """Open or create the file and bring its tables up to date.

        Raises:
            CatalogueDamaged: if it is not a database; see `set_aside`.
            LibraryUnusable: if the folder cannot be written, or a newer Shazim wrote the file.
        """
        with translated(path):
            connection = sqlite3.connect(path, isolation_level=None, timeout=10)
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.execute("PRAGMA foreign_keys = ON")
                migrate(connection, path)
                leave_gap(connection)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    @classmethod
    def open_for_reading(cls, path: Path) -> "Catalogue | None":
        """Open the file without ever writing to it; None if there is none yet.

        Raises:
            CatalogueDamaged: if it is not a database.
            LibraryUnusable: if it cannot be read, or a newer Shazim wrote it.
        """
        if not os.path.exists(path):  # noqa: PTH110  (no error in a folder without permission)
            return None
        with translated(path):
            try:
                connection, version = _open_read_only(path, "mode=ro")
            except sqlite3.OperationalError:
                # In a read-only folder SQLite cannot share the file with a writer, but then there is no writer.
                if os.access(path.parent, os.W_OK) or _has_journal(path):
                    raise
                connection, version = _open_read_only(path, "mode=ro&immutable=1")
        if version == 0:
            connection.close()
            return None
        with translated(path):
            show_current_layout(connection, version)
        return cls(path, connection)

    def __enter__(self) -> "Catalogue":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @property
    def identity(self) -> str:
        """A name that is unique to this catalogue."""
        return str(self.rows("SELECT name FROM identity")[0][0])

    @property
    def knows_further_methods(self) -> bool:
        """False for a file of an older layout, which is migrated only when it is opened for writing."""
        return bool(self.rows("SELECT 1 FROM pragma_table_info('contents') WHERE name = 'colour'"))

    def renew_identity(self) -> None:
        """Replace the identity, so that caches made from the present content become stale."""
        self.execute("UPDATE identity SET name = lower(hex(randomblob(16)))")

    def rows(self, statement: str, parameters: Iterable[Any] = ()) -> list[Any]:
        """Return all rows of `statement` as tuples."""
        with translated(self.path):
            return self._connection.execute(statement, tuple(parameters)).fetchall()

    def blocks(self, statement: str, parameters: Iterable[Any] = ()) -> Iterator[list[Any]]:
        """Yield the rows of `statement`, some thousand at a time."""
        with translated(self.path):
            cursor = self._connection.execute(statement, tuple(parameters))
            while rows := cursor.fetchmany(_BLOCK):
                yield rows

    def execute(self, statement: str, parameters: Iterable[Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        with translated(self.path):
            return self._connection.execute(statement, tuple(parameters))

    def execute_many(self, statement: str, parameters: Iterable[tuple[Any, ...]]) -> None:
        """Run one statement for each tuple of parameters."""
        with translated(self.path):
            self._connection.executemany(statement, parameters)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes of the block, or none of them."""
        with translated(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # SQLite has rolled back by itself on some errors
                    self._connection.execute("ROLLBACK")
                raise


def set_aside(path: Path) -> Path:
    """Rename a damaged catalogue, so that nothing in it is lost, and return its new path.

    Raises:
        LibraryUnusable: if the folder cannot be written.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        # The catalogue itself is renamed last: SQLite would apply a remaining journal to the new file.
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise library_error(error, path.parent) from error
    return aside


def _open_read_only(path: Path, options: str) -> tuple[sqlite3.Connection, int]:
    """Return a read-only connection, and the version of the tables."""
    connection = sqlite3.connect(f"{path.as_uri()}?{options}", uri=True, isolation_level=None, timeout=10)
    try:
        return connection, known_version(connection)
    except BaseException:
        connection.close()
        raise


def _has_journal(path: Path) -> bool:
    """Return True if SQLite's write-ahead log has changes."""
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0
