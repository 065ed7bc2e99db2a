"""A fixture with a run of the speed benchmark, with round numbers."""

import pytest

from shazim_gui.benchmark.speed.folder_survey import Survey
from shazim_gui.benchmark.speed.measurement_rounds import MeasuredRounds
from shazim_gui.benchmark.speed.peers import IMAGEHASH
from shazim_gui.benchmark.speed.speed_run import (
    ADDING,
    COLD_QUERY,
    DECODE,
    HASHES,
    HELP,
    INFERENCE,
    QUERY,
    RESCAN,
    SEARCH,
    SLIDER,
    VECTORS,
    VERIFICATION,
    Speed,
    of_size,
)

SIZES = 1000, 10_000


@pytest.fixture
def run() -> Speed:
    """Ten files: decoding 2 s, inference 2 s, hashes 2.5 s, vectors 5 s; then libraries whose times grow with them."""
    pictures = Survey(("/photos",), tuple(f"/photos/{n}.jpg" for n in range(10)), frozenset(), 30_000_000, 120_000_000)
    folder = MeasuredRounds(
        figures={
            HELP: {"seconds": 0.1},
            DECODE: {"seconds": 2.0},
            INFERENCE: {"seconds": 2.0},
            HASHES: {"seconds": 2.5},
            VECTORS: {"seconds": 5.0, "peak_bytes": 500e6},
            VERIFICATION: {"copies": 0.05, "strangers": 0.02, "ready": 0.015},
            IMAGEHASH: {"seconds": 20.0},
        },
        samples={HELP: 3, DECODE: 3, INFERENCE: 3, HASHES: 3, VECTORS: 3, VERIFICATION: 3, IMAGEHASH: 3},
        absent={},
    )
    figures = {}
    for size in SIZES:
        search = {"index": size / 1000, "all_pairs": size / 500, "loading": size / 9000, "candidates": size / 1000}
        figures[of_size(SEARCH, size)] = {
            **search,
            "scores": size / 2000,
            "writing": 0.1,
            "processor": 9.0,
            "peak_bytes": 200e6,
        }
        figures[of_size(ADDING, size)] = {"adding": 0.5}
        figures[of_size(SLIDER, size)] = {"regroup": 0.001, "pairs": size * 40, "open": 0.01, "peak_bytes": 100e6}
        figures[of_size(RESCAN, size)] = {"rescan": (size / 1000) ** 2, "files": size}
        figures[of_size(QUERY, size)] = {"query": 0.05}
    figures[of_size(COLD_QUERY, 1000)] = {"cold_query": 1.2}
    growth = MeasuredRounds(
        figures, dict.fromkeys(figures, 3), {of_size(COLD_QUERY, 10_000): "it stopped unexpectedly"}
    )
    return Speed(pictures, folder, SIZES, growth, {"findimagedupes": "not installed"} | growth.absent, 3)
