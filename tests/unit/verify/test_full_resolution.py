"""Tests that overlays are found at full working size, and that two shots of one scene are distinguished."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from shazim_gui.verify.alignment_search import AlignmentEvidence, evidence
from shazim_gui.verify.detail_change import DetailChange
from shazim_gui.verify.full_resolution import FullResolutionComparison, compare_full_resolution
from shazim_gui.verify.prepared_picture import PreparedPicture
from tests.unit.verify.synthetic import Pixels, coloured, texture

PHOTO = coloured(texture(480, 360, finest=1.5))
THE_SAME = DetailChange(1.0, 1.0, coherence=0.99, correlation=0.99, noise_a=1.0, noise_b=1.0)
CLOSE = FullResolutionComparison(None, THE_SAME, bend=0.0, is_faint=False, structure=0.99)


def prepared(pixels: Pixels) -> PreparedPicture:
    return PreparedPicture(pixels, pixels.shape[1], pixels.shape[0])


def both(pixels: Pixels) -> tuple[PreparedPicture, PreparedPicture, AlignmentEvidence]:
    a, b = prepared(PHOTO), prepared(pixels)
    found = evidence(a, b)
    assert found is not None
    return a, b, found


def test_a_copy_shows_one_shot() -> None:
    close = compare_full_resolution(*both(np.clip(PHOTO * 0.8 + 20, 0, 255).astype(np.uint8)))
    assert close.overlay is None
    assert close.detail_change is not None
    assert close.detail_change.coherence > 0.95
    assert close.is_one_shot(contained=True)
    assert close.is_one_shot(contained=False)


def test_letters_are_found_and_excluded_from_the_detail() -> None:
    stamped = PHOTO.copy()
    cv2.putText(stamped, "HOLIDAY", (40, 300), cv2.FONT_HERSHEY_SIMPLEX, 2, (255, 255, 255), 10)
    close = compare_full_resolution(*both(stamped))
    assert close.overlay is not None
    left, top, right, bottom = close.overlay.box
    assert 0.03 < left < 0.15 < 0.5 < right < 0.85
    assert 0.6 < top < bottom < 0.95
    assert close.detail_change is not None
    assert close.detail_change.coherence > 0.95
    assert close.detail_change.energy == pytest.approx(1, abs=0.1), "edges of letters are no detail of the photograph"
    assert close.is_one_shot(contained=True)


def test_a_blurred_copy_shows_one_shot() -> None:
    assert compare_full_resolution(*both(np.asarray(cv2.GaussianBlur(PHOTO, (0, 0), 3), np.uint8))).is_one_shot(
        contained=True
    )


def test_the_same_scene_with_other_detail_is_another_shot() -> None:
    """Another photograph of a scene has the same coarse content and different fine detail."""
    coarse = cv2.GaussianBlur(PHOTO, (0, 0), 3).astype(np.float32)
    other = coloured(texture(480, 360, seed=7, finest=1.5)).astype(np.float32)
    fine = other - cv2.GaussianBlur(other, (0, 0), 3)
    again = np.clip(coarse + fine, 0, 255).astype(np.uint8)
    a, b = prepared(PHOTO), prepared(again)
    found = evidence(a, b)
    assert found is None or not compare_full_resolution(a, b, found).is_one_shot(contained=True)


def fine(**changes: float) -> FullResolutionComparison:
    return replace(CLOSE, detail_change=replace(THE_SAME, **changes))


@pytest.mark.parametrize(
    ("close", "contained", "apart"),
    [
        (CLOSE, True, True),
        (fine(coherence=0.85), True, False),
        (fine(coherence=0.80), False, False),
        (replace(fine(coherence=0.90), bend=0.5), False, False),
        (replace(CLOSE, bend=0.5), True, True),
        (fine(coherence=0.4, energy=0.1), True, False),
        (fine(coherence=0.2, energy=0.1), False, False),
        (replace(CLOSE, detail_change=None), True, False),
        (replace(CLOSE, detail_change=None, structure=0.9), False, False),
        (replace(CLOSE, detail_change=None, bend=0.5), False, False),
        (replace(fine(coherence=0.75), is_faint=True), True, False),
        (replace(fine(coherence=0.5), is_faint=True), False, False),
        (replace(CLOSE, detail_change=None, is_faint=True), False, False),
    ],
)
def test_the_rules_for_one_shot(close: FullResolutionComparison, contained: bool, apart: bool) -> None:
    assert close.is_one_shot(contained=True) is contained
    assert close.is_one_shot(contained=False) is apart


@pytest.mark.parametrize("coherence", np.linspace(-1, 1, 9))
def test_a_picture_that_is_not_contained_needs_more_coherence(coherence: float) -> None:
    for energy in (0.1, 1.0):
        for bend in (0.0, 0.5):
            close = replace(fine(coherence=float(coherence), energy=energy), bend=bend)
            assert close.is_one_shot(contained=False) <= close.is_one_shot(contained=True)
