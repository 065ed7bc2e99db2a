"""The two pictures laid upon each other at full working size: what differs there, and whether it is one shot."""

from dataclasses import dataclass

from shazim_gui.verify.alignment_search import AlignmentEvidence
from shazim_gui.verify.common_canvas import on_common_canvas, resized_mask
from shazim_gui.verify.detail_change import DetailChange, detail_change
from shazim_gui.verify.overlays import Overlay, find_overlay
from shazim_gui.verify.prepared_picture import SIDE, PreparedPicture

# Measured on copies in 40 kinds of edit: 0.84 or more. On pairs of aerial shots cut to one frame: 0.80 or less.
_COHERENT = 0.82
_SURELY_COHERENT = 0.95
# Noise and vignettes drown a bare field's faint grain, of which strangers share nothing (0.01 or less).
_FAINTLY_COHERENT = 0.7
# With less of its fine detail left than this, a copy is so blurred that noise and rounding cover what is left of it: on
# copies 0.5 or more, on strangers 0.05 or less. Of two blurred pictures nothing may be left; then all else must agree,
# on copies 0.94 or more, on strangers 0.89 or less.
_BLURRED_AWAY = 0.25
_BLURRED_COHERENT = 0.3
_ALL_ELSE = 0.92
_STEADY = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class FullResolutionComparison:
    """What the full working size shows."""

    overlay: Overlay | None
    detail_change: DetailChange | None
    bend: float
    is_faint: bool
    """True where only the fine detail can tell."""
    structure: float
    """How far the pixels agree without it, 0..1."""

    def is_one_shot(self, *, contained: bool) -> bool:
        """True where the fine detail is the same one and lies flat.

        Where neither picture is `contained` in the other, the camera may have moved, and the detail must be the same
        beyond doubt.
        """
        steady = self.bend < _STEADY
        if self.is_faint:
            return (
                steady
                and contained
                and self.detail_change is not None
                and self.detail_change.coherence >= _FAINTLY_COHERENT
            )
        if self.detail_change is None:
            return steady and contained and self.structure >= _ALL_ELSE
        if self.detail_change.energy < _BLURRED_AWAY:
            return steady and contained and self.detail_change.coherence >= _BLURRED_COHERENT
        least = _COHERENT if steady and contained else _SURELY_COHERENT
        return self.detail_change.coherence >= least


def compare_full_resolution(
    a: PreparedPicture, b: PreparedPicture, found: AlignmentEvidence
) -> FullResolutionComparison:
    """Lay b over a again, as fine as the coarser of them allows, and compare what agrees."""
    close = on_common_canvas(a.grey, b.grey, found.alignment, SIDE)
    if close is None:
        return FullResolutionComparison(None, None, found.bend, found.is_faint, found.agreement.structure)
    aligned = find_overlay(close, b.size)
    unmarked = resized_mask(found.agreement.comparable, close.mask.shape) & close.mask
    if aligned is not None:
        unmarked &= ~aligned.where
    fine = detail_change(close.a, close.b, unmarked)
    return FullResolutionComparison(aligned, fine, found.bend, found.is_faint, found.agreement.structure)
