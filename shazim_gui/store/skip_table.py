"""The skipped files, each with its reason."""

from collections.abc import Iterable

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.skip_details import arguments_as_text, detail_from_text
from shazim_gui.store.catalogue import LARGEST, Catalogue
from shazim_gui.store.path_keys import key, path, scope


def record_skips(catalogue: Catalogue, skips: Iterable[Skip]) -> None:
    """Store why these files are not indexed; a file is either indexed or skipped, never both."""
    listed = list(skips)
    catalogue.execute_many(
        "INSERT OR REPLACE INTO skips (path, reason, code, arguments, size, mtime_ns) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (
                key(skip.path),
                skip.reason.value,
                skip.detail.code.value,
                arguments_as_text(skip.detail),
                skip.size,
                min(skip.mtime_ns, LARGEST),
            )
            for skip in listed
        ),
    )
    catalogue.execute_many("DELETE FROM photos WHERE path = ?", ((key(skip.path),) for skip in listed))


def skips_in(catalogue: Catalogue, folders: list[str]) -> list[Skip]:
    """Return all skips in `folders`, ordered by path."""
    condition, parameters = scope(folders)
    rows = catalogue.rows(
        f"SELECT path, reason, code, arguments, size, mtime_ns FROM skips WHERE {condition} ORDER BY path", parameters
    )
    return [
        Skip(path(stored), Reason(reason), detail_from_text(code, arguments), size, mtime_ns)
        for stored, reason, code, arguments, size, mtime_ns in rows
    ]


def forget_skips(catalogue: Catalogue, paths: Iterable[str]) -> None:
    """Remove the skips of these paths."""
    catalogue.execute_many("DELETE FROM skips WHERE path = ?", ((key(name),) for name in paths))
