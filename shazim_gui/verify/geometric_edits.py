"""Names the edits that move a picture's frame: turned, mirrored, cropped, resized, stretched, framed."""

from dataclasses import dataclass

import numpy as np

from shazim_gui.verify.alignment import Alignment, Size
from shazim_gui.verify.orientations import Orientation, nearest_orientation
from shazim_gui.verify.surroundings import Surroundings

_TILTED = 0.6
_STRETCHED = 1.025
_RESIZED = 0.02
_CROPPED = 0.992
_CUT = 0.01
_LOPSIDED = 0.5

_TURNS = {0: "", 1: "rotated 90° clockwise", 2: "rotated 180°", 3: "rotated 90° counter-clockwise"}
_MIRRORED_TURNS = {
    0: "mirrored",
    1: "mirrored, rotated 90° clockwise",
    2: "flipped upside down",
    3: "mirrored, rotated 90° counter-clockwise",
}


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


def placing(alignment: Alignment, a: Size, b: Size) -> FrameGeometry:
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


def part_kept(alignment: Alignment) -> str:
    """Which part of a is seen in b: "left part", "upper right part", "middle"."""
    overlap = alignment.overlap()
    low, high = overlap.min(axis=0), overlap.max(axis=0)
    left, top = low / alignment.a
    right, bottom = 1 - high / alignment.a
    # Where more is cut off at the right, the left part is kept.
    across = _side(float(left), float(right), "left", "right")
    down = _side(float(top), float(bottom), "upper", "lower")
    words = f"{down} {across}".strip()
    return f"{words} part" if words else "middle"


def _side(before: float, behind: float, first: str, second: str) -> str:
    if before + behind < 2 * _CUT or abs(before - behind) < _LOPSIDED * (before + behind):
        return ""
    return first if before < behind else second


def placing_words(found: FrameGeometry, alignment: Alignment, around: Surroundings) -> list[str]:
    """The names of the edits but for the size, most telling first; empty where the frame is as it was."""
    words = [(_MIRRORED_TURNS if found.orientation.mirror else _TURNS)[found.orientation.turns]]
    if abs(found.tilt) > _TILTED:
        words.append(f"tilted {abs(found.tilt):.0f}°" if abs(found.tilt) >= 1 else f"tilted {abs(found.tilt):.1f}°")
    if around is Surroundings.DRAWN:
        words.append("inside a screenshot")
    elif around is Surroundings.PICTURED:
        words.append("inside a larger picture")
    elif around is Surroundings.PLAIN and abs(found.tilt) <= _TILTED:
        words.append("bordered")
    if found.kept < _CROPPED:
        words.append(f"cropped to {100 * found.kept:.0f} % ({part_kept(alignment)} kept)")
    if found.is_stretched:
        words.append("stretched")
    return [word for word in words if word]


def is_resized(scale: float) -> bool:
    """True where a picture is larger or smaller than one can put down to rounding."""
    return abs(scale - 1) >= _RESIZED


def percent(share: float) -> str:
    """A share as a person says it: whole per cents, one decimal below 10 %."""
    return f"{100 * share:.0f}" if share >= 0.0995 else f"{100 * share:.1f}"
