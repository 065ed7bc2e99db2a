"""Guesses the alignment of whole frames: in one of the eight orientations, inside a screenshot, or tilted."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Alignment, Size, Transform, after
from shazim_gui.verify.orientations import ORIENTATIONS, UPRIGHT
from shazim_gui.verify.prepared_picture import PreparedPicture, reduced

_MIN_CORRELATION = 0.6
_TRIED = 2

_TILT_SIDE = 64
_TILTS = np.array([tilt for tilt in np.arange(-24.0, 25.0, 3.0) if tilt])
_MIN_TILTED_CORRELATION = 0.85
_SEEN = 0.3
# Tilted drawings keep the rough distribution of light (correlation 0.34 or more); of unrelated pictures one pair in
# eight reaches this.
_LIKELY = 0.3


def whole_frames(a: PreparedPicture, b: PreparedPicture) -> list[Alignment]:
    """Return at most three alignments of whole frames, the likeliest first, to be verified by their pixels.

    An orientation is likely where the small greys of both frames correlate by 0.6 or more. This takes microseconds, and
    most copies are whole: re-saved, resized, recoloured, rotated, mirrored or stretched.
    """
    correlation = [float(np.vdot(each.applied(a.frame), b.frame)) for each in ORIENTATIONS]
    order = sorted(range(len(ORIENTATIONS)), key=lambda index: -correlation[index])
    likely = [ORIENTATIONS[index] for index in order[:_TRIED] if correlation[index] >= _MIN_CORRELATION]
    # A text or a vignette changes the small grey of a bare field or fog completely; upright is the likeliest then.
    if (a.is_faint or b.is_faint) and UPRIGHT not in likely:
        likely.append(UPRIGHT)
    return [Alignment(orientation.between(a.size, b.size), a.size, b.size) for orientation in likely]


def inner_frames(a: PreparedPicture, b: PreparedPicture) -> Iterator[Alignment]:
    """Yield alignments of the pictures inside screenshots and borders: of one with the whole other, and of both."""
    for one, other in ((a.inner, None), (None, b.inner), (a.inner, b.inner)):
        if one is None and other is None:
            continue
        inside_a, inside_b = (a if one is None else one.picture), (b if other is None else other.picture)
        out_of_a = _shift(0, 0) if one is None else _shift(-one.left, -one.top)
        into_b = _shift(0, 0) if other is None else _shift(other.left, other.top)
        for guess in whole_frames(inside_a, inside_b):
            yield Alignment(after(into_b, after(guess.matrix, out_of_a)), a.size, b.size)


def tilted_frame(a: PreparedPicture, b: PreparedPicture) -> Alignment | None:
    """Return the alignment by a tilt of up to 24 degrees under which the frames correlate most; None if none is likely.

    The frame of the copy may have its old size, or may be enlarged to hold all corners. This aligns pictures that have
    too few keypoints: drawings, gradients, skies.
    """
    if float(np.vdot(a.frame, b.frame)) < _LIKELY:
        return None
    small_a, small_b = (np.asarray(reduced(each.grey, _TILT_SIDE), np.float32) for each in (a, b))
    everywhere = np.ones_like(small_a)
    size_a, size_b = small_a.shape[::-1], small_b.shape[::-1]
    best, found = _MIN_TILTED_CORRELATION, None
    for degrees in _TILTS.tolist():
        for scale in _scales(degrees, size_a, size_b):
            transform = _rotation_about_center(degrees, scale, size_a, size_b)
            inside = cv2.warpAffine(everywhere, transform, size_b) > 0.99
            rotated = np.asarray(cv2.warpAffine(small_a, transform, size_b), np.float32)
            correlation = _correlation(rotated[inside], small_b[inside]) if inside.mean() > _SEEN else 0.0
            if correlation > best:
                best, found = correlation, (degrees, scale)
    if found is None:
        return None
    degrees, scale = found
    larger = b.size[0] / size_b[0] * size_a[0] / a.size[0]
    return Alignment(_rotation_about_center(degrees, scale * larger, a.size, b.size), a.size, b.size)


def _scales(degrees: float, a: Size, b: Size) -> tuple[float, float, float]:
    """Return pixels of b per pixel of a, if b's frame is a's, if it holds all of the tilted a, and if a holds b."""
    along, across = float(np.cos(np.radians(degrees))), abs(float(np.sin(np.radians(degrees))))
    return b[0] / a[0], b[0] / (a[0] * along + a[1] * across), (b[0] * along + b[1] * across) / a[0]


def _rotation_about_center(degrees: float, scale: float, a: Size, b: Size) -> Transform:
    """Return the transform that rotates and scales frame a and maps its centre to that of frame b."""
    angle = np.radians(degrees)
    linear = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.column_stack([linear, np.array(b) / 2 - linear @ (np.array(a) / 2)])


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    first, second = first - first.mean(), second - second.mean()
    power = float(np.linalg.norm(first) * np.linalg.norm(second))
    return float(first @ second) / power if power > _TILT_SIDE else 0.0


def _shift(across: float, down: float) -> Transform:
    return np.array([[1.0, 0.0, across], [0.0, 1.0, down]])
