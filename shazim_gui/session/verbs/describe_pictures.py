"""The verb that computes the features of pictures, which need not be in the library."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.picture_description import Description
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.session.input_paths import absolute_picture
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.description_table import as_table
from shazim_gui.worker.messages import Describe


def describe(session: Session, picture: str | bytes) -> Verb[Description]:
    """The hashes and the vector of one picture (a path, a web address, or a file's bytes) by the network in use.

    Raises:
        BadInput: the picture cannot be read.
        AddressUnreachable: the picture cannot be downloaded.
        ModelUnavailable: the network's weights are not on this machine.
    """
    answer = yield from ask(Describe((absolute_picture(picture),), session.model))
    return answer.pictures[0]


def described_scores(first: Description, second: Description) -> NDArray[np.float32]:
    """Every method's score of two described pictures, shape (1, methods), 0..1.

    NaN where a method has no score, as always for methods that need verification.
    """
    table = as_table([first, second])
    return pair_scores(table, np.array([0]), table, np.array([1]))
