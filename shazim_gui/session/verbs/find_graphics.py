"""The verbs on the graphics processor; the worker detects it, since no face loads the libraries for it."""

from shazim_gui.models.graphics_driver import may_have_graphics
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.maintenance_messages import AskDevices


def graphics_possible() -> bool:
    """False where there is certainly no graphics processor, so that the worker need not be asked."""
    return may_have_graphics()


def graphics_processor(session: Session) -> Verb[str]:
    """The name of the graphics processor; empty where there is none."""
    if not graphics_possible():
        return ""
    answer = yield from ask(AskDevices())
    return answer.graphics
