"""Measures lower bounds of a scan's time: decoding the files and running the network, without anything else.

Packages with heavy libraries are imported by name, because this module may be imported in the window's process.
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
"""Minimum duration of the network's runs in seconds."""


def decode_floor(pictures: Survey) -> Figures:
    """Measure the seconds to read every file and decode every different one on all cores, at working size.

    The pixels are not used: they are not rotated, averaged, converted or copied.
    """

    def read_and_decode(path: str) -> None:
        data = read(path)
        if path not in pictures.repeated:
            _decode_only(data)

    read_and_decode(pictures.paths[0])  # the first takes longer
    with ThreadPoolExecutor(cores()) as pool:
        started = time.perf_counter()
        for _ in pool.map(read_and_decode, pictures.paths):
            pass
        return {"seconds": time.perf_counter() - started}


def _decode_only(data: bytes) -> None:
    """Run only the format's decoder: JPEG at a reduced DCT scale, everything else in full."""
    with opened(data) as (kind, image):
        if kind in ("JPEG", "MPO"):
            factor = power_of_two_within(min(image.size) // WORKING_SIDE)
            image.draft(None, (max(1, image.size[0] // factor), max(1, image.size[1] // factor)))
        image.load()


def extractor(library: Path) -> Any:
    """Return the default network's extractor, as the worker of this library loads it.

    Raises:
        ModelUnavailable: the network's weights are missing.
    """
    paths = LibraryPaths(library)
    paths.prepare()
    return import_module("shazim_gui.worker.job_context").JobContext(paths).extractor(DEFAULT_MODEL)


def wake(library: Path) -> None:
    """Load the network once, so that its exported form is saved in the library.

    Raises:
        ModelUnavailable: the network's weights are missing.
    """
    extractor(library)


def inference_floor(pictures: Survey, library: Path) -> Figures:
    """Measure the seconds that the network alone takes for all different pictures, by running prepared batches."""
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
