"""The world's errors: what went wrong outside the program, said in one sentence with what to do.

A bug is never one of these; it keeps its traceback and crosses no face.
"""

from shazim_gui.core.message import Message


class WorldError(Exception):
    """Something outside the program is in the way.

    `what` states the fact, `remedy` what the person can do about it; `str()` joins both into one sentence.
    """

    def __init__(self, what: Message | str, remedy: Message | str) -> None:
        """A `str` has no translation: it is for what only the command line and scripts say."""
        super().__init__(what, remedy)
        self.what = what if isinstance(what, Message) else Message(what)
        self.remedy = remedy if isinstance(remedy, Message) else Message(remedy)

    def __str__(self) -> str:
        return f"{self.what}: {self.remedy}."


class BadInput(WorldError):
    """What was asked for makes no sense: a missing folder, an unknown weight, a threshold outside 0..1."""


class LibraryUnusable(WorldError):
    """The library folder cannot be read or written: read-only, full, in use, or made by a newer version."""


class ModelUnavailable(WorldError):
    """A network's weights are not on this machine, or are not what they claim to be."""


class AddressUnreachable(WorldError):
    """A picture's web address could not be fetched."""


class WorkerLost(WorldError):
    """The background process ended again and again without a file to blame."""
