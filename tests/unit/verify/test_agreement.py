"""Tests that two greys agree where they show the same detail at any brightness, contrast or softness."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shazim_gui.verify.agreement import Agreement, agreement, equally_sharp, ssim_windows
from shazim_gui.verify.common_canvas import CommonCanvas
from tests.unit.verify.synthetic import IDENTITY, Grey, blurred, texture


def over(a: Grey, b: Grey, mask: np.ndarray | None = None) -> CommonCanvas:
    everywhere = np.ones(a.shape, np.bool_)
    return CommonCanvas(a, b, everywhere if mask is None else mask, IDENTITY, IDENTITY, 256)


def agreed(a: Grey, b: Grey, mask: np.ndarray | None = None) -> Agreement:
    found = agreement(over(a, b, mask))
    assert found is not None
    return found


GREY = texture()


def test_a_picture_agrees_with_itself() -> None:
    found = agreed(GREY, GREY)
    assert found.structure == pytest.approx(1)
    assert (found.share, found.detail_share) == (1, 1)
    assert found.evidence > 100
    assert np.array_equal(found.comparable, found.judged)


@pytest.mark.parametrize(
    "changed",
    [
        np.clip(GREY * 0.5 + 90, 0, 255).astype(np.uint8),
        np.clip(GREY.astype(float) + 15, 0, 250).astype(np.uint8),
        (255 * (GREY / 255) ** 0.7).astype(np.uint8),
        blurred(GREY, 2),
    ],
    ids=["paler", "brighter", "gamma", "blurred"],
)
def test_tone_and_softness_are_ignored(changed: Grey) -> None:
    found = agreed(GREY, changed)
    assert found.share > 0.95
    assert found.structure > 0.85


def test_unrelated_pictures_do_not_agree() -> None:
    found = agreed(GREY, texture(seed=9))
    assert found.share < 0.25
    assert found.structure < 0.3


def test_a_negative_does_not_agree() -> None:
    assert agreed(GREY, 255 - GREY).share < 0.05


def test_only_the_changed_part_disagrees() -> None:
    changed = GREY.copy()
    changed[:, 100:] = texture(seed=9)[:, 100:]
    found = agreed(GREY, changed)
    assert found.agrees[20:-20, 10:85].mean() > 0.98
    assert found.agrees[20:-20, 115:-10].mean() < 0.4
    assert 0.45 < found.share < 0.7


@settings(max_examples=20)
@given(st.integers(0, 50))
def test_the_order_of_the_pictures_does_not_matter(seed: int) -> None:
    other = np.clip(0.6 * blurred(GREY, 1.5) + 0.5 * texture(seed=seed), 0, 255).astype(np.uint8)
    forward, backward = agreed(GREY, other), agreed(other, GREY)
    assert forward.structure == pytest.approx(backward.structure, abs=1e-4)
    assert forward.share == pytest.approx(backward.share, abs=1e-3)
    assert forward.evidence == pytest.approx(backward.evidence, rel=0.02)


def test_the_edge_of_the_overlap_and_clipped_areas_are_not_judged() -> None:
    mask = np.zeros(GREY.shape, np.bool_)
    mask[20:120, 30:170] = True
    burnt = GREY.copy()
    burnt[40:80, 60:110] = 255
    found = agreed(GREY, burnt, mask)
    assert not found.judged[~mask].any()
    assert not found.judged[20:22].any()
    assert not found.judged[50:70, 70:100].any()
    assert found.judged[90:110, 40:160].all()
    assert found.share > 0.85


def test_empty_masks_and_white_pictures_cannot_be_judged() -> None:
    assert agreement(over(GREY, GREY, np.zeros(GREY.shape, np.bool_))) is None
    white = np.full(GREY.shape, 255, np.uint8)
    assert agreement(over(white, white)) is None


def test_flat_pictures_agree_without_evidence() -> None:
    flat = np.full(GREY.shape, 90, np.uint8)
    found = agreed(flat, flat)
    assert found.share == 1
    assert found.evidence == 0
    assert found.detail_share == 0


def test_a_text_over_a_smooth_sky_does_not_lower_the_share_of_detail() -> None:
    sky = np.full((150, 200), 128, np.uint8)
    sky[100:] = texture(seed=3)[100:]
    written = sky.copy()
    written[20:60, 20:180] = texture(seed=4)[20:60, 20:180]
    found = agreed(sky, written)
    assert found.detail_share > 0.95
    assert found.share < 0.85


@settings(max_examples=20)
@given(st.integers(0, 20))
def test_the_similarity_is_in_range_and_1_for_equal_pictures(seed: int) -> None:
    a, b = (texture(60, 40, seed=each).astype(np.float32) for each in (seed, seed + 1))
    similarity, variance_a, _ = ssim_windows(a, b)
    assert (np.abs(similarity) <= 1 + 1e-4).all()
    itself, same_variance, _ = ssim_windows(a, a)
    assert itself == pytest.approx(np.ones_like(itself))
    assert np.array_equal(variance_a, same_variance)


def test_the_sharper_picture_is_softened() -> None:
    sharp, soft = GREY.astype(np.float32), blurred(GREY, 2).astype(np.float32)
    mask = np.ones(GREY.shape, np.bool_)
    softened, unchanged = equally_sharp(sharp, soft, mask)
    assert unchanged is soft
    assert np.abs(softened - soft).mean() < 0.5 * np.abs(sharp - soft).mean()
    unchanged, softened = equally_sharp(soft, sharp, mask)
    assert unchanged is soft
    assert np.abs(softened - soft).mean() < 0.5 * np.abs(sharp - soft).mean()
