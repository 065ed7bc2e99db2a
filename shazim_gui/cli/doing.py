"""Runs a verb to its end and shows what happens on the way."""

from shazim_gui.cli.screen import Screen
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Skip
from shazim_gui.session.presenter import printable
from shazim_gui.session.running import Outcome, Running, Verb
from shazim_gui.session.session import Session
from shazim_gui.worker.messages import Notice, Skipped, Step


def do(session: Session, verb: Verb[Outcome], screen: Screen) -> Outcome:
    """Return the verb's outcome; Ctrl+C lets the worker finish its step first.

    Raises:
        WorldError, Cancelled, BugReport: as `Running.poll` does.
    """
    running = session.start(verb)
    try:
        for step in running.steps():
            _show(step, screen)
    except KeyboardInterrupt:
        running.cancel()
        _drain(running, screen)
        raise
    finally:
        screen.clear()
    return running.outcome


def _drain(running: Running[Outcome], screen: Screen) -> None:
    for step in running.steps():
        if isinstance(step, Skipped):
            _show(step, screen)


def _show(step: Step, screen: Screen) -> None:
    match step:
        case Progress():
            screen.progress(step)
        case Notice(text):
            screen.say(text)
        case Skipped(Skip() as skip):
            if skip.reason.is_problem:
                screen.problem(f"skipped {printable(skip.path)}: {skip.detail}")
