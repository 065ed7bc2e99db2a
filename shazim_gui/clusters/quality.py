"""Which of several copies is the best one to keep."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.integer_sort import inverse
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Photo

_CAMERA_FORMATS = {"JPEG", "HEIF", "TIFF"}
"""What cameras and phones write. At the same size, a copy in another format was converted from one of these."""
_REASONS = (
    KeepReason.NOT_EDITED,
    KeepReason.MOST_PIXELS,
    KeepReason.CAMERA_FORMAT,
    KeepReason.LEAST_COMPRESSED,
    KeepReason.OLDEST,
    KeepReason.FIRST_BY_NAME,
)
"""What is said of the best, in the order of the key's parts."""

_Key = tuple[bool, int, bool, int, int, str]


def quality_order(photos: Sequence[Photo], edited: Sequence[bool]) -> NDArray[np.int64]:
    """The rank of each photo, 0 for the best, shape (n,); `edited` tells which ones show another photo's shot changed.

    What was not edited first, then more pixels, then a format that cameras write, then more bytes (less compressed),
    then the older file, then the path, so that no two tie.
    """
    count, paths = len(photos), [photo.path for photo in photos]
    by_path = np.array(sorted(range(count), key=paths.__getitem__), np.int64)  # in no time where they come so

    # Column by column: rows would hold the interpreter for a tenth of a second, of a hundred thousand photos.
    def column(values: Iterable[int]) -> NDArray[np.int64]:
        return np.fromiter(values, np.int64, count)[by_path]

    order = np.lexsort(
        (
            column(photo.mtime_ns for photo in photos),
            column(-photo.size for photo in photos),
            column(photo.format not in _CAMERA_FORMATS for photo in photos),
            column(-photo.width * photo.height for photo in photos),
            column(edited),
        )
    )
    return inverse(by_path[order])


def why_best(photos: Sequence[Photo], edited: Sequence[bool]) -> KeepReason:
    """What makes the best of two or more photos better than the next best."""
    best, runner_up, *_ = sorted(map(_key, photos, edited))
    return next(reason for reason, own, its in zip(_REASONS, best, runner_up, strict=True) if own != its)


def _key(photo: Photo, edited: bool) -> _Key:
    return (
        edited,
        -photo.width * photo.height,
        photo.format not in _CAMERA_FORMATS,
        -photo.size,
        photo.mtime_ns,
        photo.path,
    )
