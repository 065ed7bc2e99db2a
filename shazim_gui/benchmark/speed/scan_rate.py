"""The program's own rate: a real scan into an empty library, with vectors and without."""

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


def done(session: Session, verb: Verb[Outcome]) -> Outcome:
    """Run a verb to its end, whatever it says on its way; raises as `RunningVerb.poll` does."""
    running = session.start(verb)
    for _ in running.steps():
        pass
    return running.outcome


def woken(session: Session, picture: str | bytes) -> Verb[None]:
    """Let the worker start and load its network, over a picture that is not kept."""
    yield Describe((picture,), session.model)


def scan_with_vectors(pictures: Survey, library: Path) -> Figures:
    """Seconds of a scan by a worker process that has its network loaded, and the most memory that it held."""
    _empty(library)
    with Session.open(library) as session:
        done(session, woken(session, pictures.paths[0]))
        started = time.perf_counter()
        counts = done(session, verbs.scan(session, pictures.folders))
        seconds = time.perf_counter() - started
    _check(counts.decoded, pictures)
    return with_bytes({"seconds": seconds}, childrens_peak())


def scan_hashes_only(pictures: Survey, library: Path) -> Figures:
    """Seconds of the same job with a network that takes no time: it answers every picture with one vector."""
    _empty(library)
    network = _idle(extractor(library))
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


def _idle(network: Any) -> Any:
    """The network with nothing left to do."""
    ready = np.zeros((3, network.side, network.side), np.float32)
    vector = np.zeros(network.dimensions, np.float32)
    vector[0] = 1

    def prepare(_pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        return ready

    def vectors(batch: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.broadcast_to(vector, (len(batch), len(vector)))

    network.prepare, network.vectors = prepare, vectors
    return network


def _empty(library: Path) -> None:
    """Put aside everything but what belongs to the network, and leave a catalogue as every scan but the first finds it.

    Nothing is deleted: for some seconds after that a file system is slower to make files (ext4 gives out no number of
    a file that was deleted just now), which no scan of a person's has to go through.
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
