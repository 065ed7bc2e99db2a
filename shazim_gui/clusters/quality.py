"""Ranks copies by quality, to select the best one to keep."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.integer_sort import inverse
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Photo

_CAMERA_FORMATS = {"JPEG", "HEIF", "TIFF"}
"""Formats that cameras and phones write; a copy of the same size in another format was converted from one of these."""
_REASONS = (
    KeepReason.NOT_EDITED,
    KeepReason.MOST_PIXELS,
    KeepReason.CAMERA_FORMAT,
    KeepReason.LEAST_COMPRESSED,
    KeepReason.OLDEST,
    KeepReason.FIRST_BY_NAME,
)
"""Reasons why a photo is the best, in the order of the key's parts."""

_Key = tuple[bool, int, bool, int, int, str]


def quality_order(photos: Sequence[Photo], edited: Sequence[bool]) -> NDArray[np.int64]:
    """Return the rank of each photo, 0 for the best, shape (n,); `edited` is True for edited copies of another photo.

    Photos that were not edited come first, then those with more pixels, then those in a format that cameras write, then
    those with more bytes (less compressed), then older files; the path comes last, so that no two photos tie.
    """
    count, paths = len(photos), [photo.path for photo in photos]
    by_path = np.array(sorted(range(count), key=paths.__getitem__), np.int64)  # fast where they are sorted already

    # By columns, because sorting rows of 100,000 photos would hold the GIL for a tenth of a second.
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
    """Return the reason why the best of two or more photos is better than the second best."""
    best, second, *_ = sorted(map(_key, photos, edited))
    return next(reason for reason, own, its in zip(_REASONS, best, second, strict=True) if own != its)


def _key(photo: Photo, edited: bool) -> _Key:
    return (
        edited,
        -photo.width * photo.height,
        photo.format not in _CAMERA_FORMATS,
        -photo.size,
        photo.mtime_ns,
        photo.path,
    )
