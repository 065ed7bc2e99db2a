"""The two pictures laid upon each other at full working size: what differs there, and whether it is one shot."""

from dataclasses import dataclass

from shazim_gui.verify.evidence import Evidence
from shazim_gui.verify.fineness import Fineness, fineness
from shazim_gui.verify.marks import Mark, mark
from shazim_gui.verify.overlay import overlaid, resized_mask
from shazim_gui.verify.prepared import SIDE, Prepared

# Measured on copies in 40 kinds of edit: 0.84 or more. On pairs of aerial shots cut to one frame: 0.80 or less.
_COHERENT = 0.82
_SURELY_COHERENT = 0.95
# Noise and vignettes drown a bare field's faint grain, of which strangers share nothing (0.01 or less).
_FAINTLY_COHERENT = 0.7
# With less of its fine detail left than this, a copy is too blurred for its detail to be compared.
_BLURRED_AWAY = 0.25
_STEADY = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Closeup:
    """What the full working size shows."""

    mark: Mark | None
    fineness: Fineness | None
    bend: float
    is_faint: bool
    """True where only the fine detail can tell."""

    def is_one_shot(self, *, contained: bool) -> bool:
        """True where the fine detail is the same one and lies flat.

        Where neither picture is `contained` in the other, the camera may have moved, and the detail must be the same
        beyond doubt.
        """
        steady = self.bend < _STEADY
        if self.is_faint:
            return steady and contained and self.fineness is not None and self.fineness.coherence >= _FAINTLY_COHERENT
        if self.fineness is None or self.fineness.energy < _BLURRED_AWAY:
            return steady and contained
        least = _COHERENT if steady and contained else _SURELY_COHERENT
        return self.fineness.coherence >= least


def closeup(a: Prepared, b: Prepared, found: Evidence) -> Closeup:
    """Lay b over a again, as fine as the coarser of them allows, and compare what agrees."""
    close = overlaid(a.grey, b.grey, found.alignment, SIDE)
    if close is None:
        return Closeup(None, None, found.bend, found.is_faint)
    laid_over = mark(close, b.size)
    unmarked = resized_mask(found.agreement.comparable, close.mask.shape) & close.mask
    if laid_over is not None:
        unmarked &= ~laid_over.where
    return Closeup(laid_over, fineness(close.a, close.b, unmarked), found.bend, found.is_faint)
