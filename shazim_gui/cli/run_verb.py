"""Runs a verb to its end and shows its progress."""

from shazim_gui.cli.interrupts import interrupts
from shazim_gui.cli.progress_display import Screen
from shazim_gui.core.job_steps import Notice, Skipped, Step
from shazim_gui.core.progress import Cancelled, Progress
from shazim_gui.core.records import Skip
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.export.file_names import shown
from shazim_gui.session.running_verb import Outcome, Verb
from shazim_gui.session.session import Session


def do(session: Session, verb: Verb[Outcome], screen: Screen) -> Outcome:
    """Run a verb and return its outcome; after Ctrl+C the worker first finishes its step.

    Raises:
        WorldError, Cancelled, BugReport: as `RunningVerb.poll` does.
    """
    with interrupts() as interrupted:
        try:
            running = session.start(verb)
            while not running.done:
                for step in running.poll(0.1):
                    _show(step, screen)
                if interrupted():
                    running.cancel()
        finally:
            screen.clear()
        if interrupted():
            raise Cancelled
    return running.outcome


def _show(step: Step, screen: Screen) -> None:
    match step:
        case Progress():
            screen.progress(step)
        case Notice(text):
            screen.notice(shown(str(text)))
        case Skipped(Skip() as skip):
            if skip.reason.is_problem:
                screen.problem(f"skipped {shown(skip.path)}: {shown(english_skip_text(skip.detail))}")
