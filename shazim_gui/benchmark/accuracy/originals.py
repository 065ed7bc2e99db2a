"""Chooses the photographs that copies are made of, so that no two of them show the same picture."""

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
"""Pixels that originals are brought down to, to keep the run short."""
MOST = 150
"""Files used of a larger folder, taken at even distances."""
_SHORTEST_SIDE = 160
"""Smaller ones are icons; a quarter of them would be a few dots."""
_HELD_OUT = 8
"""Of so many photographs without neighbours one is never copied: distractors are cut from it."""
_ENOUGH = 16
"""With fewer photographs none is held out."""
_OF_ONE_SUBJECT = ("edits", "formats")
"""Folders of these names hold copies of a few pictures. They are left out unless they, or something in them, are asked
for; then the first file of each of their folders stands for all."""
_OVERLAPPING = "aerial-"
"""A folder of such a name holds shots of one place that overlap."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which files of some folders are used, by path."""

    originals: tuple[str, ...]
    areas: tuple[int, ...]
    """Per original: the number of the set of overlapping shots it belongs to, or NOWHERE."""
    held_out: tuple[str, ...]
    """Photographs that distractors are cut from."""
    of: int
    """How many files there were to choose from."""


def choose(folders: Sequence[str]) -> Chosen:
    """Choose by path, always the same. Files with the same bytes count once; other copies within the folders are not
    known and would count as false pairs, so name folders that hold every picture once.

    Raises:
        BadInput: a folder is not there, or fewer than two photographs are in them.
    """
    files = _files(folders)
    used = min(len(files), MOST)
    chosen = _different_photographs([files[number * len(files) // used] for number in range(used)])
    if len(chosen) < 2:
        raise BadInput(f"{len(chosen)} usable photos were found", "choose a folder with at least two different photos")
    alone = [path for path in chosen if not _place(path)]
    held_out = alone[_HELD_OUT // 2 :: _HELD_OUT] if len(alone) >= _ENOUGH else []
    originals = [path for path in chosen if path not in held_out]
    places = sorted({_place(path) for path in originals} - {""})
    areas = [places.index(_place(path)) if _place(path) else NOWHERE for path in originals]
    return Chosen(tuple(originals), tuple(areas), tuple(held_out), len(files))


def original(path: str) -> Image.Image:
    """The photograph, upright RGB, at most 1600 pixels long.

    Raises:
        Undecodable: it is gone or damaged by now.
    """
    return preview(path, LONGEST_SIDE)


def _files(folders: Sequence[str]) -> list[str]:
    """The files of the folders by name, without further copies of one subject."""
    found = []
    for folder in folders:
        root = os.path.abspath(os.path.expanduser(folder))  # noqa: PTH100, PTH111  (surrogate escapes survive)
        explicit = set(Path(root).parts) & set(_OF_ONE_SUBJECT)
        before = ""
        for file in walk([root], Exclusion(() if explicit else _OF_ONE_SUBJECT)):
            if isinstance(file, FoundFile):
                place = os.path.dirname(file.path)  # noqa: PTH120
                if not explicit or place != before:
                    found.append(file.path)
                before = place
    return sorted(dict.fromkeys(found))


def _different_photographs(paths: list[str]) -> list[str]:
    """The first path of every content that can be read and is no icon."""
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


def _place(path: str) -> str:
    """The folder of overlapping shots that a photograph lies in; empty where it lies in none."""
    folder = os.path.dirname(path)  # noqa: PTH120
    return folder if os.path.basename(folder).startswith(_OVERLAPPING) else ""  # noqa: PTH119
