"""Looks through the folders before anything is measured: which files are pictures; they are in the disk cache then."""

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
    """The pictures that are measured with."""

    folders: tuple[str, ...]
    """Absolute."""
    paths: tuple[str, ...]
    repeated: frozenset[str]
    """Those with the bytes of an earlier one, which a scan reads and does not decode again."""
    bytes: int
    pixels: int

    @property
    def different(self) -> int:
        """How many pictures there are to decode."""
        return len(self.paths) - len(self.repeated)

    def some(self, most: int) -> list[str]:
        """At most so many different pictures, at even distances."""
        chosen = [path for path in self.paths if path not in self.repeated]
        used = min(most, len(chosen))
        return [chosen[number * len(chosen) // used] for number in range(used)]


def cores() -> int:
    """How many threads and processes everything here gets: as many as the program itself uses."""
    return max(2, os.cpu_count() or 2)


def survey(folders: Sequence[str]) -> Survey:
    """Read and decode everything once.

    Raises:
        BadInput: a folder is not there, or there is no picture.
    """
    roots = tuple(os.path.abspath(os.path.expanduser(folder)) for folder in folders)  # noqa: PTH100, PTH111
    files = [found.path for found in walk(roots, Exclusion()) if isinstance(found, FoundFile)]
    with ThreadPoolExecutor(cores()) as pool:
        seen = [(path, *facts) for path, facts in zip(files, pool.map(_facts, files), strict=True) if facts]
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


def _facts(path: str) -> tuple[bytes, int, int] | None:
    """SHA-256, bytes and pixels; None for what is no picture."""
    try:
        data = read(path)
        picture = decode(data)
    except Undecodable:
        return None
    return hashlib.sha256(data).digest(), len(data), picture.width * picture.height
