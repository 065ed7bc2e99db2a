"""The thumbnails that a library keeps: how much room they take, and taking less."""

from dataclasses import dataclass

from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.worker.maintenance_messages import Trim, Trimmed

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies on the disk."""

    files: int
    bytes: int


def kept_thumbnails(session: Session) -> Kept:
    """Look how many there are; takes about a second for 100,000."""
    sizes = [thumbnail.size for thumbnail in Thumbnails(session.paths.thumbnails).files()]
    return Kept(len(sizes), sum(sizes))


def trim_thumbnails(session: Session, megabytes: int) -> Verb[Trimmed]:
    """Drop the oldest thumbnails until the others take at most so many megabytes; 0 drops them all.

    They are made again from the photographs where they are needed.

    Raises:
        LibraryUnusable: another program writes to the library.
    """
    result = yield Trim(megabytes * MEGABYTE)
    assert isinstance(result, Trimmed)
    return result


def keep_to_limit(session: Session) -> Verb[None]:
    """Hold the limit that a person chose, where there is one."""
    if session.settings.cache:
        yield from trim_thumbnails(session, session.settings.cache)
