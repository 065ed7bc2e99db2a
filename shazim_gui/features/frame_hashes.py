"""Computes hashes of a picture and of its inner picture, from which the hashes of all eight orientations follow."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.hashes import FLAT_BELOW
from shazim_gui.features.inner_picture import inner_box
from shazim_gui.features.miniatures import Miniatures, miniatures

_INNER_FLAT_BELOW = 0.7
"""The limit for an inner picture; it is lower, because differing from its surroundings already is evidence."""


class FrameHash(NamedTuple):
    """Both difference hashes of one frame; bits row by row, most significant first."""

    across: bytes
    """8 bytes: a bit is 1 where brightness increases to the right."""
    down: bytes
    """8 bytes: a bit is 1 where brightness increases downwards."""
    inner: bool
    """True for the hashes of an inner picture."""


def frame_hashes(pixels: NDArray[np.uint8]) -> list[FrameHash]:
    """Hash upright RGB pixels (h, w, 3): the whole frame, then its inner picture where there is one.

    A frame with too little contrast is omitted.
    """
    grey = Image.fromarray(pixels).convert("L")
    return frames_of(pixels, grey, miniatures(grey))


def frames_of(pixels: NDArray[np.uint8], grey: Image.Image, small: Miniatures) -> list[FrameHash]:
    """Hash the frames as `frame_hashes` does, given the picture in mode L and its miniatures too."""
    inner = inner_box(pixels)
    frames = [_hash(small, FLAT_BELOW, inner=False)]
    if inner is not None:
        frames.append(_hash(miniatures(grey.crop(inner)), _INNER_FLAT_BELOW, inner=True))
    return [frame for frame in frames if frame is not None]


def _hash(small: Miniatures, flat_below: float, *, inner: bool) -> FrameHash | None:
    if small.wide.std() < flat_below:
        return None
    return FrameHash(small.across(), small.down(), inner)
