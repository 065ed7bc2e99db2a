"""The folders a person asked to be scanned, with the patterns left out of each."""

import json
from typing import NamedTuple

from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.path_keys import key, path, scope


class Folder(NamedTuple):
    """A scanned folder."""

    path: str
    exclude: tuple[str, ...]


def remember_folder(catalogue: Catalogue, folder: Folder) -> None:
    """Keep a folder for the next scan; its patterns replace those of the last time."""
    catalogue.execute(
        "INSERT OR REPLACE INTO folders (path, exclude) VALUES (?, ?)",
        (key(folder.path), json.dumps(folder.exclude)),
    )


def folders_of(catalogue: Catalogue) -> list[Folder]:
    """All scanned folders, ordered by path."""
    rows = catalogue.rows("SELECT path, exclude FROM folders ORDER BY path")
    return [Folder(path(row[0]), tuple(json.loads(row[1]))) for row in rows]


def forget_folder(catalogue: Catalogue, folder: str) -> int:
    """Drop a folder with everything below it from the catalogue; return how many photos it had there.

    The photographs themselves are not touched.
    """
    condition, parameters = scope([folder])
    gone = catalogue.execute(f"DELETE FROM photos WHERE {condition}", parameters).rowcount
    for table in ("skips", "folders"):
        catalogue.execute(f"DELETE FROM {table} WHERE {condition}", parameters)
    return gone
