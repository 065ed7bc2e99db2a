"""The verb that aligns two photos."""

from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.worker.messages import Align


def align(first: str, second: str) -> Verb[PhotoAlignment]:
    """The alignment of the first of two picture files with the second, and the areas where they differ strongly.

    Raises:
        BadInput: one of them cannot be read.
    """
    return (yield from ask(Align(first, second)))
