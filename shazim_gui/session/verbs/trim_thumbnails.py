"""The verbs on the stored thumbnails of a library: how much space they take, and dropping the oldest."""

from dataclasses import dataclass

from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.maintenance_messages import Trim

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class ThumbnailStorage:
    """The thumbnails on the disk."""

    files: int
    bytes: int


def kept_thumbnails(session: Session) -> ThumbnailStorage:
    """Count the thumbnails and their bytes; takes about a second for 100,000."""
    sizes = [thumbnail.size for thumbnail in Thumbnails(session.paths.thumbnails).files()]
    return ThumbnailStorage(len(sizes), sum(sizes))


def trim_thumbnails(session: Session, megabytes: int) -> Verb[int]:
    """Drop the oldest thumbnails until the others take at most `megabytes`; 0 drops them all.

    They are made again from the photographs when needed. Returns how many were dropped.

    Raises:
        LibraryUnusable: another program writes to the library.
    """
    answer = yield from ask(Trim(megabytes * MEGABYTE))
    return answer.files


def keep_to_limit(session: Session) -> Verb[None]:
    """Drop the oldest thumbnails beyond the chosen limit, if there is one."""
    if session.settings.cache:
        yield from trim_thumbnails(session, session.settings.cache)
