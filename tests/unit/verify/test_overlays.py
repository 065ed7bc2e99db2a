"""Tests that overlays are found with their boxes, and that changes of the whole picture are not."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shazim_gui.verify.common_canvas import CommonCanvas
from shazim_gui.verify.overlays import Overlay, find_overlay
from tests.unit.verify.synthetic import IDENTITY, Grey, blurred, rotation, texture

GREY = texture(finest=2)
SIZE = (200, 150)
STRIPES = np.indices((150, 200)).sum(axis=0) // 8 % 2 * 255
"""A pattern that occurs in no photograph."""


def over(a: Grey, b: Grey) -> CommonCanvas:
    return CommonCanvas(a, b, np.ones(a.shape, np.bool_), IDENTITY, IDENTITY, 256)


def stamped(grey: Grey, left: int, top: int, right: int, bottom: int) -> Grey:
    copy = grey.copy()
    copy[top:bottom, left:right] = STRIPES[top:bottom, left:right]
    return copy


def found_overlay(a: Grey, b: Grey) -> Overlay:
    found = find_overlay(over(a, b), SIZE)
    assert found is not None
    return found


@settings(max_examples=30)
@given(st.integers(10, 120), st.integers(10, 90), st.integers(20, 60), st.integers(16, 40))
def test_the_box_of_a_stamp_is_found(left: int, top: int, width: int, height: int) -> None:
    found = found_overlay(GREY, stamped(GREY, left, top, left + width, top + height))
    expected = left / 200, top / 150, (left + width) / 200, (top + height) / 150
    assert found.box == pytest.approx(expected, abs=0.12)
    assert found.added
    assert found.where[top : top + height, left : left + width].mean() > 0.9


def test_removed_and_added_overlays_are_distinguished() -> None:
    written = stamped(GREY, 40, 30, 90, 60)
    assert found_overlay(GREY, written).added
    assert not found_overlay(written, GREY).added


def test_two_stamps_are_in_one_box() -> None:
    found = found_overlay(GREY, stamped(stamped(GREY, 20, 20, 50, 40), 150, 100, 185, 130))
    assert found.box == pytest.approx((0.1, 20 / 150, 0.925, 130 / 150), abs=0.06)
    assert not found.where[70:80, 90:110].any(), "nothing was changed between them"


@pytest.mark.parametrize(
    "changed",
    [
        GREY,
        np.clip(GREY * 0.6 + 70, 0, 255).astype(np.uint8),
        (255 * (GREY / 255) ** 0.6).astype(np.uint8),
        blurred(GREY, 2),
        np.clip(GREY + np.random.default_rng(0).normal(0, 8, GREY.shape), 0, 255).astype(np.uint8),
    ],
    ids=["nothing", "paler", "gamma", "blurred", "noisy"],
)
def test_a_change_of_the_whole_picture_is_no_overlay(changed: Grey) -> None:
    assert find_overlay(over(GREY, changed), SIZE) is None


def test_a_tone_curve_is_no_overlay() -> None:
    """All bright pixels are darker by 90 levels, which is a strong difference but only a change of tone."""
    darkened = np.where(GREY > 170, GREY - 90, GREY).astype(np.uint8)
    found = find_overlay(over(GREY, darkened), SIZE)
    assert found is None or found.where.mean() < 0.1


def test_a_stamp_on_a_brighter_copy_is_found() -> None:
    brighter = np.clip(GREY * 0.7 + 60, 0, 255).astype(np.uint8)
    found = found_overlay(GREY, stamped(brighter, 40, 30, 90, 60))
    assert found.box == pytest.approx((0.2, 0.2, 0.45, 0.4), abs=0.06)


def test_a_difference_nearly_everywhere_is_no_overlay() -> None:
    assert find_overlay(over(GREY, stamped(GREY, 0, 0, 100, 150)), SIZE) is None
    assert find_overlay(over(GREY, stamped(GREY, 0, 0, 200, 150)), SIZE) is None


def test_specks_are_no_overlay() -> None:
    dusty = GREY.copy()
    dusty[70:72, 90:92] = 255
    assert find_overlay(over(GREY, dusty), SIZE) is None


def test_the_box_is_in_the_frame_of_the_second_picture() -> None:
    """The canvas shows the right half of b."""
    canvas = CommonCanvas(
        GREY,
        stamped(GREY, 100, 60, 150, 100),
        np.ones(GREY.shape, np.bool_),
        IDENTITY,
        rotation(0, shift=(200, 0)),
        256,
    )
    found = find_overlay(canvas, (400, 150))
    assert found is not None
    assert found.box == pytest.approx((0.75, 0.4, 0.875, 2 / 3), abs=0.06)


def test_pictures_without_overlap_have_no_overlay() -> None:
    assert find_overlay(CommonCanvas(GREY, GREY, np.zeros(GREY.shape, np.bool_), IDENTITY, IDENTITY, 256), SIZE) is None
