"""Which of several copies is the best one to keep."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Photo

_CAMERA_FORMATS = {"JPEG", "HEIF", "TIFF"}
"""What cameras and phones write. At the same size, a copy in another format was converted from one of these."""
_REASONS = ("largest", "camera format", "least compressed", "oldest", "first by name")
"""What is said of the best, in the order of the key's parts."""

_Key = tuple[int, bool, int, int, str]


def quality_order(photos: list[Photo]) -> NDArray[np.int64]:
    """The rank of each photo, 0 for the best, shape (n,).

    More pixels first, then a format that cameras write, then more bytes (less compressed), then the older file, then
    the path, so that no two tie.
    """
    order = sorted(range(len(photos)), key=lambda number: _key(photos[number]))
    rank = np.empty(len(photos), np.int64)
    rank[order] = np.arange(len(photos))
    return rank


def why_best(best: Photo, others: list[Photo]) -> str:
    """In a word or two, what makes `best` better than the next best of at least one other."""
    runner_up = min(map(_key, others))
    return next(words for words, own, its in zip(_REASONS, _key(best), runner_up, strict=True) if own != its)


def _key(photo: Photo) -> _Key:
    return (
        -photo.width * photo.height,
        photo.format not in _CAMERA_FORMATS,
        -photo.size,
        photo.mtime_ns,
        photo.path,
    )
