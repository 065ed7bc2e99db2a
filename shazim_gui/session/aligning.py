"""How two photos lie upon one another, asked of the worker."""

from shazim_gui.session.running_verb import Verb
from shazim_gui.worker.messages import Align, Aligned


def align(first: str, second: str) -> Verb[Aligned]:
    """Where the first of two picture files lies upon the second, and where they differ strongly.

    Raises:
        BadInput: one of them cannot be read.
    """
    result = yield Align(first, second)
    assert isinstance(result, Aligned)
    return result
