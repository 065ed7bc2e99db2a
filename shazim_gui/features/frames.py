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


class FrameHash(NamedTuple):
    """Both difference hashes of one frame; bits row by row, most significant first."""

    across: bytes
    """8 bytes: where it gets brighter to the right."""
    down: bytes
    """8 bytes: where it gets brighter downwards."""


def frame_hashes(pixels: NDArray[np.uint8]) -> list[FrameHash]:
    """Of upright RGB pixels (h, w, 3): the whole frame's, then that of the picture inside of it, where there is one.

    A frame with too little contrast has none.
    """
    picture = Image.fromarray(pixels)
    inside = inner_box(pixels)
    frames = [picture] if inside is None else [picture, picture.crop(inside)]
    return [found for frame in frames if (found := _hash(frame.convert("L"))) is not None]


def _hash(grey: Image.Image) -> FrameHash | None:
    wide, tall = (_miniature(grey, _SIDE + 1, _SIDE), _miniature(grey, _SIDE, _SIDE + 1))
    if wide.std() < FLAT_BELOW:
        return None
    return FrameHash(
        across=np.packbits(wide[:, 1:] > wide[:, :-1]).tobytes(), down=np.packbits(tall[1:] > tall[:-1]).tobytes()
    )


def _miniature(grey: Image.Image, width: int, height: int) -> NDArray[np.int16]:
    return np.asarray(grey.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=_GAP), np.int16)
