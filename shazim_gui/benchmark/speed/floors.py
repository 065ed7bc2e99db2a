"""The floors: how long the files take that nobody who looks at them can go below.

The heavy floors are imported by name, because this one may be loaded into a window's process.
"""

import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from shazim_gui.benchmark.speed.folder_survey import Survey, cores
from shazim_gui.benchmark.speed.medians import Figures
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.decode.decode_picture import WORKING_SIDE, decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.opening import opened
from shazim_gui.decode.shrinking import power_of_two_within

_BATCH = 64
_SECONDS = 2.0
"""The network runs for at least so long."""


def decode_floor(pictures: Survey) -> Figures:
    """Seconds to read every file and decode every different one on all cores, to the size that is worked with.

    Nothing is done with the pixels: they are not turned upright, averaged, converted or copied.
    """

    def look(path: str) -> None:
        data = read(path)
        if path not in pictures.repeated:
            _decoded(data)

    look(pictures.paths[0])  # the first takes longer
    with ThreadPoolExecutor(cores()) as pool:
        started = time.perf_counter()
        for _ in pool.map(look, pictures.paths):
            pass
        return {"seconds": time.perf_counter() - started}


def _decoded(data: bytes) -> None:
    """As far as a format's own decoder brings it: JPEG at a scale of its DCT, everything else in full."""
    with opened(data) as (kind, image):
        if kind in ("JPEG", "MPO"):
            factor = power_of_two_within(min(image.size) // WORKING_SIDE)
            image.draft(None, (max(1, image.size[0] // factor), max(1, image.size[1] // factor)))
        image.load()


def extractor(library: Path) -> Any:
    """The default network, as the worker of this library gets it.

    Raises:
        ModelUnavailable: its weights are not here.
    """
    paths = LibraryPaths(library)
    paths.prepare()
    return import_module("shazim_gui.worker.job_context").JobContext(paths).extractor(DEFAULT_MODEL)


def wake(library: Path) -> None:
    """Load the network once, after which its fast form lies in the library.

    Raises:
        ModelUnavailable: its weights are not here.
    """
    extractor(library)


def inference_floor(pictures: Survey, library: Path) -> Figures:
    """Seconds that the network alone takes for every different picture, from runs over prepared batches."""
    network = extractor(library)
    prepared = [network.prepare(decode(read(path)).pixels) for path in pictures.some(_BATCH)]
    batch = np.stack([prepared[number % len(prepared)] for number in range(_BATCH)])
    network.vectors(batch)  # the first run takes longer
    runs = 0
    started = time.perf_counter()
    while (seconds := time.perf_counter() - started) < _SECONDS:
        network.vectors(batch)
        runs += 1
    return {"seconds": seconds / (runs * _BATCH) * pictures.different}
