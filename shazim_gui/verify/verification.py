"""Defines the result of the verification of a pair."""

import math
from dataclasses import dataclass

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind


@dataclass(frozen=True, slots=True)
class Verification:
    """The result for two pictures a and b."""

    kind: Kind | None
    """None where the two are unrelated."""
    edits: Edits
    """The edits from a to b, most significant first; empty unless the kind is `same` or `edited`."""
    structure: float
    """Similarity after alignment, 0..1 (contrast and structure terms of SSIM); NaN where they cannot be aligned."""
    keypoints: float
    """Share of the keypoints that fit the alignment, 0..1; NaN where they were not needed."""
    kept: float
    """Share of a's area that b shows, 0..1."""
    filled: float
    """Share of b's area that a shows, 0..1."""
    confidence: float
    """0..1, for ranking: it rises with the evidence within the range of the kind; ranges of kinds do not overlap."""
    orientation: int = 0
    """How b is rotated and mirrored relative to a: the index in `ORIENTATIONS`, 0 for upright."""


NOTHING = Verification(None, (), math.nan, 0.0, 0.0, 0.0, 0.0)
"""The result for two unrelated pictures."""
