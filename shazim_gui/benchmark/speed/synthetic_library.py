"""Makes synthetic libraries of any size: contents in clusters with hashes and vectors, but without pictures."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import FoundFile
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.features.colour import COLOURS
from shazim_gui.features.frame_hashes import FrameHash
from shazim_gui.models.registry import model_spec
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentRecord, add_content, add_vector
from shazim_gui.store.frame_table import add_frames
from shazim_gui.store.photo_table import record_photo

MOST_FILES = 100_000
"""Maximum number of photos that are files on the disk, which a rescan has to check."""
_FILES_PER_FOLDER = 500
_BLOCK = 4096
_SIZES = np.repeat([1, 2, 3, 6], [12, 4, 2, 1])
"""Numbers of copies: of 19 successive pictures 12 occur once, 4 twice, 2 three times and one six times."""
_PER_THEME = 64
"""Number of contents that share a theme: unrelated pictures that a network finds somewhat similar."""
_COMMON, _THEME, _OWN, _COPY = 0.5, 0.6, 1.0, 0.3
"""Lengths of a vector's parts: common to all, of its theme, of its picture, and of its copy.

Unrelated pictures have a cosine of about .15, those of one theme .38, copies .95.
"""
_FLIPPED = 0.03
"""Share of a hash's bits in which a copy differs."""


def make_library(library: Path, contents: int, files: Path) -> int:
    """Fill a library with `contents` contents, each with one photo, deterministically and in one transaction.

    The first photos, at most `MOST_FILES`, are small files below `files`. Returns the number of these.

    Raises:
        BadInput, LibraryUnusable: the disk is full.
    """
    try:
        return _make(LibraryPaths(library), contents, files)
    except OSError as error:
        raise BadInput(
            f"a synthetic library cannot be written to {library.parent} ({error.strerror or error})",
            "free some space existing, choose another folder with TMPDIR, or choose smaller sizes",
        ) from error


def grow_library(library: Path, contents: int) -> None:
    """Add `contents` further contents, whose photos are not files on the disk.

    Raises:
        BadInput, LibraryUnusable: the disk is full.
    """
    with Catalogue.open_for_writing(LibraryPaths(library).catalogue) as catalogue, catalogue.transaction():
        ((existing,),) = catalogue.rows("SELECT count(*) FROM contents")
        for number, content in enumerate(_synthetic_contents(contents, seed=existing), existing):
            _add(catalogue, content, _missing_file(library / "files", number))


def _make(paths: LibraryPaths, contents: int, files: Path) -> int:
    paths.prepare()
    real = min(contents, MOST_FILES)
    with Catalogue.open_for_writing(paths.catalogue) as catalogue, catalogue.transaction():
        for number, content in enumerate(_synthetic_contents(contents, seed=0)):
            _add(catalogue, content, _written(files, number) if number < real else _missing_file(files, number))
    return real


_Content = tuple[ContentRecord, FrameHash, NDArray[np.float32]]


def _add(catalogue: Catalogue, content: _Content, photo: FoundFile) -> None:
    record, frame, vector = content
    number = add_content(catalogue, record)
    add_frames(catalogue, number, [frame])
    add_vector(catalogue, number, DEFAULT_MODEL, vector)
    record_photo(catalogue, photo, number)


def _synthetic_contents(contents: int, seed: int) -> Iterator[_Content]:
    """Yield for each content what a scan would have found."""
    dimensions = model_spec(DEFAULT_MODEL).dimensions
    generator = np.random.default_rng(seed)
    common = _unit(generator, 1, dimensions)
    made = 0
    while made < contents:
        subject = np.repeat(np.arange(_BLOCK), np.resize(_SIZES, _BLOCK))[:_BLOCK]
        theme = np.arange(_BLOCK) // _PER_THEME
        vectors = _COMMON * common + _THEME * _unit(generator, theme[-1] + 1, dimensions)[theme[subject]]
        vectors += _OWN * _unit(generator, _BLOCK, dimensions)[subject]
        vectors += _COPY * _unit(generator, _BLOCK, dimensions)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        codes = [_codes(generator, subject) for _ in range(5)]
        colours = generator.standard_normal((_BLOCK, COLOURS))[subject]
        colours -= colours.mean(axis=1, keepdims=True)
        colours /= np.linalg.norm(colours, axis=1, keepdims=True)
        pixels = generator.integers(1000, 6000, _BLOCK)
        for row in range(min(_BLOCK, contents - made)):
            ah, dh, ph, across, down = (code[row].tobytes() for code in codes)
            digest = hashlib.sha256(f"{seed} {made + row}".encode()).digest()
            width, colour = int(pixels[row]), colours[row].astype("<f2").tobytes()
            record = ContentRecord(digest, "JPEG", width, width * 3 // 4, ah, dh, False, False, ph, colour)
            yield record, FrameHash(across, down, False), vectors[row]
        made += _BLOCK


def _unit(generator: np.random.Generator, count: int, dimensions: int) -> NDArray[np.float32]:
    """Return random unit vectors, (count, dimensions)."""
    found = generator.standard_normal((count, dimensions), np.float32)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


def _codes(generator: np.random.Generator, subject: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Return hashes of 8 bytes, (n, 8), nearly the same for one subject."""
    bits = generator.integers(0, 2, (len(subject), 64), np.uint8)[subject]
    return np.packbits(bits ^ (generator.random(bits.shape) < _FLIPPED), axis=1)


def _written(files: Path, number: int) -> FoundFile:
    folder = files / f"{number // _FILES_PER_FOLDER:04d}"
    if number % _FILES_PER_FOLDER == 0:
        folder.mkdir(parents=True)
    path = folder / f"{number:07d}.jpg"
    path.write_text(f"photo {number}\n", "ascii")
    status = os.lstat(path)
    return FoundFile(str(path), status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def _missing_file(files: Path, number: int) -> FoundFile:
    """Return a photo that is not on the disk, with a path outside the folder of the real files."""
    return FoundFile(str(files.with_name("elsewhere") / f"{number:07d}.jpg"), 4_000_000, number, 1, number + 1)
