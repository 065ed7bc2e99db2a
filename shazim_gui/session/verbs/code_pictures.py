"""The verb that computes the semantic codes of pictures."""

import numpy as np

from shazim_gui.features.semantic_code import checked_bits, semantic_code
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.describe_pictures import describe


def code(session: Session, picture: str | bytes, bits: int = 64) -> Verb[str]:
    """The ISCC semantic image code of one picture (a path, a web address, or a file's bytes) by the network in use.

    Codes can be compared with codes of the same network only.

    Raises:
        BadInput: the picture cannot be read, or `bits` is none of 32, 64, ... 256.
        AddressUnreachable: the picture cannot be downloaded.
        ModelUnavailable: the network's weights are not on this machine.
    """
    checked_bits(bits)
    described = yield from describe(session, picture)
    return semantic_code(np.frombuffer(described.vector, "<f2"), bits)
