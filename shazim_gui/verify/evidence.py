"""Tries the ways in which one picture may lie upon another, and keeps the one whose pixels agree."""

from dataclasses import dataclass

import numpy as np

from shazim_gui.verify.agreement import Agreement, agreement
from shazim_gui.verify.alignment import Alignment, corners, moved
from shazim_gui.verify.frames import whole_frames
from shazim_gui.verify.matching import matched
from shazim_gui.verify.orientations import nearest_orientation
from shazim_gui.verify.overlay import Overlay, overlaid
from shazim_gui.verify.prepared import Prepared
from shazim_gui.verify.refining import refined

CANVAS = 256
"""Longer side in pixels of the canvas on which pixels are compared."""

_SHARE = 0.85
_DETAIL_SHARE = 0.75
_EVIDENCE = 6.0
_BEND = 0.2
# A whole-frame transform is kept where another explains the pixels no better than by this much.
_BETTER = 0.003
_NEARLY_WHOLE = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """One way to lay picture a upon picture b, with what the pixels say about it."""

    alignment: Alignment
    overlay: Overlay
    agreement: Agreement
    bend: float
    """Canvas pixels by which the picture bends from the transform; 0 where it could not be told."""

    @property
    def agrees(self) -> bool:
        """True where both show the same pixels, wherever both have any."""
        found = self.agreement
        return found.share >= _SHARE and found.detail_share >= _DETAIL_SHARE and found.evidence >= _EVIDENCE

    @property
    def settles(self) -> bool:
        """True where no other way needs to be tried."""
        return self.agrees and self.bend < _BEND


def evidence(a: Prepared, b: Prepared) -> Evidence | None:
    """The best way to lay a upon b: the first whose pixels agree, else the one with most inliers, else None.

    Whole frames are tried first, because that is cheap and most copies are whole; then keypoints; then those of the
    mirrored picture, which ORB does not recognise otherwise.
    """
    for guess in whole_frames(a, b):
        found = _looked_at(a, b, guess)
        if found is not None and found.settles:
            return found
    best: Evidence | None = None
    for mirror in (False, True):
        guessed = matched(a.keypoints, b.mirrored_keypoints if mirror else b.keypoints, mirror=mirror)
        found = None if guessed is None else _looked_at(a, b, guessed)
        if found is not None and (best is None or _rank(found) > _rank(best)):
            best = found
        if best is not None and best.settles:
            break
    return best


def _rank(found: Evidence) -> tuple[bool, int]:
    return found.agrees, found.alignment.inliers


def _looked_at(a: Prepared, b: Prepared, guess: Alignment) -> Evidence | None:
    """Refine a guess and compare the pixels; None where nothing can be compared."""
    first = _compared(a, b, guess, 0.0)
    if first is None:
        return None
    better = refined(first.overlay)
    moved_on = None if better is None else _compared(a, b, guess.moved_to(better.matrix), better.bend)
    best = first
    if moved_on is not None and moved_on.agreement.structure > first.agreement.structure - _BETTER:
        best = moved_on
    whole = _whole(best.alignment)
    if whole is not None:
        exact = _compared(a, b, whole, best.bend)
        if exact is not None and exact.agreement.structure > best.agreement.structure - _BETTER:
            return exact
    return best


def _compared(a: Prepared, b: Prepared, alignment: Alignment, bend: float) -> Evidence | None:
    if not np.isfinite(alignment.matrix).all() or abs(np.linalg.det(alignment.matrix[:, :2])) < 1e-6:
        return None
    overlay = overlaid(a.grey, b.grey, alignment, CANVAS)
    found = None if overlay is None else agreement(overlay)
    return None if overlay is None or found is None else Evidence(alignment, overlay, found, bend)


def _whole(alignment: Alignment) -> Alignment | None:
    """The transform of whole frame to whole frame where `alignment` is nearly that, else None."""
    orientation, _ = nearest_orientation(alignment.matrix[:, :2])
    exact = orientation.between(alignment.a, alignment.b)
    frame = corners(alignment.a)
    off = np.abs(moved(frame, exact) - moved(frame, alignment.matrix)) / alignment.b
    return alignment.moved_to(exact) if off.max() < _NEARLY_WHOLE else None
