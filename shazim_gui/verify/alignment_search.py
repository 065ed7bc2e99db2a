"""Tries possible alignments of two pictures, and returns the one whose pixels agree."""

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
# The finest detail of unrelated pictures does not correlate; only exactly aligned copies reach this.
_COHERENCE = 0.7
_BEND = 0.2
# A whole-frame transform is preferred unless the structure of another is higher by more than this.
_BETTER = 0.003
_NEARLY_WHOLE = 0.02
_UNSEEN = 0.0006


@dataclass(frozen=True, slots=True, eq=False)
class AlignmentEvidence:
    """An alignment of picture a with picture b, and the comparison of their pixels under it."""

    alignment: Alignment
    canvas: CommonCanvas
    agreement: Agreement
    bend: float
    """Canvas pixels by which the picture bends from the transform; 0 where this cannot be measured."""
    coherence: float = 0.0
    """Correlation of the finest detail of a faint picture, -1..1; 0 where it is not needed."""

    @property
    def agrees(self) -> bool:
        """True where both show the same content in the overlap."""
        found = self.agreement
        if found.share < _SHARE:
            return False
        if found.evidence >= _EVIDENCE:
            return found.detail_share >= _DETAIL_SHARE
        # A bare field or fog has too few textured windows; faint corners or the finest grain are the evidence instead.
        return found.structure >= _FAINT_STRUCTURE and (
            self.alignment.inliers >= _CORNERS or self.coherence >= _COHERENCE
        )

    @property
    def is_faint(self) -> bool:
        """True where too few windows have texture to be evidence."""
        return self.agreement.evidence < _EVIDENCE

    @property
    def settles(self) -> bool:
        """True where no other alignment needs to be tried."""
        return self.agrees and self.bend < _BEND


def evidence(a: PreparedPicture, b: PreparedPicture) -> AlignmentEvidence | None:
    """Return the best alignment of a with b: the first that settles it, else the one with most inliers, else None.

    Whole frames are tried first, because that is cheap and most copies are whole; then the frames inside screenshots
    and borders; then keypoints; then keypoints of the mirrored picture, because ORB does not match mirrored ones.
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
    """Return the alignment under a tilt of the whole frame, or None; refined twice, because the guess is rough."""
    guess = tilted_frame(a, b)
    rough = None if guess is None else _refined_evidence(a, b, guess)
    found = None if rough is None else _refined_evidence(a, b, rough.alignment)
    return found if found is not None and found.settles else None


def _rank(found: AlignmentEvidence) -> tuple[bool, int]:
    return found.agrees, found.alignment.inliers


def _refined_evidence(a: PreparedPicture, b: PreparedPicture, guess: Alignment) -> AlignmentEvidence | None:
    """Refine a guess and compare the pixels; returns None where nothing can be compared."""
    found = _best_refinement(a, b, guess)
    if found is None or not found.is_faint or found.agreement.share < _SHARE or guess.inliers:
        return found
    return replace(found, coherence=_coherence(a, b, found))


def _best_refinement(a: PreparedPicture, b: PreparedPicture, guess: Alignment) -> AlignmentEvidence | None:
    """Return the best of a guess, its refinement, and the nearby transform of whole frame to whole frame."""
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
    comparable = resized_mask(found.agreement.comparable, close.mask.shape) & close.mask
    overlay = find_overlay(close, b.size)
    fine = detail_change(close.a, close.b, comparable if overlay is None else comparable & ~overlay.where)
    return 0.0 if fine is None else fine.coherence


def _moves(alignment: Alignment, matrix: Transform) -> bool:
    """True where `matrix` moves a corner of the frame visibly away from where `alignment` moves it."""
    frame = corners(alignment.a)
    distances = np.abs(moved(frame, matrix) - moved(frame, alignment.matrix)) / alignment.b
    return bool(distances.max() > _UNSEEN)


def _compared(a: PreparedPicture, b: PreparedPicture, alignment: Alignment, bend: float) -> AlignmentEvidence | None:
    if not np.isfinite(alignment.matrix).all() or abs(np.linalg.det(alignment.matrix[:, :2])) < 1e-6:
        return None
    canvas = on_common_canvas(a.grey, b.grey, alignment, CANVAS)
    found = None if canvas is None else agreement(canvas)
    return None if canvas is None or found is None else AlignmentEvidence(alignment, canvas, found, bend)


def _whole(alignment: Alignment) -> Alignment | None:
    """Return the transform of whole frame to whole frame where `alignment` is close to it, else None."""
    orientation, _ = nearest_orientation(alignment.matrix[:, :2])
    exact = orientation.between(alignment.a, alignment.b)
    frame = corners(alignment.a)
    distances = np.abs(moved(frame, exact) - moved(frame, alignment.matrix)) / alignment.b
    return alignment.moved_to(exact) if distances.max() < _NEARLY_WHOLE else None
