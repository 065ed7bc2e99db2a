"""Tests the surroundings of a shared part: none, one colour, a page, or more of a scene."""

import numpy as np
import pytest

from shazim_gui.verify.surroundings import Surroundings, surroundings_of
from tests.unit.verify.synthetic import Pixels, coloured, moved_pixels, rotation, rotation_about_center, texture

PHOTO = coloured(texture(200, 150))
INSIDE = rotation(0, shift=(40, 30))
"""The transform of a picture of 120 x 90 pixels into the photograph."""


def pasted(page: Pixels) -> Pixels:
    page[30:120, 40:160] = PHOTO[30:120, 40:160]
    return page


def page_with_lines() -> Pixels:
    page = np.full((150, 200, 3), 245, np.uint8)
    page[5:9, 10:190] = page[130:134, 10:150] = (90, 90, 90)
    return page


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        (pasted(np.full((150, 200, 3), 250, np.uint8)), Surroundings.PLAIN),
        (pasted(np.zeros((150, 200, 3), np.uint8)), Surroundings.PLAIN),
        (pasted(page_with_lines()), Surroundings.DRAWN),
        (PHOTO, Surroundings.PICTURED),
    ],
    ids=["white", "black", "page", "photo"],
)
def test_surroundings_are_classified(pixels: Pixels, expected: Surroundings) -> None:
    assert surroundings_of(pixels, (120, 90), INSIDE) is expected


def test_a_whole_frame_has_no_surroundings() -> None:
    assert surroundings_of(PHOTO, (200, 150), rotation(0)) is Surroundings.NONE
    assert surroundings_of(PHOTO, (400, 300), rotation(0, 0.5)) is Surroundings.NONE
    assert surroundings_of(PHOTO, (300, 250), rotation(0, shift=(-40, -50))) is Surroundings.NONE, "the other is larger"


def test_a_rim_of_one_pixel_is_ignored() -> None:
    assert surroundings_of(PHOTO, (198, 148), rotation(0, shift=(1, 1))) is Surroundings.NONE


@pytest.mark.parametrize("fill", [0, 255])
def test_the_corners_around_a_tilt_are_plain(fill: int) -> None:
    tilt = rotation_about_center(15, 1.0, (200, 150), (240, 200))
    tilted = moved_pixels(PHOTO, tilt, (240, 200), around=fill)
    assert surroundings_of(tilted, (200, 150), tilt) is Surroundings.PLAIN


def test_a_mirrored_part_has_plain_surroundings() -> None:
    page = np.full((150, 200, 3), 250, np.uint8)
    page[30:120, 40:160] = PHOTO[30:120, 40:160][:, ::-1]
    mirrored = np.array([[-1.0, 0.0, 160.0], [0.0, 1.0, 30.0]])
    assert surroundings_of(page, (120, 90), mirrored) is Surroundings.PLAIN
    assert surroundings_of(page, (120, 90), rotation(0, shift=(70, 50))) is not Surroundings.PLAIN
