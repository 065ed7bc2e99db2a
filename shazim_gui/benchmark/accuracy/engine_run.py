"""Runs the real engine over a corpus, as a person would."""

from collections.abc import Generator
from pathlib import Path

from shazim_gui.core.progress import CancelToken, Progress
from shazim_gui.session import verbs
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session


def scanned(session: Session, folder: Path, cancelled: CancelToken) -> Generator[Progress, None, tuple[Results, int]]:
    """Scan a folder and compare all that is in it, with the session's weights and threshold.

    Returns the result, and how many pairs were looked at closely for it.

    Raises:
        WorldError, Cancelled, BugReport: as `RunningVerb.poll` does.
    """
    running = session.start(_scan_and_find(session, folder))
    while not running.done:
        if cancelled():
            running.cancel()
        for step in running.poll(0.1):
            if isinstance(step, Progress):
                yield step
    return session.results([str(folder)]), running.outcome


def _scan_and_find(session: Session, folder: Path) -> Verb[int]:
    """`verbs.scan_and_find`, which does not tell how many pairs were looked at."""
    yield from verbs.scan(session, [str(folder)])
    return (yield from verbs.find(session))
