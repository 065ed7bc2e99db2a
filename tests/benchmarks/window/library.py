"""Makes the library for measurements of the window, with a real catalogue, pair table and thumbnails."""

import os
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.benchmark.scenery import scenery
from shazim_gui.benchmark.speed.synthetic_library import make_library
from shazim_gui.core.edits import Cropped, Edits, Mirrored, PixelChange, PixelEdit, Position, Resaved, Resized, Rotated
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import DEFAULT_MODEL, Settings, save_settings
from shazim_gui.core.weights import METHODS
from shazim_gui.decode.thumbnail_cache import THUMBNAIL_SIDE, Thumbnails, encode_thumbnail
from shazim_gui.scores.copy_relations import CopyRelations
from shazim_gui.scores.pair_table import PairTable, fingerprint, save_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import content_ids
from shazim_gui.store.folder_table import Folder, remember_folder

_SUBJECTS = 64
"""Number of different thumbnails, each stored under many names."""
_REACH = 40
"""Maximum distance between the photos of a pair."""
_CAMERA = (4000, 3000)
_NAMES = 10_000
"""Maximum number of hard links to a file that every system supports."""
_EDITS: tuple[Edits, ...] = (
    (Resized(0.5),),
    (Cropped(0.92, Position.LEFT),),
    (PixelEdit(PixelChange.BRIGHTER),),
    (Rotated(90),),
    (Mirrored(), Resized(0.72)),
    (PixelEdit(PixelChange.LESS_SATURATED),),
    (Resaved(),),
)
_SPREAD = 0.03
"""Standard deviation of the differences between the methods' scores of a pair."""


def make(folder: Path, photos: int, pairs: int) -> Path:
    """Make a deterministic library with the given numbers of photos and scored pairs in `folder`; returns its path."""
    library, files = folder / "library", folder / "files"
    make_library(library, photos, files)
    paths = LibraryPaths(library)
    generator = np.random.default_rng(0)
    with Catalogue.open_for_writing(paths.catalogue) as catalogue:
        # Realistic sizes and times: the synthetic files have a few bytes of text, all from the same minute.
        with catalogue.transaction():
            catalogue.execute(
                """UPDATE photos SET size = 1500000 + id * 7919 % 6000000,
                   mtime_ns = 1500000000000000000 + id * 977 % 200000 * 1000000000000"""
            )
            remember_folder(catalogue, Folder(str(files), ()))
        identity, ids = catalogue.identity, content_ids(catalogue, DEFAULT_MODEL)
        digests = [row[0] for row in catalogue.rows("SELECT sha256 FROM contents ORDER BY id")]
    save_pairs(paths.pairs(DEFAULT_MODEL), _table(generator, ids, pairs, fingerprint(identity, ids, DEFAULT_MODEL)))
    save_settings(paths.settings, Settings())
    _pictures(files)
    _thumbnails(paths.thumbnails, digests)
    return library


def _table(generator: np.random.Generator, ids: NDArray[np.int64], count: int, source: str) -> PairTable:
    """Return pairs of photos with close ids, like photos of one day.

    Sets of one to four are copies, some rotated, some edited, which score .85 or more. All other pairs score .5 or
    more, with fewer pairs at higher scores: a third of them reaches .65, a tenth .75.
    """
    photos = len(ids)
    size = generator.choice([1, 2, 3, 4], photos, p=[0.7, 0.2, 0.07, 0.03])
    copy_group = np.repeat(np.arange(photos), size)[:photos]
    reference = np.flatnonzero(np.diff(copy_group, prepend=-1))[copy_group]
    near = [(a, a + apart) for apart in range(1, _REACH + 1) for a in (np.arange(photos - apart),)]
    a, b = (np.concatenate(side) for side in zip(*near, strict=True))
    copies = np.flatnonzero(copy_group[a] == copy_group[b])
    others = generator.choice(np.flatnonzero(copy_group[a] != copy_group[b]), count - len(copies), replace=False)
    rows = np.concatenate([copies, others])
    rows = rows[np.lexsort((b[rows], a[rows]))]
    a, b = a[rows], b[rows]
    score = np.where(
        copy_group[a] == copy_group[b], generator.uniform(0.85, 1, len(a)), 0.5 + 0.5 * generator.beta(1.0, 3.2, len(a))
    )
    scores = np.clip(score[:, np.newaxis] + generator.normal(0, _SPREAD, (len(a), len(METHODS))), 0, 1)
    for method in ("ah", "dh", "ph"):  # counts of bits
        scores[:, METHODS.index(method)] = np.round(scores[:, METHODS.index(method)] * 64) / 64
    scores[np.ix_(copy_group[a] != copy_group[b], [METHODS.index(method) for method in ("ss", "kp")])] = np.nan
    return PairTable(ids[a], ids[b], scores.astype(np.float32), source, _relations(generator, ids, reference))


def _relations(generator: np.random.Generator, ids: NDArray[np.int64], reference: NDArray[np.int64]) -> CopyRelations:
    photos = len(ids)
    copy = reference != np.arange(photos)
    edited, rotated = copy & (generator.random(photos) < 0.5), copy & (generator.random(photos) < 0.1)
    return CopyRelations(
        ids=ids,
        reference=ids[reference],
        same_picture=np.where(edited, ids, ids[reference]),
        orientation=(rotated * generator.integers(1, 8, photos)).astype(np.uint8),
        confidence=np.where(copy, generator.uniform(0.6, 1, photos), 1).astype(np.float32),
        edits={int(ids[index]): _EDITS[index % len(_EDITS)] for index in np.flatnonzero(copy).tolist()},
    )


def _pictures(files: Path) -> None:
    """Replace every file by a picture of a camera's size, which the panel beside the list reads."""
    data = BytesIO()
    scenery(0).resize(_CAMERA, Image.Resampling.BICUBIC).save(data, "JPEG", quality=90)
    for number, path in enumerate(sorted(files.rglob("*.jpg"))):
        path.unlink()
        if number % _NAMES == 0:
            picture = path
            picture.write_bytes(data.getvalue())
        else:
            os.link(picture, path)


def _thumbnails(folder: Path, digests: list[bytes]) -> None:
    """Store a thumbnail for every content, as a scan does."""
    cache = Thumbnails(folder)
    width = THUMBNAIL_SIDE
    for subject in range(_SUBJECTS):
        names = digests[subject::_SUBJECTS]
        if names:
            height = width * (9 if subject % 5 == 0 else 12) // 16
            cache.save(names[0], encode_thumbnail(scenery(subject).resize((width, height), Image.Resampling.BICUBIC)))
        for digest in names[1:]:
            cache.path(digest).parent.mkdir(exist_ok=True)
            os.link(cache.path(names[0]), cache.path(digest))
