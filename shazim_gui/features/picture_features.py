"""Everything that a scan keeps of a picture's pixels."""

from typing import NamedTuple

import numpy as np
from PIL import Image

from shazim_gui.features.colour import colours_of
from shazim_gui.features.frame_hashes import FrameHash, frames_of
from shazim_gui.features.hashes import Hashes, hashes_of
from shazim_gui.features.miniatures import miniatures


class Features(NamedTuple):
    """What the other modules here tell of one picture."""

    hashes: Hashes
    colour: bytes
    """A vector of `colour`."""
    frames: list[FrameHash]


def features_of(image: Image.Image) -> Features:
    """The features of an upright picture in mode RGB; its greys and miniatures are made once."""
    grey = image.convert("L")
    small = miniatures(grey)
    return Features(hashes_of(image, small), colours_of(image), frames_of(np.asarray(image), grey, small))
