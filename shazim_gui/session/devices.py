"""What networks can run on here, told by the worker, since no face may load what knows it."""

from shazim_gui.models.graphics import may_have_graphics
from shazim_gui.session.running import Verb
from shazim_gui.session.session import Session
from shazim_gui.worker.upkeep import AskDevices, Devices


def graphics_processor(session: Session) -> Verb[str]:
    """The name of the graphics processor; empty where there is none, which is mostly known without the worker."""
    if not may_have_graphics():
        return ""
    result = yield AskDevices()
    assert isinstance(result, Devices)
    return result.graphics
