"""The folders that a person asked to scan, each with its exclusions."""

import json
from typing import NamedTuple

from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.path_keys import key, path, scope


class Folder(NamedTuple):
    """A folder to scan, with its exclusions."""

    path: str
    exclude: tuple[str, ...]


def remember_folder(catalogue: Catalogue, folder: Folder) -> None:
    """Store a folder for the next scan; its exclusions replace the earlier ones."""
    catalogue.execute(
        "INSERT OR REPLACE INTO folders (path, exclude) VALUES (?, ?)",
        (key(folder.path), json.dumps(folder.exclude)),
    )


def folders_of(catalogue: Catalogue) -> list[Folder]:
    """Return all folders, ordered by path."""
    rows = catalogue.rows("SELECT path, exclude FROM folders ORDER BY path")
    return [Folder(path(row[0]), tuple(json.loads(row[1]))) for row in rows]


def forget_folder(catalogue: Catalogue, folder: str) -> int:
    """Remove a folder with everything below it from the catalogue, and return how many photos were removed.

    The files themselves are not changed.
    """
    condition, parameters = scope([folder])
    gone = catalogue.execute(f"DELETE FROM photos WHERE {condition}", parameters).rowcount
    for table in ("skips", "folders"):
        catalogue.execute(f"DELETE FROM {table} WHERE {condition}", parameters)
    return gone
