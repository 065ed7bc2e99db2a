"""Measures operations on a whole library, each as a task for its own process."""

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
from shazim_gui.benchmark.speed.scan_rate import run_verb, warm_up
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
"""Number of slider moves, of which the median is taken; one more comes first and is not counted."""
_QUERIES = 5
_MEGAPIXELS = (4000, 3000)
"""Width and height in pixels of the picture that is searched for, as of a camera."""


class _AllScored(Exception):
    """All pairs are scored, so that the search can end."""


def all_pairs(library: Path) -> Figures:
    """Measure a search up to verification: all candidate pairs, scored and written, and building the index.

    `all_pairs` is the total time without the index, and the other stages are parts of it; `processor` is the processor
    time of all cores, which is more reliable on a machine that other programs use as well.
    """
    for cache in LibraryPaths(library).pairs(DEFAULT_MODEL).parent.iterdir():
        cache.unlink()
    return _search(library)


def added_photos(library: Path) -> Figures:
    """Measure the same for `ADDED` photos that were added to a library after it was searched."""
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
    verification, finding.VerificationPass = finding.VerificationPass, _stop_before_verification
    try:
        with timed(stages) as seconds:
            started, used = time.perf_counter(), time.process_time()
            with contextlib.suppress(_AllScored):
                for _ in finding.find_job(context, Find(DEFAULT_MODEL), never_cancelled):
                    pass
            whole, used = time.perf_counter() - started, time.process_time() - used
    finally:
        finding.VerificationPass = verification
    return with_bytes({**seconds, "all_pairs": whole - seconds["index"], "processor": used}, own_peak())


def _stop_before_verification(*_given: Any) -> None:
    raise _AllScored


def slider(library: Path) -> Figures:
    """Measure the seconds to regroup the photos after a slider move, the number of pairs, and to open the results."""
    paths = LibraryPaths(library)
    started = time.perf_counter()
    results = Results(paths, DEFAULT_MODEL, take_snapshot(paths, DEFAULT_MODEL, []))
    opened = time.perf_counter() - started
    moves = []
    for move in range(_MOVES + 1):
        weights = Weights.of({method: 1 + (move * 3 + index) % 4 for index, method in enumerate(METHODS[:3])})
        started = time.perf_counter()
        results.regroup(weights, 0.70 + 0.02 * (move % 5))
        moves.append(time.perf_counter() - started)
    figures = {"regroup": statistics.median(moves[1:]), "pairs": len(results.snapshot.a), "open": opened}
    return with_bytes(figures, own_peak())


def rescan(library: Path, files: Path) -> Figures:
    """Measure the seconds of a scan without any changes, by a running worker, and the number of files it found."""
    with Session.open(library) as session:
        run_verb(session, verbs.scan(session, [str(files)]))
        started = time.perf_counter()
        counts = run_verb(session, verbs.scan(session, [str(files)]))
        seconds = time.perf_counter() - started
    if counts.decoded or counts.forgotten or counts.indexed != counts.found:
        raise RuntimeError(f"a rescan of unchanged files made changes: {counts}")
    return {"rescan": seconds, "files": counts.found}


def warm_query(library: Path, picture: Path) -> Figures:
    """Measure the seconds of a query by a new picture, from its file to the answer, with a warm worker."""
    with Session.open(library) as session:
        run_verb(session, warm_up(session, str(picture)))
        taken = []
        for _ in range(_QUERIES + 1):
            started = time.perf_counter()
            run_verb(session, verbs.query(session, str(picture), verify=False))
            taken.append(time.perf_counter() - started)
    return {"query": statistics.median(taken[1:])}  # the first loads the index


def cold_query(library: Path, picture: Path) -> Figures:
    """Measure the seconds of the command `shazim query` from start to end."""
    return {"cold_query": _command("--library", str(library), "query", str(picture))}


def help_text() -> Figures:
    """Measure the seconds of the command `shazim --help`."""
    return {"seconds": _command("--help")}


def write_picture(path: Path) -> None:
    """Write the picture that is searched for: synthetic, and as large as a camera's."""
    data = BytesIO()
    scenery(0).resize(_MEGAPIXELS, Image.Resampling.BICUBIC).save(data, "JPEG", quality=90)
    path.write_bytes(data.getvalue())


def _command(*arguments: str) -> float:
    home = str(Path(shazim_gui.__file__).resolve().parent.parent)
    paths = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH")]))
    started = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-m", "shazim_gui.cli.main", *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    seconds = time.perf_counter() - started
    if ended.returncode not in (0, 1):
        raise RuntimeError(f"shazim {' '.join(arguments)} ended with {ended.returncode}: {ended.stderr!r}")
    return seconds
