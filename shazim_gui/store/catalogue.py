"""Opening the catalogue: one writer, many readers, and a damaged file kept aside."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shazim_gui.store.faults import translated
from shazim_gui.store.schema import migrate


class Catalogue:
    """A connection to the SQLite file; the rooms beside this one read and write through it.

    Use it from one thread and close it (it is a context manager).
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open_for_writing(cls, path: Path) -> "Catalogue":
        """Open or create the file and bring its tables up to date.

        Raises:
            CatalogueDamaged: it is not a database; see `set_aside`.
            LibraryUnusable: the folder cannot be written, or a newer Shazim made the file.
        """
        with translated(path):
            connection = sqlite3.connect(path, isolation_level=None, timeout=10)
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.execute("PRAGMA foreign_keys = ON")
                migrate(connection)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    @classmethod
    def open_for_reading(cls, path: Path) -> "Catalogue | None":
        """Open the file without ever writing to it; None where there is none yet.

        Raises:
            CatalogueDamaged: it is not a database.
            LibraryUnusable: it cannot be read.
        """
        if not path.exists():
            return None
        with translated(path):
            connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=10)
            try:
                tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'photos'").fetchone()[0]
            except BaseException:
                connection.close()
                raise
        if not tables:
            connection.close()
            return None
        return cls(path, connection)

    def __enter__(self) -> "Catalogue":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @property
    def identity(self) -> str:
        """A name that no other catalogue has."""
        return str(self.rows("SELECT name FROM identity")[0][0])

    def rows(self, statement: str, parameters: Iterable[Any] = ()) -> list[Any]:
        """All rows that `statement` gives, as tuples."""
        with translated(self.path):
            return self._connection.execute(statement, tuple(parameters)).fetchall()

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
        """All of the block's changes, or none of them."""
        with translated(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # SQLite has rolled back by itself on some errors
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")


def set_aside(path: Path) -> Path:
    """Rename a damaged catalogue, so that nothing in it is lost, and return its new path."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside
