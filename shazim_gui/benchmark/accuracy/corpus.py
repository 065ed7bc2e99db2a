"""Writes originals, their edited copies and distractors to a folder, and returns the truth about them."""

import os
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from shazim_gui.benchmark.accuracy.distractors import distractor, source
from shazim_gui.benchmark.accuracy.edit_kinds import SUFFIXES, Edit, encoded
from shazim_gui.benchmark.accuracy.originals import Chosen, original
from shazim_gui.benchmark.accuracy.parallel_map import parallel_map
from shazim_gui.benchmark.accuracy.truth import DISTRACTOR, NOWHERE, ORIGINAL, Truth
from shazim_gui.core.progress import CancelToken, Progress

_QUALITY = {"JPEG": 92, "PNG": 6}
_DISTRACTOR_QUALITY = 85


def write_corpus(
    folder: Path, chosen: Chosen, edits: Sequence[Edit], distractors: int, cancelled: CancelToken
) -> Generator[Progress, None, Truth]:
    """Fill `folder`: `0007/original.png`, `0007/crop-50.jpg`, ..., `distractors/000012.jpg`.

    Originals from PNG files are written as PNG, all others as JPEG of quality 92.

    Raises:
        Cancelled: between two files.
        OSError: the disk is full.
    """

    def copies(number: int) -> list[str]:
        return _copies(folder / f"{number:04d}", chosen.originals[number], edits)

    written = yield from parallel_map("Editing", copies, range(len(chosen.originals)), cancelled)
    held_out = [original(path) for path in chosen.held_out]
    (folder / "distractors").mkdir(parents=True, exist_ok=True)

    def other(number: int) -> str:
        return _distractor(folder / "distractors", number, held_out)

    others = yield from parallel_map("Distracting", other, range(distractors), cancelled)
    names = tuple(edit.name for edit in edits)
    subjects = np.arange(len(chosen.originals))
    kinds = np.array([ORIGINAL, *range(len(edits))])
    sources = [source(number, len(held_out)) for number in range(distractors)]
    first_area = max(chosen.areas, default=NOWHERE) + 1
    areas = [NOWHERE if held_out_index is None else first_area + held_out_index for held_out_index in sources]
    return Truth(
        paths=[path for paths in written for path in paths] + others,
        titles=[
            f"{path}: {name}" for path in _relative_to_common_folder(chosen.originals) for name in ("original", *names)
        ]
        + [f"distractor {number}" for number in range(distractors)],
        subject=np.concatenate([np.repeat(subjects, len(kinds)), len(subjects) + np.arange(distractors)]),
        edit=np.concatenate([np.tile(kinds, len(subjects)), np.full(distractors, DISTRACTOR)]),
        area=np.concatenate([np.repeat(np.array(chosen.areas, np.int64), len(kinds)), np.array(areas, np.int64)]),
        names=names,
    )


def _relative_to_common_folder(paths: Sequence[str]) -> list[str]:
    """Return the paths relative to their common folder."""
    common = os.path.commonpath([os.path.dirname(path) for path in paths])  # noqa: PTH120
    return [os.path.relpath(path, common) for path in paths]


def _copies(folder: Path, path: str, edits: Sequence[Edit]) -> list[str]:
    """Write a photograph and its copies; return their paths, the original's first."""
    folder.mkdir(parents=True)
    picture = original(path)
    kind = "PNG" if path.lower().endswith(".png") else "JPEG"
    files = [folder / f"original{SUFFIXES[kind]}"]
    files[0].write_bytes(encoded(picture, kind, _QUALITY[kind]))
    for edit in edits:
        files.append(folder / (edit.name + edit.suffix))
        files[-1].write_bytes(edit.made(picture))
    return [str(file) for file in files]


def _distractor(folder: Path, number: int, held_out: Sequence[Image.Image]) -> str:
    file = folder / f"{number:06d}.jpg"
    file.write_bytes(encoded(distractor(number, held_out), "JPEG", _DISTRACTOR_QUALITY))
    return str(file)
