"""Older catalogues are migrated, and newer ones are left unchanged."""

import sqlite3
from pathlib import Path

import pytest

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.store import schema
from shazim_gui.store.catalogue import Catalogue


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def tables(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return sorted(str(row) for row in connection.execute("SELECT type, name, sql FROM sqlite_schema"))
    finally:
        connection.close()


def test_a_new_file_gets_all_migrations(location: Path) -> None:
    Catalogue.open_for_writing(location).close()
    assert version(location) == len(schema.MIGRATIONS)


def test_opening_a_current_file_changes_no_table(location: Path) -> None:
    Catalogue.open_for_writing(location).close()
    before = tables(location)
    Catalogue.open_for_writing(location).close()
    assert tables(location) == before


def test_an_older_file_gets_only_the_migrations_that_it_lacks(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Catalogue.open_for_writing(location).close()
    later = (*schema.MIGRATIONS, ("a later migration", "CREATE TABLE later (x); INSERT INTO later VALUES (1);"))
    monkeypatch.setattr(schema, "MIGRATIONS", later)
    for _ in range(2):
        with Catalogue.open_for_writing(location) as catalogue:
            assert catalogue.rows("SELECT x FROM later") == [(1,)]
    assert version(location) == len(later)


def test_a_migration_that_fails_is_undone_completely(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Catalogue.open_for_writing(location).close()
    before = tables(location)
    broken = (*schema.MIGRATIONS, ("a broken migration", "CREATE TABLE later (x); INSERT INTO nowhere VALUES (1);"))
    monkeypatch.setattr(schema, "MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Catalogue.open_for_writing(location)
    assert tables(location) == before
    assert version(location) == len(broken) - 1


def test_a_file_of_a_newer_program_is_an_error_for_reading_and_writing(location: Path) -> None:
    Catalogue.open_for_writing(location).close()
    connection = sqlite3.connect(location)
    connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    connection.close()
    before = location.read_bytes()
    for open_catalogue in (Catalogue.open_for_writing, Catalogue.open_for_reading):
        with pytest.raises(LibraryUnusable, match=r"newer Shazim .*: update Shazim"):
            open_catalogue(location)
    assert location.read_bytes() == before
