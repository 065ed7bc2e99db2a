"""Runs the real engine on a corpus, as a user would."""

from collections.abc import Generator
from pathlib import Path

from shazim_gui.core.progress import CancelToken, Progress
from shazim_gui.session import verbs
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session


def scan_and_compare(
    session: Session, folder: Path, cancelled: CancelToken
) -> Generator[Progress, None, tuple[Results, int]]:
    """Scan a folder and compare everything in it, with the session's weights and threshold.

    Returns the results and the number of pairs that were verified for them.

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
    """Do what `verbs.scan_and_find` does, and return the number of verified pairs, which that does not."""
    yield from verbs.scan(session, [str(folder)])
    return (yield from verbs.find(session))
