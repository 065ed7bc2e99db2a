"""Which of several copies is the best one to keep."""

from collections.abc import Set

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Photo

_CAMERA_FORMATS = {"JPEG", "HEIF", "TIFF"}
"""What cameras and phones write. At the same size, a copy in another format was converted from one of these."""
_REASONS = (
    "not edited",
    "largest",
    "camera format",
    "others are made from it",
    "least compressed",
    "oldest",
    "first by name",
)
"""What is said of the best, in the order of the key's parts."""

_Key = tuple[bool, int, bool, bool, int, int, str]


def quality_order(
    photos: list[Photo], edited: Set[int] = frozenset(), hubs: Set[int] = frozenset()
) -> NDArray[np.int64]:
    """The rank of each photo, 0 for the best, shape (n,).

    `edited` are ids of contents that were seen to be made from another one by more than saving and resizing, `hubs` of
    those that others were made from. Unedited ones come first, then more pixels, then a format that cameras write, then
    hubs, then more bytes (less compressed), then the older file, then the path, so that no two tie.
    """
    order = sorted(range(len(photos)), key=lambda number: _key(photos[number], edited, hubs))
    rank = np.empty(len(photos), np.int64)
    rank[order] = np.arange(len(photos))
    return rank


def why_best(best: Photo, others: list[Photo], edited: Set[int] = frozenset(), hubs: Set[int] = frozenset()) -> str:
    """In a few words, what makes `best` better than the next best of at least one other."""
    runner_up = min(_key(photo, edited, hubs) for photo in others)
    return next(
        words for words, own, its in zip(_REASONS, _key(best, edited, hubs), runner_up, strict=True) if own != its
    )


def _key(photo: Photo, edited: Set[int], hubs: Set[int]) -> _Key:
    return (
        photo.content in edited,
        -photo.width * photo.height,
        photo.format not in _CAMERA_FORMATS,
        photo.content not in hubs,
        -photo.size,
        photo.mtime_ns,
        photo.path,
    )
