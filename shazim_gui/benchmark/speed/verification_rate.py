"""Measures how many pairs of pictures one core verifies per second."""

import time
from importlib import import_module
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.accuracy.edit_kinds import EDITS
from shazim_gui.benchmark.speed.folder_survey import Survey
from shazim_gui.benchmark.speed.medians import Figures
from shazim_gui.decode.decode_picture import Picture, decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.preview import preview
from shazim_gui.decode.thumbnail_cache import encode_thumbnail

_PICTURES = 24
_LONGEST_SIDE = 1600
"""Pixels of the originals that copies are made of."""


def verification_rate(pictures: Survey) -> Figures:
    """Measure seconds per pair and core for `strangers` and `copies`, and seconds to prepare one picture (`ready`).

    Strangers are neighbours by path, which may be frames of one burst. The copies are edits of the accuracy benchmark,
    a different one for each picture. The prepared data of a picture is reused for its other verifications, of which a
    search makes five or six; reading and decoding is not counted.
    """
    paths = pictures.some(_PICTURES)
    edited = [EDITS[number % len(EDITS)].made(preview(path, _LONGEST_SIDE)) for number, path in enumerate(paths)]
    ours = [_working(decode(read(path))) for path in paths]
    theirs = [_working(decode(data)) for data in edited]
    copies, ready = _verification_seconds(list(zip(ours, theirs, strict=True)))
    figures = {"copies": copies, "ready": ready}
    if len(ours) > 1:
        figures["strangers"], _ = _verification_seconds(list(pairwise(ours)))
    return figures


_Working = tuple[NDArray[np.uint8], int, int]


def _working(picture: Picture) -> _Working:
    """Return the picture as the library stores it for verification, with its full size."""
    working_pixels: Any = import_module("shazim_gui.copies.working_pictures").working_pixels
    return working_pixels(encode_thumbnail(picture.pixels)), picture.width, picture.height


def _verification_seconds(pairs: list[tuple[_Working, _Working]]) -> tuple[float, float]:
    """Return the seconds to verify two prepared pictures, and to prepare one picture."""
    prepared: Any = import_module("shazim_gui.verify.prepared_picture").PreparedPicture
    verify: Any = import_module("shazim_gui.verify.verify_pair").verify
    ready: dict[int, Any] = {}
    for picture in (one for pair in pairs for one in pair):
        if id(picture) not in ready:
            ready[id(picture)] = prepared(*picture)
    verify(prepared(*pairs[0][0]), prepared(*pairs[0][1]))  # the first call takes longer
    taken = []
    for _ in range(2):
        started = time.perf_counter()
        for first, second in pairs:
            verify(ready[id(first)], ready[id(second)])
        taken.append(time.perf_counter() - started)
    first_pass, second_pass = taken
    return second_pass / len(pairs), max(0.0, first_pass - second_pass) / len(ready)
