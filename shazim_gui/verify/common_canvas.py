"""Draws two aligned pictures on one canvas at the resolution of the coarser one."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shazim_gui.verify.alignment import Alignment, Size, Transform, after, corners, inverted, moved

_LEAST = 2
_SLACK = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class CommonCanvas:
    """The overlap of two pictures at one scale."""

    a: NDArray[np.uint8]
    """(h, w) or (h, w, 3): the overlap in picture a, scaled only."""
    b: NDArray[np.uint8]
    """The same part of b, rotated, scaled and mirrored to match a."""
    mask: NDArray[np.bool_]
    """(h, w) True where both have pixels."""
    to_a: Transform
    """(2, 3) maps canvas points to a's working pixels."""
    to_b: Transform
    """(2, 3) maps canvas points to b's working pixels."""
    side: int
    """Maximum of the longer side of the canvas in pixels, as requested."""


def on_common_canvas(
    a: NDArray[np.uint8], b: NDArray[np.uint8], alignment: Alignment, side: int
) -> CommonCanvas | None:
    """Draw the bounding box of the overlap, its longer side at most `side` pixels; returns None without overlap.

    The canvas is never finer than either picture: a small copy is compared with its original reduced to that size.
    """
    overlap = alignment.overlap()
    if not len(overlap):
        return None
    low, high = overlap.min(axis=0), overlap.max(axis=0)
    extent = high - low
    scale = min(1.0, alignment.scale, side / float(extent.max()))
    width, height = (max(1, round(float(length) * scale)) for length in extent)
    if min(width, height) < _LEAST:
        return None
    to_a = np.array([[extent[0] / width, 0.0, low[0]], [0.0, extent[1] / height, low[1]]])
    to_b = after(alignment.matrix, to_a)
    drawn_a, inside_a = _drawn(a, to_a, (width, height))
    drawn_b, inside_b = _drawn(b, to_b, (width, height))
    return CommonCanvas(drawn_a, drawn_b, inside_a & inside_b, to_a, to_b, side)


def _drawn(pixels: NDArray[np.uint8], matrix: Transform, size: Size) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return `pixels` as the canvas shows them, and where the canvas is within their frame."""
    height, width = pixels.shape[:2]
    # The number of pixels per canvas pixel; warping alone would sample one of them and ignore the others.
    coarser = np.linalg.norm(inverted(matrix)[:, :2], axis=0)
    reduced = (max(1, min(width, round(width * coarser[0]))), max(1, min(height, round(height * coarser[1]))))
    if reduced != (width, height):
        pixels = np.asarray(cv2.resize(pixels, reduced, interpolation=cv2.INTER_AREA), np.uint8)
        matrix = np.diag([reduced[0] / width, reduced[1] / height]) @ matrix
    # OpenCV measures points from the centre of the first pixel.
    centred = matrix.copy()
    centred[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    drawn = cv2.warpAffine(
        pixels, centred, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    inside = _inside(matrix, size, reduced)
    return np.asarray(drawn, np.uint8), np.asarray(inside)


def _inside(matrix: Transform, size: Size, frame: Size) -> NDArray[np.bool_]:
    """Return (h, w), True where `matrix` maps the canvas of `size` into `frame`."""
    at_corners = moved(corners(size), matrix)
    if (at_corners >= -_SLACK).all() and (at_corners <= np.add(frame, _SLACK)).all():
        return np.ones((size[1], size[0]), np.bool_)
    x = np.arange(size[0]) + 0.5
    y = (np.arange(size[1]) + 0.5)[:, None]
    across, down = (row[0] * x + row[1] * y + row[2] for row in matrix)
    return np.asarray((across >= 0) & (across <= frame[0]) & (down >= 0) & (down <= frame[1]))


def resized_mask(mask: NDArray[np.bool_], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Resize `mask` to a canvas of the same pictures with another `shape` (height, width)."""
    return np.asarray(cv2.resize(mask.astype(np.uint8), shape[::-1], interpolation=cv2.INTER_NEAREST), np.bool_)
