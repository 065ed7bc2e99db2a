"""Everything that a scan keeps of a picture's pixels."""

from typing import NamedTuple

import numpy as np
from PIL import Image

from shazim_gui.features.colour import colours_of
from shazim_gui.features.frames import FrameHash, frames_of
from shazim_gui.features.hashes import Hashes, hashes_of


class Features(NamedTuple):
    """What the other modules here tell of one picture."""

    hashes: Hashes
    colour: bytes
    """A vector of `colour`."""
    frames: list[FrameHash]


def features_of(image: Image.Image) -> Features:
    """The features of an upright picture in mode RGB; its greys are worked out once."""
    grey = image.convert("L")
    return Features(hashes_of(image, grey), colours_of(image), frames_of(np.asarray(image), grey))
