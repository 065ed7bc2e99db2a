"""The verb that brings the library up to date with the folders on the disk."""

import os
from collections.abc import Mapping, Sequence

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.records import Counts
from shazim_gui.session.input_paths import absolute, is_below
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.list_folders import known_folders
from shazim_gui.session.verbs.trim_thumbnails import keep_to_limit
from shazim_gui.store.folder_table import Folder
from shazim_gui.store.sqlite_errors import CatalogueDamaged
from shazim_gui.worker.messages import Scan


def scan(
    session: Session, folders: Sequence[str] = (), exclude: Sequence[str] | None = None, retry: Sequence[str] = ()
) -> Verb[Counts]:
    """Index the new and changed pictures of `folders`, and drop those that are gone.

    Without `folders`, all known folders are scanned. The oldest thumbnails beyond the limit are dropped.

    `exclude` are patterns of names or paths to leave out, also in known folders below `folders`; None takes the
    patterns chosen for all scans (see `choose_patterns`), or else those that each folder was scanned with before.
    `retry` are paths of files to read again although they could not be read before and have not changed since.

    Raises:
        BadInput: a given folder does not exist or is in the library folder, or none is given and none is known.
        CatalogueDamaged: none is given, and the known ones can no longer be read.
        ModelUnavailable: the network's weights are not on this machine.
        LibraryUnusable: the library cannot be written.
    """
    counts = yield from index_folders(session, folders, exclude, retry)
    yield from keep_to_limit(session)
    return counts


def index_folders(
    session: Session, folders: Sequence[str], exclude: Sequence[str] | None, retry: Sequence[str]
) -> Verb[Counts]:
    """`scan` without dropping thumbnails, which the next step may need."""
    patterns = session.settings.exclude if exclude is None else tuple(exclude)
    remembered = {folder.path: folder for folder in _remembered(session, needed=not folders)}
    if folders:
        chosen = list(dict.fromkeys(absolute(folder) for folder in folders))
        _refuse_library(session, chosen)
    else:
        chosen = list(remembered)
    # A known folder that does not exist may be on a drive that is not connected.
    below = [path for path in remembered if is_below(path, chosen) and os.path.isdir(path)]  # noqa: PTH112
    if not folders:
        chosen = below
        if not chosen:
            raise BadInput(message("no folder is available"), message("reconnect the drive or add a folder"))
    scanned = tuple(
        Folder(path, _patterns(path, remembered) if patterns is None else patterns)
        for path in dict.fromkeys([*chosen, *below])
    )
    answer = yield from ask(Scan(scanned, session.model, retry=tuple(retry)))
    return answer.counts


def _patterns(path: str, remembered: Mapping[str, Folder]) -> tuple[str, ...]:
    """The patterns that a folder was scanned with before, by itself or as a part of another one."""
    while path not in remembered:
        path, below = os.path.dirname(path), path  # noqa: PTH120  (surrogate escapes survive)
        if path == below:
            return ()
    return remembered[path].exclude


def _remembered(session: Session, *, needed: bool) -> list[Folder]:
    """The folders that have been scanned; none where the catalogue is damaged and the scan creates a new one.

    With `needed`, a damaged catalogue raises CatalogueDamaged instead.
    """
    try:
        return known_folders(session)
    except CatalogueDamaged:
        if needed:
            raise
        return []


def _refuse_library(session: Session, folders: list[str]) -> None:
    """Raise BadInput for a folder in the library folder, which is never scanned."""
    library = str(session.paths.root)
    for folder in folders:
        if is_below(folder, [library]):
            raise BadInput(
                message("the library itself is in {folder}", folder=folder),
                message("choose another folder for it with --library"),
            )
