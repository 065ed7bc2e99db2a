"""Chooses the photographs that copies are made of, so that no two of them are the same picture."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from shazim_gui.benchmark.accuracy.truth import NOWHERE
from shazim_gui.core.errors import BadInput
from shazim_gui.core.records import FoundFile
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.opening import opened
from shazim_gui.decode.preview import preview
from shazim_gui.scan.exclusion import Exclusion
from shazim_gui.scan.folder_walk import walk

LONGEST_SIDE = 1600
"""Maximum longer side of originals in pixels, to keep the run short."""
MOST = 150
"""Maximum number of files used, taken at even distances from larger folders."""
_SHORTEST_SIDE = 160
"""Minimum shorter side in pixels; smaller pictures are icons, of which a quarter would have too few pixels."""
_HELD_OUT = 8
"""One of so many photographs without neighbours is held out, and distractors are cut from it."""
_ENOUGH = 16
"""Minimum number of photographs for any to be held out."""
_OF_ONE_SUBJECT = ("edits", "formats")
"""Folders with these names contain copies of a few pictures. They are omitted unless they, or something in them, are
given explicitly; then only the first file of each of their folders is used."""
_OVERLAPPING = "aerial-"
"""Prefix of the names of folders that contain overlapping shots of one scene."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files of some folders that are used, by path."""

    originals: tuple[str, ...]
    areas: tuple[int, ...]
    """For each original the number of its set of overlapping shots, or NOWHERE."""
    held_out: tuple[str, ...]
    """Photographs that distractors are cut from."""
    of: int
    """Number of files from which these were chosen."""


def choose(folders: Sequence[str]) -> Chosen:
    """Choose files deterministically, by path.

    Identical files count once; other copies within the folders are unknown and would count as false pairs, so the
    folders should contain every picture once.

    Raises:
        BadInput: a folder is missing, or the folders contain fewer than two photographs.
    """
    files = _files(folders)
    used = min(len(files), MOST)
    chosen = _different_photographs([files[number * len(files) // used] for number in range(used)])
    if len(chosen) < 2:
        raise BadInput(f"{len(chosen)} usable photos were found", "choose a folder with at least two different photos")
    alone = [path for path in chosen if not _area_folder(path)]
    held_out = alone[_HELD_OUT // 2 :: _HELD_OUT] if len(alone) >= _ENOUGH else []
    originals = [path for path in chosen if path not in held_out]
    area_folders = sorted({_area_folder(path) for path in originals} - {""})
    areas = [area_folders.index(_area_folder(path)) if _area_folder(path) else NOWHERE for path in originals]
    return Chosen(tuple(originals), tuple(areas), tuple(held_out), len(files))


def original(path: str) -> Image.Image:
    """Return the photograph, upright RGB, with a longer side of at most 1600 pixels.

    Raises:
        Undecodable: the file has been deleted or damaged in the meantime.
    """
    return preview(path, LONGEST_SIDE)


def _files(folders: Sequence[str]) -> list[str]:
    """Return the files of the folders by name, without further copies of one subject."""
    found = []
    for folder in folders:
        root = os.path.abspath(os.path.expanduser(folder))  # noqa: PTH100, PTH111  (keeps surrogate escapes)
        explicit = set(Path(root).parts) & set(_OF_ONE_SUBJECT)
        previous_parent = ""
        for file in walk([root], Exclusion(() if explicit else _OF_ONE_SUBJECT)):
            if isinstance(file, FoundFile):
                parent = os.path.dirname(file.path)  # noqa: PTH120
                if not explicit or parent != previous_parent:
                    found.append(file.path)
                previous_parent = parent
    return sorted(dict.fromkeys(found))


def _different_photographs(paths: list[str]) -> list[str]:
    """Return the first path of every distinct content that can be decoded and is not an icon."""
    first: dict[bytes, str] = {}
    for path in paths:
        try:
            data = read(path)
            with opened(data) as (_, image):
                size = image.size
            preview(data, _SHORTEST_SIDE)
        except Undecodable:
            continue
        if min(size) >= _SHORTEST_SIDE:
            first.setdefault(hashlib.sha256(data).digest(), path)
    return list(first.values())


def _area_folder(path: str) -> str:
    """Return the folder of overlapping shots that contains a photograph; empty where there is none."""
    folder = os.path.dirname(path)  # noqa: PTH120
    return folder if os.path.basename(folder).startswith(_OVERLAPPING) else ""  # noqa: PTH119
