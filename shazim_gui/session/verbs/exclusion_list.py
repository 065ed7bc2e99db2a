"""The verbs on what scans exclude: one list for all folders, once a person has changed the list."""

from collections.abc import Iterable
from dataclasses import replace

from shazim_gui.session.session import Session
from shazim_gui.session.verbs.list_folders import known_folders


def patterns_now(session: Session) -> tuple[str, ...]:
    """The chosen patterns; without a choice, all patterns that folders were scanned with, each once.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    chosen = session.settings.exclude
    if chosen is not None:
        return chosen
    return tuple(dict.fromkeys(pattern for folder in known_folders(session) for pattern in folder.exclude))


def choose_patterns(session: Session, lines: Iterable[str]) -> None:
    """Exclude what matches these patterns from the next scan on; blank lines and surrounding blanks are ignored.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    patterns = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    if patterns != patterns_now(session):
        session.remember(replace(session.settings, exclude=patterns))
