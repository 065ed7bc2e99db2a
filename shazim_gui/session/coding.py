"""The semantic codes of pictures."""

import numpy as np

from shazim_gui.features.semantic_code import semantic_code
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.verbs import placed
from shazim_gui.worker.messages import Describe, Described


def code(session: Session, picture: str | bytes, bits: int = 64) -> Verb[str]:
    """The ISCC semantic image code of one picture (a path, a web address, or a file's bytes) by the network in use.

    Raises:
        BadInput: the picture cannot be read, or no code has so many bits.
        AddressUnreachable: the web address gives nothing.
    """
    result = yield Describe((placed(picture),), session.model)
    assert isinstance(result, Described)
    return semantic_code(np.frombuffer(result.pictures[0].vector, "<f2"), bits)
