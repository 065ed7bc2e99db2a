"""The photos in the catalogue."""

import json
from collections.abc import Iterable
from sys import intern
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import FoundFile, Photo
from shazim_gui.store.catalogue import LARGEST, Catalogue
from shazim_gui.store.path_keys import key, path, scope


class KnownFile(NamedTuple):
    """What the catalogue stores of a file; `complete` is True if all features are stored too."""

    id: int
    size: int
    mtime_ns: int
    device: str
    complete: bool


def known_files(catalogue: Catalogue, folders: list[str], model: str) -> dict[str, KnownFile]:
    """Return the catalogued files in `folders`, by path."""
    condition, parameters = scope(folders, "photos.path")
    rows = catalogue.rows(
        f"""SELECT photos.path, photos.id, size, mtime_ns, device,
                vectors.content IS NOT NULL AND contents.colour IS NOT NULL
            FROM photos JOIN contents ON contents.id = photos.content
            LEFT JOIN vectors ON vectors.content = photos.content AND vectors.model = ? WHERE {condition}""",
        [model, *parameters],
    )
    return {path(row[0]): KnownFile(row[1], row[2], row[3], row[4], bool(row[5])) for row in rows}


def record_photo(catalogue: Catalogue, file: FoundFile, content: int) -> None:
    """Store that `file` has this content, and that it is no longer skipped."""
    catalogue.execute(
        """INSERT INTO photos (path, size, mtime_ns, device, content) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns,
           device = excluded.device, content = excluded.content""",
        (key(file.path), file.size, min(file.mtime_ns, LARGEST), str(file.device), content),
    )
    catalogue.execute("DELETE FROM skips WHERE path = ?", (key(file.path),))


def paths_with(catalogue: Catalogue, content: int, mtime_ns: int) -> list[str]:
    """Return the paths of the photos with this content and this time of change, which all names of one file share."""
    rows = catalogue.rows(
        "SELECT path FROM photos WHERE content = ? AND mtime_ns = ? ORDER BY path", (content, min(mtime_ns, LARGEST))
    )
    return [path(row[0]) for row in rows]


def forget_photos(catalogue: Catalogue, ids: Iterable[int]) -> None:
    """Remove photos from the catalogue; the files themselves are not changed."""
    catalogue.execute_many("DELETE FROM photos WHERE id = ?", ((number,) for number in ids))


def photos_in(catalogue: Catalogue, folders: list[str]) -> list[Photo]:
    """Return every photo in `folders` (in all folders, if the list is empty), ordered by path."""
    condition, parameters = scope(folders, "photos.path")
    return _photos(catalogue, condition, parameters)


def count_photos(catalogue: Catalogue, folders: list[str]) -> int:
    """Return the number of photos in `folders`."""
    condition, parameters = scope(folders)
    return int(catalogue.rows(f"SELECT count(*) FROM photos WHERE {condition}", parameters)[0][0])


def photos_of(catalogue: Catalogue, contents: NDArray[np.int64]) -> list[Photo]:
    """Return every photo with one of these contents (ids, shape (n,)), ordered by path."""
    return _photos(catalogue, "content IN (SELECT value FROM json_each(?))", [json.dumps(contents.tolist())])


def _photos(catalogue: Catalogue, condition: str, parameters: Iterable[Any]) -> list[Photo]:
    blocks = catalogue.blocks(
        f"""SELECT photos.id, photos.path, size, mtime_ns, content, sha256, format, width, height FROM photos
            JOIN contents ON contents.id = photos.content WHERE {condition} ORDER BY photos.path""",
        parameters,
    )
    # In blocks, and with every format and side length stored only once: this takes a third of the memory.
    once = dict[int, int]().setdefault
    return [
        Photo(
            number, path(stored), size, mtime, content, digest, intern(kind), once(width, width), once(height, height)
        )
        for rows in blocks
        for number, stored, size, mtime, content, digest, kind, width, height in rows
    ]
