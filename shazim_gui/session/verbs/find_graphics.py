"""The verb that tells what networks can run on here; the worker does, since no face may load what knows it."""

from shazim_gui.models.graphics_driver import may_have_graphics
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.maintenance_messages import AskDevices


def graphics_possible() -> bool:
    """False where it is plain that there is no graphics processor, so that nobody need be asked."""
    return may_have_graphics()


def graphics_processor(session: Session) -> Verb[str]:
    """The name of the graphics processor; empty where there is none."""
    if not graphics_possible():
        return ""
    answer = yield from ask(AskDevices())
    return answer.graphics
