"""Finds the pictures in the folders before anything is measured, and thereby loads them into the disk cache."""

import hashlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from shazim_gui.core.errors import BadInput
from shazim_gui.core.records import FoundFile
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.scan.exclusion import Exclusion
from shazim_gui.scan.folder_walk import walk


@dataclass(frozen=True, slots=True)
class Survey:
    """The pictures that measurements use."""

    folders: tuple[str, ...]
    """Absolute paths."""
    paths: tuple[str, ...]
    repeated: frozenset[str]
    """Paths of files identical to an earlier one, which a scan reads but does not decode again."""
    bytes: int
    pixels: int

    @property
    def different(self) -> int:
        """The number of different pictures, which have to be decoded."""
        return len(self.paths) - len(self.repeated)

    def some(self, most: int) -> list[str]:
        """Return at most `most` different pictures, at even distances."""
        chosen = [path for path in self.paths if path not in self.repeated]
        used = min(most, len(chosen))
        return [chosen[number * len(chosen) // used] for number in range(used)]


def cores() -> int:
    """Return the number of threads or processes for every measurement, which is what the program itself uses."""
    return max(2, os.cpu_count() or 2)


def survey(folders: Sequence[str]) -> Survey:
    """Read and decode everything once.

    Raises:
        BadInput: a folder is missing, or the folders contain no picture.
    """
    roots = tuple(os.path.abspath(os.path.expanduser(folder)) for folder in folders)  # noqa: PTH100, PTH111
    files = [found.path for found in walk(roots, Exclusion()) if isinstance(found, FoundFile)]
    with ThreadPoolExecutor(cores()) as pool:
        seen = [(path, *facts) for path, facts in zip(files, pool.map(_file_facts, files), strict=True) if facts]
    if not seen:
        raise BadInput("there is no picture to measure with", "choose a folder of photos")
    first: dict[bytes, str] = {}
    for path, digest, _, _ in seen:
        first.setdefault(digest, path)
    return Survey(
        folders=roots,
        paths=tuple(path for path, *_ in seen),
        repeated=frozenset(path for path, digest, _, _ in seen if first[digest] != path),
        bytes=sum(size for _, _, size, _ in seen),
        pixels=sum(pixels for *_, pixels in seen),
    )


def _file_facts(path: str) -> tuple[bytes, int, int] | None:
    """Return SHA-256, number of bytes and number of pixels; None for a file that is not a picture."""
    try:
        data = read(path)
        picture = decode(data)
    except Undecodable:
        return None
    return hashlib.sha256(data).digest(), len(data), picture.width * picture.height
