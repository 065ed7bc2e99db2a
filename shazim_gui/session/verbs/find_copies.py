"""The verbs that find copies among the scanned photos."""

from collections.abc import Collection, Sequence

from shazim_gui.core.records import Counts, Kind
from shazim_gui.core.weights import Weights
from shazim_gui.session.input_paths import absolute
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.list_folders import check_known
from shazim_gui.session.verbs.scan_folders import index_folders
from shazim_gui.session.verbs.trim_thumbnails import keep_to_limit
from shazim_gui.session.verbs.verify_photos import verify_pairs
from shazim_gui.worker.messages import Find


def find(session: Session) -> Verb[int]:
    """Bring the scored pairs up to date with the scanned photos, for `session.results()`.

    The oldest thumbnails beyond the limit are dropped. Returns how many pairs were verified.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    found = yield from ask(Find(session.model))
    yield from keep_to_limit(session)
    return found.verified


def scan_and_find(
    session: Session, folders: Sequence[str] = (), exclude: Sequence[str] | None = None, retry: Sequence[str] = ()
) -> Verb[Counts]:
    """`scan`, then `find`; raises as they do."""
    counts = yield from index_folders(session, folders, exclude, retry)
    yield from find(session)
    return counts


def duplicates(
    session: Session,
    folders: Sequence[str] = (),
    weights: Weights | None = None,
    threshold: float | None = None,
    kinds: Collection[Kind] = tuple(Kind),
    *,
    rotated: bool = True,
    scan: bool = True,
    exclude: Sequence[str] | None = None,
) -> Verb[Results]:
    """The clusters of copies in `folders` (in the whole library, if none is given).

    The folders are scanned first unless `scan` is False, and the pairs are verified if a method with a weight needs it.
    Without `weights` or `threshold`, the chosen ones are used; see `scan` for `exclude` and `Session.results` for the
    other arguments.

    Raises:
        BadInput: the threshold is outside 0..1; else as `scan` does, or, without a scan, a folder is not known.
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
        ModelUnavailable: the network's weights are not on this machine.
    """
    chosen = [absolute(folder) for folder in folders]
    if scan:
        yield from scan_and_find(session, chosen, exclude)
    else:
        check_known(session, chosen)
        yield from find(session)
    results = session.results(chosen, weights, threshold, kinds, rotated=rotated)
    if (yield from verify_pairs(results, most=None)):
        results = session.results(chosen, weights, threshold, kinds, rotated=rotated)
    return results
