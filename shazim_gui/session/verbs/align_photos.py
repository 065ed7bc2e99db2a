"""The verb that finds how two photos lie upon one another."""

from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.worker.messages import Align


def align(first: str, second: str) -> Verb[PhotoAlignment]:
    """Where the first of two picture files lies upon the second, and where they differ strongly.

    Raises:
        BadInput: one of them cannot be read.
    """
    return (yield from ask(Align(first, second)))
