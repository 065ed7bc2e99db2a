"""The verbs about the thumbnails that a library keeps: how much space they take, and taking less."""

from dataclasses import dataclass

from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.maintenance_messages import Trim

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class ThumbnailStorage:
    """What lies on the disk."""

    files: int
    bytes: int


def kept_thumbnails(session: Session) -> ThumbnailStorage:
    """Look how many there are; takes about a second for 100,000."""
    sizes = [thumbnail.size for thumbnail in Thumbnails(session.paths.thumbnails).files()]
    return ThumbnailStorage(len(sizes), sum(sizes))


def trim_thumbnails(session: Session, megabytes: int) -> Verb[int]:
    """Drop the oldest thumbnails until the others take at most so many megabytes; 0 drops them all.

    They are made again from the photographs where they are needed. Returns how many were dropped.

    Raises:
        LibraryUnusable: another program writes to the library.
    """
    answer = yield from ask(Trim(megabytes * MEGABYTE))
    return answer.files


def keep_to_limit(session: Session) -> Verb[None]:
    """Hold the limit that a person chose, where there is one."""
    if session.settings.cache:
        yield from trim_thumbnails(session, session.settings.cache)
