"""Hashes of a frame from which those of its eight orientations follow, and of the frame inside of it."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.hashes import FLAT_BELOW
from shazim_gui.features.inner import inner_box

_SIDE = 8
_GAP = 4.0
"""How much larger than its miniature a picture is first brought to by plain averaging, which is quick."""


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
    return frames_of(pixels, Image.fromarray(pixels).convert("L"))


def frames_of(pixels: NDArray[np.uint8], grey: Image.Image) -> list[FrameHash]:
    """The same, with the picture in mode L."""
    inside = inner_box(pixels)
    found = [_hash(grey, FLAT_BELOW, inner=False)]
    if inside is not None:
        found.append(_hash(grey.crop(inside), _INNER_FLAT_BELOW, inner=True))
    return [frame for frame in found if frame is not None]


def _hash(grey: Image.Image, flat_below: float, *, inner: bool) -> FrameHash | None:
    wide, tall = (_miniature(grey, _SIDE + 1, _SIDE), _miniature(grey, _SIDE, _SIDE + 1))
    if wide.std() < flat_below:
        return None
    across, down = wide[:, 1:] > wide[:, :-1], tall[1:] > tall[:-1]
    return FrameHash(np.packbits(across).tobytes(), np.packbits(down).tobytes(), inner)


def _miniature(grey: Image.Image, width: int, height: int) -> NDArray[np.int16]:
    return np.asarray(grey.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=_GAP), np.int16)
