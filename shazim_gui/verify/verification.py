"""The answer that a close look gives."""

import math
from dataclasses import dataclass

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind


@dataclass(frozen=True, slots=True)
class Verification:
    """What a close look at two pictures found."""

    kind: Kind | None
    """None where the two have nothing to do with each other."""
    edits: Edits
    """What turns a into b, most telling first; empty unless the kind is `same` or `edited`."""
    structure: float
    """Likeness after alignment, 0..1 (contrast and structure terms of SSIM); NaN where they cannot be laid together."""
    keypoints: float
    """Share of the keypoints that fit the alignment, 0..1; NaN where they were not needed."""
    kept: float
    """Share of a's area that b shows, 0..1."""
    filled: float
    """Share of b's area that a shows, 0..1."""
    confidence: float
    """0..1, for ranking: it rises with the evidence and never crosses from one kind into the next."""
    orientation: int = 0
    """How b is turned or mirrored against a: the place of the orientation in `ORIENTATIONS`, 0 for upright."""


NOTHING = Verification(None, (), math.nan, 0.0, 0.0, 0.0, 0.0)
"""The answer for two pictures that nothing was found to connect."""
