"""Tests results of verification: unrelated pictures, measures of copies, and confidence."""

import math

import cv2
import numpy as np

from shazim_gui.core.records import Kind
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verification import NOTHING, Verification
from shazim_gui.verify.verify_pair import verify
from tests.unit.verify.synthetic import Pixels, coloured, texture

PHOTO = coloured(texture(400, 300, finest=2))


def answer(b: Pixels) -> Verification:
    return verify(PreparedPicture(PHOTO, 400, 300), PreparedPicture(b, b.shape[1], b.shape[0]))


def test_unrelated_pictures_have_no_kind() -> None:
    found = answer(coloured(texture(400, 300, seed=9, finest=2)))
    assert found is NOTHING
    assert found.kind is None
    assert math.isnan(found.structure)
    assert (found.kept, found.filled, found.confidence, found.orientation) == (0, 0, 0, 0)


def test_copies_have_correct_measures() -> None:
    found = answer(np.ascontiguousarray(PHOTO[60:240, 80:320]))
    assert found.kind is Kind.EDITED
    assert abs(found.kept - 0.6 * 0.6) < 0.01
    assert found.filled > 0.98
    assert found.orientation == 0
    assert 0 < found.keypoints <= 1
    assert found.structure > 0.95
    rotated = answer(np.ascontiguousarray(np.rot90(PHOTO, -1)))
    assert (rotated.orientation, rotated.kept) == (1, 1)
    assert math.isnan(rotated.keypoints), "whole frames agree without keypoints"


def test_confidence_is_within_the_range_of_the_kind() -> None:
    same = answer(np.asarray(cv2.resize(PHOTO, (200, 150), interpolation=cv2.INTER_AREA), np.uint8))
    edited = answer(np.ascontiguousarray(PHOTO[:, ::-1]))
    assert (same.kind, edited.kind) == (Kind.SAME, Kind.EDITED)
    assert 0.6 <= edited.confidence <= 0.8 <= same.confidence <= 1
