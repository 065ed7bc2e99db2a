"""Tests measures of the finest detail of blurred, sharpened, noisy and unrelated pictures."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shazim_gui.verify.detail_change import DetailChange, detail_change
from tests.unit.verify.synthetic import Grey, blurred, texture

GREY = texture()
EVERYWHERE = np.ones(GREY.shape, np.bool_)


def measured(a: Grey, b: Grey) -> DetailChange:
    found = detail_change(a, b, EVERYWHERE)
    assert found is not None
    return found


def noisy(grey: Grey, sigma: float) -> Grey:
    noise = np.random.default_rng(5).normal(0, sigma, grey.shape)
    return np.clip(grey + noise, 0, 255).astype(np.uint8)


def test_an_unchanged_picture_has_the_same_detail() -> None:
    found = measured(GREY, GREY)
    assert (found.gain, found.energy, found.coherence, found.correlation) == pytest.approx((1, 1, 1, 1), abs=1e-4)
    assert found.noise_a == found.noise_b


@pytest.mark.parametrize("sigma", [1.0, 2.0, 3.0])
def test_a_blurred_copy_has_the_same_weaker_detail(sigma: float) -> None:
    found = measured(GREY, blurred(GREY, sigma))
    assert found.gain < 0.8
    assert found.energy < 0.7
    assert found.coherence > 0.85


def test_a_sharpened_copy_has_stronger_detail() -> None:
    soft = blurred(GREY, 1.2).astype(np.float32)
    sharpened = np.clip(soft + 1.5 * (soft - cv2.GaussianBlur(soft, (0, 0), 2)), 0, 255).astype(np.uint8)
    found = measured(soft.astype(np.uint8), sharpened)
    assert found.gain > 1.4
    assert found.energy > 2
    assert found.coherence > 0.95


def test_contrast_does_not_change_sharpness() -> None:
    found = measured(GREY, np.clip(GREY * 0.5 + 60, 0, 255).astype(np.uint8))
    assert found.gain == pytest.approx(1, abs=0.05)
    assert found.energy == pytest.approx(1, abs=0.05)


def test_noise_is_measured_in_smooth_parts() -> None:
    smooth = texture(finest=2)
    found = measured(smooth, noisy(smooth, 8))
    assert found.noise_a < 1
    assert found.noise_b > 2


def test_unrelated_detail_does_not_correlate() -> None:
    found = measured(GREY, texture(seed=9))
    assert abs(found.coherence) < 0.15
    assert abs(found.correlation) < 0.15


@settings(max_examples=20)
@given(st.floats(0.8, 3))
def test_reversed_measures_are_those_of_the_exchanged_pictures(sigma: float) -> None:
    other = noisy(blurred(GREY, sigma), 2)
    exchanged, reversed_ = measured(other, GREY), measured(GREY, other).reversed()
    for name in ("gain", "energy", "coherence", "correlation"):
        assert getattr(reversed_, name) == pytest.approx(getattr(exchanged, name), rel=0.02, abs=0.02)
    again = reversed_.reversed().reversed()
    assert (again.gain, again.energy, again.noise_a) == pytest.approx(
        (reversed_.gain, reversed_.energy, reversed_.noise_a)
    )


def test_only_the_masked_part_counts() -> None:
    half = GREY.copy()
    half[:, 100:] = texture(seed=9)[:, 100:]
    mask = EVERYWHERE.copy()
    mask[:, 95:] = False
    found = detail_change(GREY, half, mask)
    assert found is not None
    assert found.coherence > 0.95
    assert measured(GREY, half).coherence < 0.8


def test_too_little_detail_cannot_be_measured() -> None:
    flat = np.full(GREY.shape, 90, np.uint8)
    few = np.zeros(GREY.shape, np.bool_)
    few[:10, :10] = True
    assert detail_change(GREY, GREY, few) is None
    assert detail_change(GREY, flat, EVERYWHERE) is None
    assert detail_change(flat, GREY, EVERYWHERE) is None
    ramp = np.tile(np.linspace(0, 200, 200).astype(np.uint8), (150, 1))
    assert detail_change(blurred(ramp, 4), blurred(ramp, 4), EVERYWHERE) is None
