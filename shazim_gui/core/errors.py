"""Errors caused from outside the program: each is one sentence with a remedy.

A bug never raises one of these; it keeps its traceback, and no face shows it as an error message.
"""

from shazim_gui.core.message import Message


class WorldError(Exception):
    """Something outside the program prevents the work.

    `what` is the problem, `remedy` what a person can do about it; `str()` joins both into one sentence.
    """

    def __init__(self, what: Message | str, remedy: Message | str) -> None:
        """Create the error; a plain `str` has no translation and is for the command line and scripts only."""
        super().__init__(what, remedy)
        self.what = what if isinstance(what, Message) else Message(what)
        self.remedy = remedy if isinstance(remedy, Message) else Message(remedy)

    def __str__(self) -> str:
        return f"{self.what}: {self.remedy}."


class BadInput(WorldError):
    """The input is not valid: a missing folder, an unknown weight, a threshold outside 0..1."""


class LibraryUnusable(WorldError):
    """The library folder cannot be read or written: read-only, full, in use, or made by a newer version."""


class ModelUnavailable(WorldError):
    """A network's weights are not on this machine, or the file is not the expected one."""


class AddressUnreachable(WorldError):
    """A picture could not be downloaded from its web address."""


class WorkerLost(WorldError):
    """The background process ended repeatedly, and no file explains why."""
