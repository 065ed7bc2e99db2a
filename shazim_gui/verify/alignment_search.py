"""Tries the ways in which one picture may lie upon another, and keeps the one whose pixels agree."""

from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from shazim_gui.verify.agreement import Agreement, agreement
from shazim_gui.verify.alignment import Alignment, Transform, corners, moved
from shazim_gui.verify.alignment_refinement import refined
from shazim_gui.verify.common_canvas import CommonCanvas, on_common_canvas, resized_mask
from shazim_gui.verify.detail_change import detail_change
from shazim_gui.verify.frame_alignment import inner_frames, tilted_frame, whole_frames
from shazim_gui.verify.keypoint_matching import matched
from shazim_gui.verify.orientations import nearest_orientation
from shazim_gui.verify.overlays import find_overlay
from shazim_gui.verify.prepared_picture import SIDE, PreparedPicture

CANVAS = 256
"""Longer side in pixels of the canvas on which pixels are compared."""

_SHARE = 0.85
_DETAIL_SHARE = 0.75
_EVIDENCE = 6.0
_CORNERS = 40
_FAINT_STRUCTURE = 0.85
# Of strangers the finest detail has nothing in common; only pixels that lie upon their own reach this.
_COHERENCE = 0.7
_BEND = 0.2
# A whole-frame transform is kept where another explains the pixels no better than by this much.
_BETTER = 0.003
_NEARLY_WHOLE = 0.02
_UNSEEN = 0.0006


@dataclass(frozen=True, slots=True, eq=False)
class AlignmentEvidence:
    """One way to lay picture a upon picture b, with what the pixels say about it."""

    alignment: Alignment
    canvas: CommonCanvas
    agreement: Agreement
    bend: float
    """Canvas pixels by which the picture bends from the transform; 0 where it could not be told."""

    coherence: float = 0.0
    """Of a faint picture, how far the finest detail is the same one, -1..1; 0 where that was not needed."""

    @property
    def agrees(self) -> bool:
        """True where both show the same pixels, wherever both have any."""
        found = self.agreement
        if found.share < _SHARE:
            return False
        if found.evidence >= _EVIDENCE:
            return found.detail_share >= _DETAIL_SHARE
        # A bare field or a fog has no window of contrast; there its faint corners or its finest grain speak for it.
        return found.structure >= _FAINT_STRUCTURE and (
            self.alignment.inliers >= _CORNERS or self.coherence >= _COHERENCE
        )

    @property
    def is_faint(self) -> bool:
        """True where there is too little contrast to judge by windows."""
        return self.agreement.evidence < _EVIDENCE

    @property
    def settles(self) -> bool:
        """True where no other way needs to be tried."""
        return self.agrees and self.bend < _BEND


def evidence(a: PreparedPicture, b: PreparedPicture) -> AlignmentEvidence | None:
    """The best way to lay a upon b: the first whose pixels agree, else the one with most inliers, else None.

    Whole frames are tried first, because that is cheap and most copies are whole; then the frames inside of screenshots
    and borders; then keypoints; then those of the mirrored picture, which ORB does not recognise otherwise.
    """
    for guess in chain(whole_frames(a, b), inner_frames(a, b)):
        found = _refined_evidence(a, b, guess)
        if found is not None and found.settles:
            return found
    best: AlignmentEvidence | None = None
    for mirror in (False, True):
        guessed = matched(a.keypoints, b.mirrored_keypoints if mirror else b.keypoints, mirror=mirror)
        found = None if guessed is None else _refined_evidence(a, b, guessed)
        if found is not None and (best is None or _rank(found) > _rank(best)):
            best = found
        if best is not None and best.settles:
            return best
    return best


def tilted_evidence(a: PreparedPicture, b: PreparedPicture) -> AlignmentEvidence | None:
    """How they lie where a turn of the whole frame makes them agree, or None; refined twice, as the guess is rough."""
    guess = tilted_frame(a, b)
    rough = None if guess is None else _refined_evidence(a, b, guess)
    found = None if rough is None else _refined_evidence(a, b, rough.alignment)
    return found if found is not None and found.settles else None


def _rank(found: AlignmentEvidence) -> tuple[bool, int]:
    return found.agrees, found.alignment.inliers


def _refined_evidence(a: PreparedPicture, b: PreparedPicture, guess: Alignment) -> AlignmentEvidence | None:
    """Refine a guess and compare the pixels; None where nothing can be compared."""
    found = _best_refinement(a, b, guess)
    if found is None or not found.is_faint or found.agreement.share < _SHARE or guess.inliers:
        return found
    return replace(found, coherence=_coherence(a, b, found))


def _best_refinement(a: PreparedPicture, b: PreparedPicture, guess: Alignment) -> AlignmentEvidence | None:
    """Compare the pixels where `guess` lays them, where it can be refined to, or whole frame upon whole frame."""
    first = _compared(a, b, guess, 0.0)
    if first is None:
        return None
    better = refined(first.canvas)
    best = first
    if better is not None:
        steady = replace(first, bend=better.bend)
        found = _compared(a, b, guess.moved_to(better.matrix), better.bend) if _moves(guess, better.matrix) else None
        worse = found is None or found.agreement.structure < steady.agreement.structure - _BETTER
        best = steady if found is None or worse else found
    whole = _whole(best.alignment)
    if whole is None or not _moves(whole, best.alignment.matrix):
        return best
    exact = replace(first, bend=best.bend) if not _moves(whole, guess.matrix) else _compared(a, b, whole, best.bend)
    if exact is not None and exact.agreement.structure > best.agreement.structure - _BETTER:
        return exact
    return best


def _coherence(a: PreparedPicture, b: PreparedPicture, found: AlignmentEvidence) -> float:
    close = on_common_canvas(a.grey, b.grey, found.alignment, SIDE)
    if close is None:
        return 0.0
    seen = resized_mask(found.agreement.comparable, close.mask.shape) & close.mask
    aligned = find_overlay(close, b.size)
    fine = detail_change(close.a, close.b, seen if aligned is None else seen & ~aligned.where)
    return 0.0 if fine is None else fine.coherence


def _moves(alignment: Alignment, matrix: Transform) -> bool:
    """True where `matrix` brings a corner of the frame visibly elsewhere than `alignment` does."""
    frame = corners(alignment.a)
    off = np.abs(moved(frame, matrix) - moved(frame, alignment.matrix)) / alignment.b
    return bool(off.max() > _UNSEEN)


def _compared(a: PreparedPicture, b: PreparedPicture, alignment: Alignment, bend: float) -> AlignmentEvidence | None:
    if not np.isfinite(alignment.matrix).all() or abs(np.linalg.det(alignment.matrix[:, :2])) < 1e-6:
        return None
    canvas = on_common_canvas(a.grey, b.grey, alignment, CANVAS)
    found = None if canvas is None else agreement(canvas)
    return None if canvas is None or found is None else AlignmentEvidence(alignment, canvas, found, bend)


def _whole(alignment: Alignment) -> Alignment | None:
    """The transform of whole frame to whole frame where `alignment` is nearly that, else None."""
    orientation, _ = nearest_orientation(alignment.matrix[:, :2])
    exact = orientation.between(alignment.a, alignment.b)
    frame = corners(alignment.a)
    off = np.abs(moved(frame, exact) - moved(frame, alignment.matrix)) / alignment.b
    return alignment.moved_to(exact) if off.max() < _NEARLY_WHOLE else None
