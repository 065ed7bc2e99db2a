"""Fixtures for the tests of several layers: libraries, a process without privileges, synthetic contents."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from PIL import Image

from shazim_gui.core.devices import Device
from shazim_gui.core.job_steps import Step
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Counts, Photo, Reason, Skip
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.features.colour import COLOURS
from shazim_gui.models.extractor import Extractor, load_extractor
from shazim_gui.session import verbs
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Outcome, Verb
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import skips_in
from shazim_gui.worker import job_context
from shazim_gui.worker.inline import InlineWorker
from tests.sharing import made_once

# A busy machine must not fail a test.
settings.register_profile("shazim", deadline=None)
settings.load_profile("shazim")

MakeContents = Callable[..., ContentTable]


class Library:
    """A library with a session whose worker runs in this process."""

    def __init__(self, root: Path) -> None:
        self.paths = LibraryPaths(root)
        self.session = Session(self.paths, InlineWorker(self.paths))
        self.steps: list[Step] = []
        """The steps that the last verb yielded."""

    def do(self, verb: Verb[Outcome]) -> Outcome:
        """Run a verb to its end and return its outcome."""
        self.steps = []
        running = self.session.start(verb)
        for step in running.steps():
            self.steps.append(step)
        return running.outcome

    def scan(self, *folders: Path, exclude: list[str] | None = None) -> Counts:
        """Scan, and check that the counts add up; those of the whole library must agree with its catalogue."""
        counts = self.do(verbs.scan(self.session, [os.fspath(folder) for folder in folders], exclude))
        assert counts.found == counts.indexed + counts.skipped
        if not folders and all(Path(folder.path).is_dir() for folder in verbs.known_folders(self.session)):
            assert counts.indexed == len(self.photos) - counts.away
            assert counts.skipped == len(self.skips)
        return counts

    def results(self, *folders: Path) -> Results:
        """Find copies, and return the result."""
        self.do(verbs.find(self.session))
        return self.session.results([os.fspath(folder) for folder in folders])

    def clusters(self) -> list[tuple[float, list[str]]]:
        """Return every cluster's score, rounded to 4 decimals, and the sorted names of its photos."""
        results = self.results()
        return [
            (round(cluster.score, 4), sorted(Path(photo.path).name for photo in results.members(cluster)))
            for cluster in results.clusters
        ]

    def catalogue(self) -> Catalogue:
        catalogue = Catalogue.open_for_reading(self.paths.catalogue)
        assert catalogue is not None
        return catalogue

    @property
    def photos(self) -> list[Photo]:
        with self.catalogue() as catalogue:
            return photos_in(catalogue, [])

    @property
    def skips(self) -> dict[str, Skip]:
        with self.catalogue() as catalogue:
            return {skip.path: skip for skip in skips_in(catalogue, [])}

    @property
    def names(self) -> list[str]:
        """The base names of all photos, in the order of their paths."""
        return [Path(photo.path).name for photo in self.photos]

    @property
    def reasons(self) -> dict[str, Reason]:
        """The reason of each skip, by base name."""
        return {Path(path).name: skip.reason for path, skip in self.skips.items()}


@pytest.fixture(scope="session")
def network(exported_network: Path) -> Extractor:
    """The embedded network, loaded once for all tests of this process."""
    return load_extractor(DEFAULT_MODEL, exported_network)


