"""Hashes of a frame from which those of its eight orientations follow, and of the frame inside of it."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.hashes import FLAT_BELOW
from shazim_gui.features.inner_picture import inner_box
from shazim_gui.features.miniatures import Miniatures, miniatures

_INNER_FLAT_BELOW = 0.7
"""The same for the picture inside: that it stands out of its surroundings says that it is one."""


class FrameHash(NamedTuple):
    """Both difference hashes of one frame; bits row by row, most significant first."""

    across: bytes
    """8 bytes: where it gets brighter to the right."""
    down: bytes
    """8 bytes: where it gets brighter downwards."""
    inner: bool
    """True for the picture inside of another."""


def frame_hashes(pixels: NDArray[np.uint8]) -> list[FrameHash]:
    """Of upright RGB pixels (h, w, 3): the whole frame's, then that of the picture inside of it, where there is one.

    A frame with too little contrast has none.
    """
    grey = Image.fromarray(pixels).convert("L")
    return frames_of(pixels, grey, miniatures(grey))


def frames_of(pixels: NDArray[np.uint8], grey: Image.Image, small: Miniatures) -> list[FrameHash]:
    """The same, with the picture in mode L and what is made of that."""
    inside = inner_box(pixels)
    found = [_hash(small, FLAT_BELOW, inner=False)]
    if inside is not None:
        found.append(_hash(miniatures(grey.crop(inside)), _INNER_FLAT_BELOW, inner=True))
    return [frame for frame in found if frame is not None]


def _hash(small: Miniatures, flat_below: float, *, inner: bool) -> FrameHash | None:
    if small.wide.std() < flat_below:
        return None
    return FrameHash(small.across(), small.down(), inner)
