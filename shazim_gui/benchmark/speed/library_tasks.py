"""What is done with a whole library, each as a task for a process of its own."""

import contextlib
import os
import statistics
import subprocess
import sys
import time
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

import shazim_gui
from shazim_gui.benchmark.scenery import scenery
from shazim_gui.benchmark.speed.medians import Figures, with_bytes
from shazim_gui.benchmark.speed.peak_memory import own_peak
from shazim_gui.benchmark.speed.scan_rate import done, woken
from shazim_gui.benchmark.speed.stage_timing import timed
from shazim_gui.benchmark.speed.synthetic_library import grow_library
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.progress import never_cancelled
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.session import verbs
from shazim_gui.session.results import Results
from shazim_gui.session.session import Session
from shazim_gui.session.snapshot import take_snapshot
from shazim_gui.worker.messages import Find

ADDED = 100
_MOVES = 9
"""Moves of a slider, of which the median counts; the first is not counted."""
_QUERIES = 5
_MEGAPIXELS = (4000, 3000)
"""Width and height of the picture that is searched for, as a camera makes them."""


class _Enough(Exception):
    """Everything is scored."""


def all_pairs(library: Path) -> Figures:
    """Seconds of a search up to its close looks: all candidate pairs, scored and written, and of building the index.

    `all_pairs` is the whole without the index, of which the other stages are parts; `processor` are the seconds that
    all cores spent on everything, which tell more on a machine that others use as well.
    """
    for cache in LibraryPaths(library).pairs(DEFAULT_MODEL).parent.iterdir():
        cache.unlink()
    return _search(library)


def added_pairs(library: Path) -> Figures:
    """The same for `ADDED` photos that have come to a library since it was searched."""
    grow_library(library, ADDED)
    found = _search(library)
    return {"adding": found["all_pairs"] + found["index"]}


def _search(library: Path) -> Figures:
    finding: Any = import_module("shazim_gui.worker.jobs.find_job")
    pairing: Any = import_module("shazim_gui.worker.jobs.scored_pairs")
    context: Any = import_module("shazim_gui.worker.job_context").JobContext(LibraryPaths(library))
    stages = {
        "index": [(context, "index")],
        "loading": [(finding, "load_contents"), (pairing, "item_vectors")],
        "candidates": [(pairing, "candidate_pairs"), (pairing, "unique_pairs")],
        "scores": [(pairing, "pair_scores")],
        "writing": [(finding, "save_pairs")],
    }
    verification, finding.VerificationPass = finding.VerificationPass, _refused
    try:
        with timed(stages) as seconds:
            started, used = time.perf_counter(), time.process_time()
            with contextlib.suppress(_Enough):
                for _ in finding.find(context, Find(DEFAULT_MODEL), never_cancelled):
                    pass
            whole, used = time.perf_counter() - started, time.process_time() - used
    finally:
        finding.VerificationPass = verification
    return with_bytes({**seconds, "all_pairs": whole - seconds["index"], "processor": used}, own_peak())


def _refused(*_given: Any) -> None:
    raise _Enough


def slider(library: Path) -> Figures:
    """Seconds to group the photos anew after a slider's move, the pairs there are, and seconds to open the result."""
    paths = LibraryPaths(library)
    started = time.perf_counter()
    results = Results(paths, DEFAULT_MODEL, take_snapshot(paths, DEFAULT_MODEL, []))
    opened = time.perf_counter() - started
    moves = []
    for move in range(_MOVES + 1):
        weights = Weights.of({method: 1 + (move * 3 + place) % 4 for place, method in enumerate(METHODS[:3])})
        started = time.perf_counter()
        results.regroup(weights, 0.70 + 0.02 * (move % 5))
        moves.append(time.perf_counter() - started)
    figures = {"regroup": statistics.median(moves[1:]), "pairs": len(results.snapshot.a), "open": opened}
    return with_bytes(figures, own_peak())


def rescan(library: Path, files: Path) -> Figures:
    """Seconds of a scan that finds nothing changed, by a worker that is there already, and how many files it saw."""
    with Session.open(library) as session:
        done(session, verbs.scan(session, [str(files)]))
        started = time.perf_counter()
        counts = done(session, verbs.scan(session, [str(files)]))
        seconds = time.perf_counter() - started
    if counts.decoded or counts.forgotten or counts.indexed != counts.found:
        raise RuntimeError(f"a rescan of unchanged files did something: {counts}")
    return {"rescan": seconds, "files": counts.found}


def query(library: Path, picture: Path) -> Figures:
    """Seconds of a search for a picture that the library has not seen, from its file to the answer; warm worker."""
    with Session.open(library) as session:
        done(session, woken(session, str(picture)))
        taken = []
        for _ in range(_QUERIES + 1):
            started = time.perf_counter()
            done(session, verbs.query(session, str(picture), verify=False))
            taken.append(time.perf_counter() - started)
    return {"query": statistics.median(taken[1:])}  # the first loads the index


def cold_query(library: Path, picture: Path) -> Figures:
    """Seconds of the command `shazim query` from its start to its end."""
    return {"cold_query": _command("--library", str(library), "query", str(picture))}


def help_text() -> Figures:
    """Seconds of the command `shazim --help`."""
    return {"seconds": _command("--help")}


def write_picture(path: Path) -> None:
    """Write the picture that is searched for: drawn, and as large as a camera's."""
    data = BytesIO()
    scenery(0).resize(_MEGAPIXELS, Image.Resampling.BICUBIC).save(data, "JPEG", quality=90)
    path.write_bytes(data.getvalue())


def _command(*words: str) -> float:
    home = str(Path(shazim_gui.__file__).resolve().parent.parent)
    paths = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH")]))
    started = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-m", "shazim_gui.cli.main", *words],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    seconds = time.perf_counter() - started
    if ended.returncode not in (0, 1):
        raise RuntimeError(f"shazim {' '.join(words)} ended with {ended.returncode}: {ended.stderr!r}")
    return seconds
