"""Tests measures of brightness, contrast and colours on known changes."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shazim_gui.verify.tone_change import ToneChange, tone_change
from tests.unit.verify.synthetic import Pixels, coloured, texture

PHOTO = coloured(texture(160, 120, finest=3))
EVERYWHERE = np.ones(PHOTO.shape[:2], np.bool_)
rows, columns = np.indices(PHOTO.shape[:2]) + 0.5
RADIUS = np.hypot(columns - 80, rows - 60) / np.hypot(80, 60)


def measured(a: Pixels, b: Pixels) -> ToneChange:
    found = tone_change(a, b, EVERYWHERE, RADIUS)
    assert found is not None
    return found


def in_ycc(change) -> Pixels:
    """Return the photograph with luma and chroma (float, relative to grey) changed by a function."""
    ycc = cv2.cvtColor(PHOTO, cv2.COLOR_RGB2YCrCb).astype(np.float32)
    luma, chroma = change(ycc[..., :1], ycc[..., 1:] - 128)
    changed = np.concatenate([np.broadcast_to(luma, luma.shape), chroma + 128], axis=-1)
    return cv2.cvtColor(np.clip(changed, 0, 255).astype(np.uint8), cv2.COLOR_YCrCb2RGB)


def test_an_unchanged_picture_has_no_tone_change() -> None:
    found = measured(PHOTO, PHOTO)
    assert (found.brightness, found.contrast, found.tint) == pytest.approx((0, 1, 0), abs=1e-6)
    assert found.saturation == pytest.approx(1)
    assert found.chroma_a == found.chroma_b > 4
    assert not found.one_hue
    assert found.falloff == 0


@settings(max_examples=15)
@given(st.floats(-25, 25))
def test_brightness_is_measured_in_levels(levels: float) -> None:
    assert measured(PHOTO, in_ycc(lambda luma, chroma: (luma + levels, chroma))).brightness == pytest.approx(
        levels, abs=2
    )


@pytest.mark.parametrize("factor", [0.4, 0.6, 0.8])
def test_contrast_is_measured_as_a_factor(factor: float) -> None:
    found = measured(PHOTO, in_ycc(lambda luma, chroma: (128 + factor * (luma - 128), chroma)))
    assert found.contrast == pytest.approx(factor, abs=0.06)
    assert found.saturation == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("factor", [0.0, 0.4, 1.4])
def test_saturation_is_measured_as_a_factor(factor: float) -> None:
    found = measured(PHOTO, in_ycc(lambda luma, chroma: (luma, factor * chroma)))
    assert found.saturation == pytest.approx(factor, abs=0.08)
    assert found.chroma_b == pytest.approx(factor * found.chroma_a, abs=1)
    assert found.contrast == pytest.approx(1, abs=0.05)


def test_a_tint_shifts_all_colours_equally() -> None:
    found = measured(PHOTO, in_ycc(lambda luma, chroma: (luma, chroma + np.array([9, -12]))))
    assert found.tint == pytest.approx(15, abs=1.5)
    assert found.saturation == pytest.approx(1, abs=0.1)
    assert found.warm
    assert not found.one_hue
    assert not measured(PHOTO, in_ycc(lambda luma, chroma: (luma, chroma - np.array([9, -12])))).warm


def test_a_toned_picture_has_one_hue() -> None:
    grey = cv2.cvtColor(PHOTO, cv2.COLOR_RGB2GRAY)[..., None].astype(np.float32)
    sepia = np.clip(grey * [1.0, 0.85, 0.65], 0, 255).astype(np.uint8)
    found = measured(PHOTO, sepia)
    assert found.one_hue
    assert found.warm
    assert not measured(PHOTO, np.repeat(grey, 3, axis=2).astype(np.uint8)).one_hue, "grey has no hue"
    other_hues = in_ycc(lambda luma, chroma: (luma, chroma[..., ::-1] * np.array([1, -1])))
    assert not measured(PHOTO, other_hues).one_hue, "all hues changed, and there are many"


@pytest.mark.parametrize("loss", [0.2, 0.5])
def test_the_falloff_of_a_vignette_is_measured(loss: float) -> None:
    remaining = np.exp(np.log(1 - loss) * RADIUS**2)[..., None]
    found = measured(PHOTO, np.clip(PHOTO * remaining, 0, 255).astype(np.uint8))
    assert found.falloff == pytest.approx(loss, abs=0.05)
    assert measured(np.clip(PHOTO * remaining, 0, 255).astype(np.uint8), PHOTO).falloff == 0, "this is a gain of light"


def test_blurring_does_not_change_tones() -> None:
    found = measured(PHOTO, np.asarray(cv2.GaussianBlur(PHOTO, (0, 0), 1.5), np.uint8))
    assert found.brightness == pytest.approx(0, abs=1)
    assert found.contrast == pytest.approx(1, abs=0.1)


def test_noise_does_not_change_contrast() -> None:
    noise = np.random.default_rng(0).normal(0, 15, (*PHOTO.shape[:2], 1))
    found = measured(PHOTO, np.clip(PHOTO + noise, 0, 255).astype(np.uint8))
    assert found.contrast == pytest.approx(1, abs=0.04)


def test_only_the_masked_part_counts() -> None:
    changed = PHOTO.copy()
    changed[:, 80:] = 255
    left = EVERYWHERE.copy()
    left[:, 70:] = False
    found = tone_change(PHOTO, changed, left, RADIUS)
    assert found is not None
    assert found.brightness == pytest.approx(0, abs=0.2)
    few = np.zeros_like(EVERYWHERE)
    few[0, :49] = True
    assert tone_change(PHOTO, changed, few, RADIUS) is None
