"""Classifies the surroundings of a picture inside another one: none, a plain fill, or other content."""

from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Alignment, Transform, corners, moved

_SIDE = 256
_RIM = 3
_SOME = 0.004
_PLAIN = 8.0
_STILL = 6.0


class Surroundings(StrEnum):
    """What a picture shows outside the shared part."""

    NONE = "none"
    PLAIN = "plain"
    """One colour: a border, or the corners that a tilt leaves."""
    DRAWN = "drawn"
    """Mostly even areas: the page or the window around a screenshot."""
    PICTURED = "pictured"
    """More of the scene, or another picture."""


def surroundings_of(pixels: NDArray[np.uint8], other: tuple[int, int], matrix: Transform) -> Surroundings:
    """Classify what (h, w, 3) RGB `pixels` show outside the frame `other` (width, height), mapped there by `matrix`."""
    height, width = pixels.shape[:2]
    alignment = Alignment(matrix, other, (width, height))
    if alignment.shares()[1] > 1 - _SOME:
        return Surroundings.NONE
    factor = min(1.0, _SIDE / max(width, height))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    frame = moved(corners(other), matrix) * (size[0] / width, size[1] / height)
    shared = np.zeros((size[1], size[0]), np.uint8)
    # OpenCV takes points in sixteenths of a pixel, measured from the centre of the first pixel.
    cv2.fillConvexPoly(shared, np.round((np.clip(frame, -4e3, 4e3) - 0.5) * 16).astype(np.int32), 1, shift=4)
    rim = np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8)
    outside = cv2.dilate(shared, rim) == 0
    if outside.mean() < _SOME:
        return Surroundings.NONE
    colours = small[outside].astype(np.float32)
    from_median = np.abs(colours - np.median(colours, axis=0)).max(axis=1)
    if np.quantile(from_median, 0.97) < _PLAIN:
        return Surroundings.PLAIN
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    local_range = cv2.dilate(grey, np.ones((3, 3), np.uint8)) - cv2.erode(grey, np.ones((3, 3), np.uint8))
    return Surroundings.DRAWN if float((local_range[outside] < _STILL).mean()) > 0.6 else Surroundings.PICTURED