@pytest.fixture
def shared_network(network: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every worker in this process share that network, which takes seconds to load and has no state."""
    _share(network, monkeypatch)


def _share(network: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, weights_folder: Path, device: Device = Device.AUTO) -> Extractor:
        return network if name == network.name else load_extractor(name, weights_folder, device)

    monkeypatch.setattr(job_context, "load_extractor", load)


@pytest.fixture
def open_library(shared_network: None) -> Callable[[Path], Library]:
    """A function that opens the library at a path, with a new worker."""
    return Library


@pytest.fixture
def library(shared_network: None, tmp_path: Path) -> Library:
    """An empty library for this test."""
    return Library(tmp_path / "library")


@pytest.fixture(scope="session")
def _edits_library(network: Extractor, photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        _scan_and_find(network, folder / "library", photos / "edits")

    return made_once(tmp_path_factory, "edits", make) / "library"


def _scan_and_find(network: Extractor, root: Path, folder: Path) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        _share(network, monkeypatch)
        library = Library(root)
        library.do(verbs.scan_and_find(library.session, [os.fspath(folder)]))


@pytest.fixture
def edits(_edits_library: Path, shared_network: None, tmp_path: Path) -> Library:
    """A copy, for this test, of a library that has scanned and compared the edited photographs; these are shared."""
    shutil.copytree(_edits_library, tmp_path / "edits-library")
    return Library(tmp_path / "edits-library")


@pytest.fixture(scope="session")
def _copies_library(network: Extractor, photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        _draw_copies(folder / "photos", photos)
        _scan_and_find(network, folder / "library", folder / "photos")

    return made_once(tmp_path_factory, "copies", make) / "library"


def _draw_copies(folder: Path, photos: Path) -> None:
    (folder / "originals").mkdir(parents=True)
    (folder / "edits").mkdir()
    for name, number in {"one": 5, "two": 8, "three": 23}.items():
        with Image.open(photos / "kodak" / f"{number:02}.png") as image:
            picture = image.convert("RGB")
        picture.save(folder / "originals" / f"{name}.jpg", quality=95)
        small = picture.resize((384, 256), Image.Resampling.LANCZOS)
        if name != "three":
            small.save(folder / "edits" / f"{name}-small.jpg", quality=90)
            small.transpose(Image.Transpose.ROTATE_90).save(folder / "edits" / f"{name}-turned.jpg", quality=90)
            small.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(folder / "edits" / f"{name}-mirrored.jpg", quality=90)
            small.crop((60, 40, 330, 230)).save(folder / "edits" / f"{name}-cropped.jpg", quality=90)
    shutil.copy(folder / "originals/one.jpg", folder / "originals/one-again.jpg")


@pytest.fixture
def copies(_copies_library: Path, shared_network: None, tmp_path: Path) -> Library:
    """A library, for this test, of `originals/` (one, two, three; one twice) and `edits/` of one and two.

    The edits (small, turned, mirrored, cropped) have half the side length; the files are shared by all tests.
    """
    shutil.copytree(_copies_library, tmp_path / "copies-library")
    return Library(tmp_path / "copies-library")


@pytest.fixture(scope="session")
def _pictures(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Six JPEGs of different scenes, 240 pixels wide."""
    folder = tmp_path_factory.mktemp("pictures")
    made = []
    for number, path in enumerate(sorted((photos / "kodak").iterdir())[:6]):
        with Image.open(path) as image:
            image.convert("RGB").resize((240, 160)).save(folder / f"{number}.jpg", quality=90)
        made.append((folder / f"{number}.jpg").read_bytes())
    return made


@pytest.fixture
def pictures(_pictures: list[bytes], tmp_path: Path) -> Path:
    """A folder `pictures` with the files a.jpg to f.jpg, each of a different scene."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, data in zip("abcdef", _pictures, strict=True):
        (folder / f"{name}.jpg").write_bytes(data)
    return folder


@pytest.fixture
def as_nobody() -> list[str]:
    """The start of a command line that runs the script after it, in which `drop()` gives up all privileges."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        pytest.skip("only root can become a user without privileges")
    # The packages are imported before privileges are dropped: others may have no permission for the checkout.
    prelude = (
        "import os, sys; sys.dont_write_bytecode = True; sys.path[:0] = "
        f"{[path for path in [str(Path.cwd()), *sys.path] if path]!r}; "
        "drop = lambda: (os.setgroups([]), os.setgid(65534), os.setuid(65534)); exec(sys.argv[1])"
    )
    return [sys.executable, "-c", prelude]


@pytest.fixture(scope="session")
def make_contents() -> MakeContents:
    """A function that creates contents in groups of near copies."""
    return _make_contents


def _make_contents(
    groups: int,
    copies: int = 1,
    *,
    dimensions: int = 1280,
    hash_noise: float = 0.03,
    vector_noise: float = 0.3,
    seed: int = 0,
    first_id: int = 1,
) -> ContentTable:
    """Create unrelated `groups` of `copies` contents each, whose hash bits are flipped and vectors changed by noise.

    `hash_noise` is the share of flipped bits. All copies in a group have the same colours.

    Row i belongs to group i // copies. No content has low detail or is blank.
    """
    generator = np.random.default_rng(seed)
    count = groups * copies

    def hashes() -> np.ndarray:
        originals = np.repeat(generator.integers(0, 2, (groups, 64), np.uint8), copies, axis=0)
        flips = generator.random((count, 64)) < hash_noise
        return np.packbits(originals ^ flips, axis=1).view(">u8").ravel().astype(np.uint64)

    originals = np.repeat(generator.standard_normal((groups, dimensions)), copies, axis=0)
    vectors = originals + vector_noise * generator.standard_normal((count, dimensions))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    colours = np.repeat(generator.standard_normal((groups, COLOURS)), copies, axis=0)
    colours -= colours.mean(axis=1, keepdims=True)
    colours /= np.linalg.norm(colours, axis=1, keepdims=True)
    return ContentTable(
        ids=np.arange(first_id, first_id + count),
        ah=hashes(),
        dh=hashes(),
        low_detail=np.zeros(count, np.bool_),
        blank=np.zeros(count, np.bool_),
        vectors=vectors.astype(np.float16),
        ph=hashes(),
        colour=colours.astype(np.float16),
    )
