"""Verifies a pair of pictures: finds their kind and the edits between them."""

import math
from dataclasses import replace

import numpy as np

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind
from shazim_gui.verify.alignment_search import AlignmentEvidence, evidence, tilted_evidence
from shazim_gui.verify.edit_detection import detected_pixel_edits, edits_between, saved_edits
from shazim_gui.verify.full_resolution import compare_full_resolution
from shazim_gui.verify.geometric_edits import FrameGeometry, frame_geometry
from shazim_gui.verify.keypoint_matching import SUFFICIENT_INLIERS, matched
from shazim_gui.verify.prepared_picture import PreparedPicture, reduced_to_square
from shazim_gui.verify.surroundings import Surroundings, surroundings_of
from shazim_gui.verify.verification import NOTHING, Verification

_WITH_CONTENT = {Surroundings.DRAWN, Surroundings.PICTURED}
_PLENTY = 40.0
_IDENTICAL_SIDE = 64
_IDENTICAL_MEAN, _IDENTICAL_MOST = 1.5, 8
_IDENTICAL_SHAPE = 1.02


def verify(a: PreparedPicture, b: PreparedPicture) -> Verification:
    """Find the kind of a pair and the edits from `a` to `b`.

    Safe to call from several threads with shared pictures. No picture causes an error.
    """
    if a.inner is None and b.inner is None:
        return _verified(a, b)
    if a.inner is None or b.inner is None:
        whole = _verified(a, b)
        if whole.kind is not Kind.SIMILAR:
            return whole
        # The border of one may overlap what surrounds the other, such as the corners of a tilt.
        inside = _verified(_inner_or_whole(a), _inner_or_whole(b))
        return _only_inside(inside) if _is_copy(inside) else whole
    # Two screenshots of one program, or two pictures with equal borders: their inner pictures must be one shot.
    inside = _verified(a.inner.picture, b.inner.picture)
    if not _is_copy(inside):
        return inside
    whole = _verified(a, b)
    return whole if _is_copy(whole) else _only_inside(inside)


def _inner_or_whole(picture: PreparedPicture) -> PreparedPicture:
    return picture if picture.inner is None else picture.inner.picture


def _only_inside(inside: Verification) -> Verification:
    """Return the result for two pictures of which only the inner pictures agree."""
    return replace(inside, kind=Kind.EDITED, confidence=_RANGES[Kind.EDITED][0])


def _is_copy(found: Verification) -> bool:
    return found.kind in (Kind.SAME, Kind.EDITED)


def _verified(a: PreparedPicture, b: PreparedPicture) -> Verification:
    found = evidence(a, b)
    first = NOTHING if found is None else _under_alignment(a, b, found)
    if _is_copy(first):
        return first
    # A slight tilt may be aligned as upright first; then the fine detail does not correlate.
    tilted = tilted_evidence(a, b)
    second = NOTHING if tilted is None else _under_alignment(a, b, tilted)
    return second if _is_copy(second) else _identical(a, b) or first


def _under_alignment(a: PreparedPicture, b: PreparedPicture, found: AlignmentEvidence) -> Verification:
    """Return the result for two pictures under the alignment that was found."""
    geometry = frame_geometry(found.alignment, (a.width, a.height), (b.width, b.height))
    surroundings_b = surroundings_of(b.pixels, found.alignment.a, found.alignment.matrix)
    surroundings_a = surroundings_of(a.pixels, found.alignment.b, found.alignment.inverse())
    contained = not (surroundings_a in _WITH_CONTENT and surroundings_b in _WITH_CONTENT)
    close = compare_full_resolution(a, b, found) if found.agrees else None
    if close is None or not close.is_one_shot(contained=contained):
        return (
            _verification(Kind.SIMILAR, (), found, geometry)
            if found.alignment.inliers >= SUFFICIENT_INLIERS
            else NOTHING
        )
    changes = detected_pixel_edits(a, b, found, close, geometry)
    kind = Kind.SAME if geometry.is_whole and not changes else Kind.EDITED
    return _verification(kind, edits_between(geometry, found, surroundings_b, changes), found, geometry)


def keypoint_share(a: PreparedPicture, b: PreparedPicture) -> float:
    """Return the inlier share, 0..1, of the transform that fits most keypoints, mirrored or not; 0 without a transform.

    `verify` matches no keypoints where the whole frames agree; this gives their share for scores by keypoints.
    """
    straight = matched(a.keypoints, b.keypoints)
    across = matched(a.keypoints, b.mirrored_keypoints, mirror=True)
    return max(0.0 if each is None else each.share for each in (straight, across))


def _verification(kind: Kind, edits: Edits, found: AlignmentEvidence, geometry: FrameGeometry) -> Verification:
    agreement = found.agreement
    weight = agreement.structure * agreement.evidence / (agreement.evidence + _PLENTY)
    low, high = _RANGES[kind]
    keypoints = found.alignment.share if found.alignment.inliers else math.nan
    confidence = low + (high - low) * weight
    return Verification(
        kind,
        edits,
        agreement.structure,
        keypoints,
        geometry.kept,
        geometry.filled,
        confidence,
        geometry.orientation.code,
    )


_RANGES = {Kind.SAME: (0.8, 1.0), Kind.EDITED: (0.6, 0.8), Kind.SIMILAR: (0.2, 0.6)}


def _identical(a: PreparedPicture, b: PreparedPicture) -> Verification | None:
    """Return the result `same` for pictures with too little detail to be aligned, if no difference is visible."""
    shape = (a.width * b.height) / (a.height * b.width)
    if max(shape, 1 / shape) > _IDENTICAL_SHAPE:
        return None
    small_a, small_b = (reduced_to_square(each.pixels, _IDENTICAL_SIDE).astype(np.int16) for each in (a, b))
    difference = np.abs(small_a - small_b)
    if difference.mean() > _IDENTICAL_MEAN or difference.max() > _IDENTICAL_MOST:
        return None
    return Verification(
        Kind.SAME, saved_edits((a.width, a.height), (b.width, b.height)), 1.0, math.nan, 1.0, 1.0, _RANGES[Kind.SAME][0]
    )
