"""The verbs about what scans leave out: one list for all folders, once a person has changed what they began with."""

from collections.abc import Iterable
from dataclasses import replace

from shazim_gui.session.session import Session
from shazim_gui.session.verbs.list_folders import known_folders


def patterns_now(session: Session) -> tuple[str, ...]:
    """The patterns chosen, else all of those that folders were scanned with, each once.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    chosen = session.settings.exclude
    if chosen is not None:
        return chosen
    return tuple(dict.fromkeys(pattern for folder in known_folders(session) for pattern in folder.exclude))


def choose_patterns(session: Session, lines: Iterable[str]) -> None:
    """Leave out what matches these patterns from the next scan on; blanks around them and empty ones mean nothing.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    patterns = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    if patterns != patterns_now(session):
        session.remember(replace(session.settings, exclude=patterns))
