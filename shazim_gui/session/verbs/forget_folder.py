"""The verb that drops a folder from the library."""

from shazim_gui.session.input_paths import absolute
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.find_copies import find
from shazim_gui.session.verbs.list_folders import known_folders, unknown_folder
from shazim_gui.worker.messages import Forget


def forget(session: Session, folder: str) -> Verb[int]:
    """Drop a folder from the library, and find the copies among the other photos; the files are not touched.

    Returns how many photos were in it.

    Raises:
        BadInput: nothing of that folder is in the library.
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    path = absolute(folder)
    known = path in {known.path for known in known_folders(session)}
    forgotten = yield from ask(Forget(path))
    if not forgotten.photos and not known:
        raise unknown_folder(path)
    yield from find(session)
    return forgotten.photos
