"""Runs `shazim benchmark speed`: floors, this program and others on a folder, then synthetic libraries by size."""

import tempfile
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shazim_gui.benchmark.speed import library_tasks
from shazim_gui.benchmark.speed.floors import decode_floor, inference_floor, wake
from shazim_gui.benchmark.speed.folder_survey import Survey, survey
from shazim_gui.benchmark.speed.fresh_process import apart
from shazim_gui.benchmark.speed.measurement_rounds import MeasuredRounds, Measurement, in_rounds
from shazim_gui.benchmark.speed.peers import speed_peers
from shazim_gui.benchmark.speed.scan_rate import scan_hashes_only, scan_with_vectors
from shazim_gui.benchmark.speed.synthetic_library import make_library
from shazim_gui.benchmark.speed.verification_rate import verification_rate
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import CancelToken, Meter, Progress

DECODE, INFERENCE = "decode floor", "inference floor"
HASHES, VECTORS = "hashes only", "with vectors"
VERIFICATION, HELP = "verification", "shazim --help"
SEARCH, ADDING, SLIDER, RESCAN, QUERY, COLD_QUERY = "search", "adding", "slider", "rescan", "query", "cold query"
_LONG = 60.0
"""Seconds above which a measurement of a library is run only once."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Everything that one run measured."""

    pictures: Survey | None
    """None where no folder was given."""
    folder: MeasuredRounds
    """Results by the names above and those of other programs; `seconds` are for all pictures."""
    sizes: tuple[int, ...]
    """Numbers of contents of the libraries, ascending."""
    growth: MeasuredRounds
    """Results by `of_size`; the figures are those of `library_tasks`."""
    absent: dict[str, str]
    """What could not be measured, with the reason."""
    rounds: int

    def rate(self, *names: str) -> float | None:
        """Return the folder's files per second where all of these run one after the other; None where one is absent."""
        figures = [self.folder.figures.get(name) for name in names]
        if self.pictures is None or None in figures:
            return None
        return len(self.pictures.paths) / sum(one["seconds"] for one in figures if one is not None)

    def grown(self, task: str, value: str) -> list[tuple[int, float]]:
        """Return the sizes with their measured values."""
        found = [(size, self.growth.figures.get(of_size(task, size), {}).get(value)) for size in self.sizes]
        return [(size, figure) for size, figure in found if figure is not None]


def of_size(task: str, size: int) -> str:
    """Return the name of a task for a library of a size."""
    return f"{task} among {size:,}"


def speed(
    folders: Sequence[str], sizes: Sequence[int], rounds: int, cancelled: CancelToken
) -> Generator[Progress, None, Speed]:
    """Measure with the pictures in `folders`, where any are given, and with synthetic libraries of these sizes.

    Every library is temporary, with the default network. Each measurement runs in its own process.

    Raises:
        BadInput: there are no pictures, a size or the number of rounds is below 1, or the disk is full.
        Cancelled: soon after the token became true.
        WorldError, BugReport: as `apart` does.
    """
    if rounds < 1 or any(size < 1 for size in sizes):
        raise BadInput("a size or the number of rounds is below 1", "use numbers of 1 or more")
    ascending = sorted(set(sizes))
    with tempfile.TemporaryDirectory(prefix="shazim-speed-", ignore_cleanup_errors=True) as temporary:
        # The catalogue contains no symbolic links, and on some systems the folder for temporary files is one.
        root = Path(temporary).resolve()
        measurements = [Measurement(HELP, library_tasks.help_text, ())]
        absent: dict[str, str] = {}
        pictures = None
        if folders:
            pictures = yield from apart(survey, (list(folders),), cancelled, Meter("Surveying pictures"))
            yield from apart(wake, (root / "scanned",), cancelled, Meter("Loading the network"))
            peers, absent = speed_peers(pictures, root)
            measurements += [*_of_folder(pictures, root / "scanned"), *peers]
        folder = yield from in_rounds(measurements, rounds, cancelled)
        libraries = []
        for size in ascending:
            files = root / f"files-{size}"
            made = (_library(root, size), size, files)
            yield from apart(make_library, made, cancelled, Meter(f"Generating {size:,} photos"))
            libraries += _of_library(root, size, files)
        grown = yield from in_rounds(libraries, rounds, cancelled, once_from=_LONG)
    return Speed(
        pictures=pictures,
        folder=folder,
        sizes=tuple(ascending),
        growth=grown,
        absent=absent | folder.absent | grown.absent,
        rounds=rounds,
    )


def _of_folder(pictures: Survey, library: Path) -> list[Measurement]:
    return [
        Measurement(DECODE, decode_floor, (pictures,)),
        Measurement(HASHES, scan_hashes_only, (pictures, library)),
        Measurement(INFERENCE, inference_floor, (pictures, library)),
        Measurement(VECTORS, scan_with_vectors, (pictures, library)),
        Measurement(VERIFICATION, verification_rate, (pictures,)),
    ]


def _of_library(root: Path, size: int, files: Path) -> list[Measurement]:
    library, picture = _library(root, size), root / "picture.jpg"
    if not picture.exists():
        library_tasks.write_picture(picture)
    return [
        Measurement(of_size(SEARCH, size), library_tasks.all_pairs, (library,)),
        Measurement(of_size(ADDING, size), library_tasks.added_photos, (library,)),
        Measurement(of_size(SLIDER, size), library_tasks.slider, (library,)),
        Measurement(of_size(RESCAN, size), library_tasks.rescan, (library, files)),
        Measurement(of_size(QUERY, size), library_tasks.warm_query, (library, picture)),
        Measurement(of_size(COLD_QUERY, size), library_tasks.cold_query, (library, picture)),
    ]


def _library(root: Path, size: int) -> Path:
    return root / f"library-{size}"
