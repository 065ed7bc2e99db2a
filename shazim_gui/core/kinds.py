"""Parses which kinds of copies a person wants to see."""

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.records import Kind


def parse_kinds(text: str | None) -> frozenset[Kind]:
    """Parse `same,edited`; None means all kinds.

    Raises:
        BadInput: if a kind is unknown, or none is given.
    """
    if text is None:
        return frozenset(Kind)
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    known = ", ".join(kind.value for kind in Kind)
    unknown = [name for name in names if name not in set(Kind)]
    if unknown:
        raise BadInput(
            message("there is no kind of copies called {name}", name=repr(unknown[0])),
            message("the kinds are {names}", names=known),
        )
    if not names:
        raise BadInput(message("no kind of copy is selected"), message("choose one or more of {names}", names=known))
    return frozenset(map(Kind, names))
