"""Finds the edits that move a picture's frame: rotated, mirrored, cropped, resized, stretched, enclosed."""

from dataclasses import dataclass

import numpy as np

from shazim_gui.core.edits import (
    Bordered,
    Box,
    Cropped,
    Edit,
    Enclosed,
    Enclosure,
    Flipped,
    Mirrored,
    Position,
    Rotated,
    Stretched,
    Tilted,
)
from shazim_gui.verify.alignment import Alignment, Size, corners, moved
from shazim_gui.verify.orientations import Orientation, nearest_orientation
from shazim_gui.verify.surroundings import Surroundings

_TILTED = 0.6
_STRETCHED = 1.025
_RESIZED = 0.02
_CROPPED = 0.992
_CUT = 0.01
_LOPSIDED = 0.5


@dataclass(frozen=True, slots=True)
class FrameGeometry:
    """The measures of a transform between two full-size pictures."""

    orientation: Orientation
    tilt: float
    """Degrees clockwise in addition to the orientation, -45..45."""
    scale: float
    """Full pixels of b per full pixel of a."""
    stretch: float
    """Factor by which the proportions became wider from a to b; below 1 taller."""
    kept: float
    """Share of a's area that b shows, 0..1."""
    filled: float
    """Share of b's area that a covers, 0..1."""

    @property
    def is_whole(self) -> bool:
        """True where both frames show the same part, upright and in proportion."""
        return (
            self.orientation == Orientation(False, 0)
            and abs(self.tilt) <= _TILTED
            and not self.is_stretched
            and min(self.kept, self.filled) >= _CROPPED
        )

    @property
    def is_exact(self) -> bool:
        """True where every pixel maps to exactly one pixel of the other picture, rotated or mirrored at most."""
        return (
            abs(self.tilt) <= _TILTED
            and not self.is_stretched
            and not self.is_resized
            and min(self.kept, self.filled) >= _CROPPED
        )

    @property
    def is_stretched(self) -> bool:
        """True where the proportions changed by more than rounding to whole pixels explains."""
        return max(self.stretch, 1 / self.stretch) > _STRETCHED

    @property
    def is_resized(self) -> bool:
        """True where the scale changed by 2 % or more."""
        return is_resized(self.scale)


def frame_geometry(alignment: Alignment, a: Size, b: Size) -> FrameGeometry:
    """Measure `alignment` in full pixels; `a` and `b` are the (width, height) of the full pictures."""
    to_full = np.array(b) / np.array(alignment.b)
    to_working = np.array(alignment.a) / np.array(a)
    linear = to_full[:, None] * alignment.matrix[:, :2] * to_working
    orientation, tilt = nearest_orientation(linear)
    along_x, along_y = np.linalg.norm(linear, axis=1)
    kept, filled = alignment.shares()
    return FrameGeometry(
        orientation,
        tilt,
        scale=float(np.sqrt(abs(np.linalg.det(linear)))),
        stretch=float(along_x / along_y),
        kept=kept,
        filled=filled,
    )


def kept_part(alignment: Alignment) -> Position:
    """Return which part of a is visible in b."""
    overlap = alignment.overlap()
    low, high = overlap.min(axis=0), overlap.max(axis=0)
    left, top = low / alignment.a
    right, bottom = 1 - high / alignment.a
    return _PARTS[_kept_side(float(top), float(bottom)), _kept_side(float(left), float(right))]


def _kept_side(cut_before: float, cut_after: float) -> int:
    """Return -1 where mainly the end is cut off and the start is kept, 1 for the reverse, 0 where neither dominates."""
    if cut_before + cut_after < 2 * _CUT or abs(cut_before - cut_after) < _LOPSIDED * (cut_before + cut_after):
        return 0
    return -1 if cut_before < cut_after else 1


_PARTS = {
    (down, across): part
    for (down, across), part in zip(((y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)), Position, strict=True)
}
"""Parts by the side that is kept, down and across; `Position` lists them row by row."""


def frame_edits(found: FrameGeometry, alignment: Alignment, around: Surroundings) -> list[Edit]:
    """Return the edits of the frame except the size, most significant first; empty where the frame is unchanged."""
    edits = _orientation_edits(found.orientation)
    if abs(found.tilt) > _TILTED:
        edits.append(Tilted(round(abs(found.tilt), 2)))
    if around is Surroundings.DRAWN:
        edits.append(Enclosed(Enclosure.SCREENSHOT, _box_in_b(alignment)))
    elif around is Surroundings.PICTURED:
        edits.append(Enclosed(Enclosure.PICTURE, _box_in_b(alignment)))
    elif around is Surroundings.PLAIN and abs(found.tilt) <= _TILTED:
        edits.append(Bordered(_box_in_b(alignment)))
    if found.kept < _CROPPED:
        edits.append(Cropped(round(found.kept, 4), kept_part(alignment)))
    if found.is_stretched:
        edits.append(Stretched(round(found.stretch, 4)))
    return edits


def _orientation_edits(orientation: Orientation) -> list[Edit]:
    if orientation == Orientation(True, 2):
        return [Flipped()]
    rotated: list[Edit] = [Rotated(90 * orientation.right_angles)] if orientation.right_angles else []
    return [Mirrored(), *rotated] if orientation.mirror else rotated


def _box_in_b(alignment: Alignment) -> Box:
    """Return the bounding box of a's frame in b."""
    corners_in_b = np.clip(moved(corners(alignment.a), alignment.matrix) / alignment.b, 0, 1).round(4)
    left, top, right, bottom = (float(side) for side in (*corners_in_b.min(axis=0), *corners_in_b.max(axis=0)))
    return left, top, right, bottom


def is_resized(scale: float) -> bool:
    """True where the scale changed by more than rounding explains: 2 % or more."""
    return abs(scale - 1) >= _RESIZED
