"""Tests that alignments are found and confirmed by pixels, and that unrelated pictures are not aligned."""

import cv2
import numpy as np
import pytest

from shazim_gui.verify.alignment import corners, moved
from shazim_gui.verify.alignment_search import CANVAS, AlignmentEvidence, evidence, tilted_evidence
from shazim_gui.verify.orientations import ORIENTATIONS, Orientation
from shazim_gui.verify.prepared_picture import PreparedPicture
from tests.unit.verify.synthetic import Pixels, coloured, moved_pixels, rotation, rotation_about_center, texture

PHOTO = coloured(texture(400, 300, finest=2))


def prepared(pixels: Pixels) -> PreparedPicture:
    return PreparedPicture(np.ascontiguousarray(pixels), pixels.shape[1], pixels.shape[0])


def found_in(pixels: Pixels) -> AlignmentEvidence:
    found = evidence(prepared(PHOTO), prepared(pixels))
    assert found is not None
    return found


def distance(found: AlignmentEvidence, matrix: np.ndarray) -> float:
    frame = corners((400, 300))
    return float(np.linalg.norm(moved(frame, found.alignment.matrix) - moved(frame, matrix), axis=1).max())


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_a_whole_copy_is_aligned_exactly_without_keypoints(orientation: Orientation) -> None:
    found = found_in(orientation.applied(PHOTO))
    size = (400, 300) if orientation.right_angles % 2 == 0 else (300, 400)
    assert distance(found, orientation.between((400, 300), size)) < 1e-6
    assert found.agrees
    assert found.settles
    assert not found.is_faint
    assert found.alignment.inliers == 0
    assert max(found.canvas.a.shape) <= CANVAS


@pytest.mark.parametrize("mirror", [False, True])
def test_a_crop_is_aligned_where_it_was_cut(mirror: bool) -> None:
    part = PHOTO[60:260, 90:350]
    expected = rotation(0, shift=(-90, -60))
    if mirror:
        part = part[:, ::-1]
        expected = np.array([[-1.0, 0.0, 350.0], [0.0, 1.0, -60.0]])
    found = found_in(part)
    assert distance(found, expected) < 1
    assert found.agrees
    assert found.alignment.inliers > 0


def test_a_rotated_part_is_aligned() -> None:
    matrix = rotation_about_center(20, 1.2, (400, 300), (300, 260))
    found = found_in(moved_pixels(PHOTO, matrix, (300, 260)))
    assert distance(found, matrix) < 2
    assert found.agrees


def test_changed_tones_agree_and_changed_pixels_do_not() -> None:
    assert found_in(np.clip(PHOTO * 0.6 + 60, 0, 255).astype(np.uint8)).agrees
    changed = PHOTO.copy()
    changed[:, 200:] = coloured(texture(400, 300, seed=9, finest=2))[:, 200:]
    found = evidence(prepared(PHOTO), prepared(changed))
    assert found is not None
    assert not found.agrees
    assert not found.settles


def test_matching_detail_is_not_enough_where_much_else_differs() -> None:
    """One picture has a plain sky over a town, the other has another town in that sky."""
    below = PHOTO.copy()
    below[:130] = 128
    both = below.copy()
    both[:130] = coloured(texture(400, 300, seed=9, finest=2))[:130]
    found = evidence(prepared(below), prepared(both))
    assert found is not None
    assert found.agreement.detail_share > 0.9
    assert not found.agrees


def test_unrelated_pictures_do_not_agree() -> None:
    found = evidence(prepared(PHOTO), prepared(coloured(texture(400, 300, seed=9, finest=2))))
    assert found is None or not found.agrees


def test_flat_pictures_settle_no_alignment() -> None:
    flat = np.full((300, 400, 3), 90, np.uint8)
    found = evidence(prepared(flat), prepared(flat))
    assert found is None or not found.settles


def bare_field(seed: int) -> Pixels:
    """Return grain of a few levels only."""
    grain = np.clip(120 + np.random.default_rng(seed).normal(0, 7, (300, 400, 1)), 0, 255)
    return np.repeat(grain, 3, axis=2).astype(np.uint8)


def test_a_faint_picture_is_aligned_by_its_finest_grain() -> None:
    field = bare_field(0)
    found = evidence(prepared(field), prepared(field))
    assert found is not None
    assert found.is_faint
    assert found.agrees
    assert (found.alignment.inliers, found.coherence) == (0, pytest.approx(1)), "no keypoints are needed"
    other = evidence(prepared(field), prepared(bare_field(1)))
    assert other is None or not other.agrees


def test_a_picture_that_bends_settles_no_alignment() -> None:
    """Another viewpoint moves near objects relative to far ones by up to two pixels."""
    rows, columns = np.indices((300, 400), np.float32)
    bent = cv2.remap(PHOTO, columns + 2 * np.sin(rows / 25), rows + 2 * np.sin(columns / 30), cv2.INTER_LINEAR)
    found = found_in(np.asarray(bent, np.uint8))
    assert found.bend > 0.3
    assert not found.settles
    assert found_in(PHOTO).bend < 0.05


def test_a_tilted_drawing_is_found_by_its_whole_frame() -> None:
    drawing = coloured(texture(400, 300, finest=6))
    tilt = rotation_about_center(9, 1.0, (400, 300), (400, 300))
    found = tilted_evidence(prepared(drawing), prepared(moved_pixels(drawing, tilt, (400, 300))))
    assert found is not None
    assert distance(found, tilt) < 2
    assert found.settles
    assert tilted_evidence(prepared(drawing), prepared(coloured(texture(400, 300, seed=9, finest=6)))) is None
