"""The files that are not indexed, each with its reason."""

from collections.abc import Iterable

from shazim_gui.core.records import Reason, Skip
from shazim_gui.store.catalogue import LARGEST, Catalogue
from shazim_gui.store.path_keys import key, path, scope


def record_skips(catalogue: Catalogue, skips: Iterable[Skip]) -> None:
    """Remember why these files are not in the index; a file is either indexed or skipped, never both."""
    listed = list(skips)
    catalogue.execute_many(
        "INSERT OR REPLACE INTO skips (path, reason, detail, size, mtime_ns) VALUES (?, ?, ?, ?, ?)",
        ((key(skip.path), skip.reason.value, skip.detail, skip.size, min(skip.mtime_ns, LARGEST)) for skip in listed),
    )
    catalogue.execute_many("DELETE FROM photos WHERE path = ?", ((key(skip.path),) for skip in listed))


def skips_in(catalogue: Catalogue, folders: list[str]) -> list[Skip]:
    """Everything skipped in `folders`, ordered by path."""
    condition, parameters = scope(folders)
    rows = catalogue.rows(
        f"SELECT path, reason, detail, size, mtime_ns FROM skips WHERE {condition} ORDER BY path", parameters
    )
    return [Skip(path(row[0]), Reason(row[1]), *row[2:]) for row in rows]


def forget_skips(catalogue: Catalogue, paths: Iterable[str]) -> None:
    """Drop entries that are not there any more."""
    catalogue.execute_many("DELETE FROM skips WHERE path = ?", ((key(name),) for name in paths))
