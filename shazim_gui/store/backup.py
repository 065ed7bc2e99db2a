"""Backs up the catalogue in its own folder before its tables are changed."""

import contextlib
import sqlite3
from pathlib import Path

from shazim_gui.core.atomic import replacing
from shazim_gui.core.paths import library_error


def back_up(connection: sqlite3.Connection, catalogue: Path, version: int) -> Path:
    """Copy the catalogue to `catalogue-before-v<version>.sqlite3` and delete the backups of earlier versions.

    Raises:
        LibraryUnusable: if the folder cannot be written, or the disk is full.
    """
    target = catalogue.with_name(f"{catalogue.stem}-before-v{version}{catalogue.suffix}")
    try:
        with replacing(target) as temporary, contextlib.closing(sqlite3.connect(temporary)) as copy:
            connection.backup(copy)
        for older in catalogue.parent.glob(f"{catalogue.stem}-before-v*{catalogue.suffix}"):
            if older != target:
                older.unlink()
    except OSError as error:
        raise library_error(error, catalogue.parent) from error
    return target
