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
    """Degrees clockwise beyond the orientation, -45..45."""
    scale: float
    """Full pixels of b per full pixel of a."""
    stretch: float
    """Factor by which b is wider than its proportions in a; below 1 it is taller."""
    kept: float
    """Share of a's area that b shows, 0..1."""
    filled: float
    """Share of b's area that a explains, 0..1."""

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
        """True where every pixel lies upon one of the other, turned or mirrored at most."""
        return (
            abs(self.tilt) <= _TILTED
            and not self.is_stretched
            and not self.is_resized
            and min(self.kept, self.filled) >= _CROPPED
        )

    @property
    def is_stretched(self) -> bool:
        """True where the proportions changed beyond what rounding to whole pixels does."""
        return max(self.stretch, 1 / self.stretch) > _STRETCHED

    @property
    def is_resized(self) -> bool:
        """True where the scale changed by 2 % or more."""
        return is_resized(self.scale)


def frame_geometry(alignment: Alignment, a: Size, b: Size) -> FrameGeometry:
    """Measure `alignment` in full pixels: `a` and `b` are the (width, height) of the full pictures."""
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
    """Which part of a is seen in b."""
    overlap = alignment.overlap()
    low, high = overlap.min(axis=0), overlap.max(axis=0)
    left, top = low / alignment.a
    right, bottom = 1 - high / alignment.a
    return _PARTS[_kept_side(float(top), float(bottom)), _kept_side(float(left), float(right))]


def _kept_side(before: float, behind: float) -> int:
    """-1 where more is cut off behind, so that what lies before is kept; 1 the other way round; 0 where neither is."""
    if before + behind < 2 * _CUT or abs(before - behind) < _LOPSIDED * (before + behind):
        return 0
    return -1 if before < behind else 1


_PARTS = {
    (down, across): part
    for (down, across), part in zip(((y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)), Position, strict=True)
}
"""By the side that is kept, down and across; `Position` lists them row by row."""


def frame_edits(found: FrameGeometry, alignment: Alignment, around: Surroundings) -> list[Edit]:
    """The edits but for the size, most telling first; empty where the frame is as it was."""
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
    """The box around a's frame in b."""
    geometry = np.clip(moved(corners(alignment.a), alignment.matrix) / alignment.b, 0, 1).round(4)
    left, top, right, bottom = (float(side) for side in (*geometry.min(axis=0), *geometry.max(axis=0)))
    return left, top, right, bottom


def is_resized(scale: float) -> bool:
    """True where a picture is larger or smaller than one can put down to rounding."""
    return abs(scale - 1) >= _RESIZED
