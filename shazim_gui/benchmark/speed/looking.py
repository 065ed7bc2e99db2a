"""How many pairs of pictures one core looks at closely in a second."""

import time
from importlib import import_module
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.accuracy.edits import EDITS
from shazim_gui.benchmark.speed.figures import Figures
from shazim_gui.benchmark.speed.survey import Survey
from shazim_gui.decode.picture import Picture, decode
from shazim_gui.decode.preview import preview
from shazim_gui.decode.reading import read
from shazim_gui.decode.thumbnails import THUMBNAIL_SIDE, encode_thumbnail

_PICTURES = 24
_LONGEST_SIDE = 1600
"""Pixels of the originals that copies are made of."""


def closeness(pictures: Survey) -> Figures:
    """Seconds per pair and core, `strangers` and `copies` apart.

    Strangers are neighbours by path, and may be frames of one burst where a folder holds such. The copies are edits
    as the accuracy benchmark makes them, each picture with another one. What is worked out of a picture at its first
    look counts, reading and decoding does not.
    """
    paths = pictures.some(_PICTURES)
    edited = [EDITS[number % len(EDITS)].made(preview(path, _LONGEST_SIDE)) for number, path in enumerate(paths)]
    ours = [_working(decode(read(path))) for path in paths]
    theirs = [_working(decode(data)) for data in edited]
    figures = {"copies": _seconds_each(list(zip(ours, theirs, strict=True)))}
    if len(ours) > 1:
        figures["strangers"] = _seconds_each(list(pairwise(ours)))
    return figures


_Working = tuple[NDArray[np.uint8], int, int]


def _working(picture: Picture) -> _Working:
    """The picture as the library keeps it for looks, with its full size."""
    pixels = np.array(preview(encode_thumbnail(picture.pixels), THUMBNAIL_SIDE))
    return pixels, picture.width, picture.height


def _seconds_each(pairs: list[tuple[_Working, _Working]]) -> float:
    prepared: Any = import_module("shazim_gui.verify.prepared").Prepared
    verify: Any = import_module("shazim_gui.verify.verifying").verify
    ready: dict[int, Any] = {}
    for picture in (one for pair in pairs for one in pair):
        if id(picture) not in ready:
            ready[id(picture)] = prepared(*picture)
    verify(prepared(*pairs[0][0]), prepared(*pairs[0][1]))  # the first call takes longer
    started = time.perf_counter()
    for first, second in pairs:
        verify(ready[id(first)], ready[id(second)])
    return (time.perf_counter() - started) / len(pairs)
