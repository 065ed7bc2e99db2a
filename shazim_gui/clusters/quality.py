"""Which of several copies is the best one to keep."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Photo


def quality_order(photos: list[Photo]) -> NDArray[np.int64]:
    """The rank of each photo, 0 for the best, shape (n,).

    More pixels first, then more bytes (less compressed), then the older file, then the path, so that no two tie.
    """
    order = sorted(range(len(photos)), key=lambda number: _key(photos[number]))
    rank = np.empty(len(photos), np.int64)
    rank[order] = np.arange(len(photos))
    return rank


def why_best(best: Photo, others: list[Photo]) -> str:
    """In a word or two, what makes `best` the one to keep among `others`."""
    pixels = best.width * best.height
    if any(pixels > photo.width * photo.height for photo in others):
        return "largest"
    if any(best.size > photo.size for photo in others):
        return "least compressed"
    if any(best.mtime_ns < photo.mtime_ns for photo in others):
        return "oldest"
    return "first by name"


def _key(photo: Photo) -> tuple[int, int, int, str]:
    return (-photo.width * photo.height, -photo.size, photo.mtime_ns, photo.path)
