"""Computes all features that a scan stores of a picture's pixels."""

from typing import NamedTuple

import numpy as np
from PIL import Image

from shazim_gui.features.colour import colours_of
from shazim_gui.features.frame_hashes import FrameHash, frames_of
from shazim_gui.features.hashes import Hashes, hashes_of
from shazim_gui.features.miniatures import miniatures


class Features(NamedTuple):
    """The features of one picture."""

    hashes: Hashes
    colour: bytes
    """The vector of module `colour`."""
    frames: list[FrameHash]


def features_of(image: Image.Image) -> Features:
    """Compute the features of an upright picture in mode RGB, converting it to grey and to miniatures only once."""
    grey = image.convert("L")
    small = miniatures(grey)
    return Features(hashes_of(image, small), colours_of(image), frames_of(np.asarray(image), grey, small))
