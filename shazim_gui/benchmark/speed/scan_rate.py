"""Measures the program's scan rate: a real scan into an empty library, with vectors and without."""

import time
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shazim_gui.benchmark.speed.floors import extractor
from shazim_gui.benchmark.speed.folder_survey import Survey
from shazim_gui.benchmark.speed.medians import Figures, with_bytes
from shazim_gui.benchmark.speed.peak_memory import childrens_peak
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.progress import never_cancelled
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.session import verbs
from shazim_gui.session.running_verb import Outcome, Verb
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder
from shazim_gui.worker.messages import Describe, Done, Scan, Scanned


def run_verb(session: Session, verb: Verb[Outcome]) -> Outcome:
    """Run a verb to its end, ignoring its progress, and return its outcome; raises as `RunningVerb.poll` does."""
    running = session.start(verb)
    for _ in running.steps():
        pass
    return running.outcome


def warm_up(session: Session, picture: str | bytes) -> Verb[None]:
    """Make the worker start and load its network, by describing a picture that is not stored."""
    yield Describe((picture,), session.model)


def scan_with_vectors(pictures: Survey, library: Path) -> Figures:
    """Measure the seconds of a scan by a worker that has loaded its network, and its peak memory."""
    _move_aside(library)
    with Session.open(library) as session:
        run_verb(session, warm_up(session, pictures.paths[0]))
        started = time.perf_counter()
        counts = run_verb(session, verbs.scan(session, pictures.folders))
        seconds = time.perf_counter() - started
    _check(counts.decoded, pictures)
    return with_bytes({"seconds": seconds}, childrens_peak())


def scan_hashes_only(pictures: Survey, library: Path) -> Figures:
    """Measure the seconds of the same scan with a network that takes no time and always returns the same vector."""
    _move_aside(library)
    network = _without_work(extractor(library))
    context: Any = import_module("shazim_gui.worker.job_context").JobContext(LibraryPaths(library))
    context.extractor = lambda _model: network
    run: Any = import_module("shazim_gui.worker.jobs.run_job").run
    folders = tuple(Folder(folder, ()) for folder in pictures.folders)
    list(run(context, Describe((pictures.paths[0],), DEFAULT_MODEL), never_cancelled))  # the first picture takes longer
    started = time.perf_counter()
    *_, last = run(context, Scan(folders, DEFAULT_MODEL), never_cancelled)
    seconds = time.perf_counter() - started
    if not isinstance(last, Done) or not isinstance(last.result, Scanned):
        raise RuntimeError(f"the scan ended with {last}")
    _check(last.result.counts.decoded, pictures)
    return {"seconds": seconds}


def _without_work(network: Any) -> Any:
    """Replace the network's functions by ones that take no time."""
    ready = np.zeros((3, network.side, network.side), np.float32)
    vector = np.zeros(network.dimensions, np.float32)
    vector[0] = 1

    def prepare(_pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        return ready

    def vectors(batch: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.broadcast_to(vector, (len(batch), len(vector)))

    network.prepare, network.vectors = prepare, vectors
    return network


def _move_aside(library: Path) -> None:
    """Move everything except the network's files aside, and create an empty catalogue, as it exists after a first scan.

    Nothing is deleted, because for some seconds after deletions a file system creates files more slowly (ext4 does not
    reuse the inode number of a file that was just deleted), which does not happen in normal scans.
    """
    paths = LibraryPaths(library)
    paths.prepare()
    aside = Path(mkdtemp(prefix="earlier-", dir=library.parent))
    for entry in library.iterdir():
        if entry != paths.weights:
            entry.rename(aside / entry.name)
    Catalogue.open_for_writing(paths.catalogue).close()


def _check(decoded: int, pictures: Survey) -> None:
    if decoded != pictures.different:
        raise RuntimeError(f"{decoded} pictures were decoded and {pictures.different} should have been")
