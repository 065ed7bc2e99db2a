"""Tests that the edits are deterministic and do what their descriptions say."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.benchmark.accuracy.edit_kinds import EDITS, Edit
from shazim_gui.benchmark.accuracy.shape_edits import screenshot

BY_NAME = {edit.name: edit for edit in EDITS}


@pytest.fixture(scope="module")
def picture(photos: Path) -> Image.Image:
    with Image.open(photos / "kodak" / "05.png") as image:
        return image.convert("RGB").resize((240, 160))


def opened(edit: Edit, picture: Image.Image) -> Image.Image:
    return Image.open(BytesIO(edit.made(picture)))


def test_there_are_at_least_25_edits_with_unique_names_and_descriptions() -> None:
    assert len(EDITS) >= 25
    assert len({edit.name for edit in EDITS}) == len({edit.description for edit in EDITS}) == len(EDITS)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_an_edit_is_deterministic_and_does_not_modify_its_picture(edit: Edit, picture: Image.Image) -> None:
    before = picture.tobytes()
    made = edit.made(picture)
    assert made == edit.made(picture.copy())
    assert picture.tobytes() == before
    copy = Image.open(BytesIO(made))
    assert copy.format == edit.format
    assert edit.name == "png" or copy.convert("RGB").tobytes() != before


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_an_edit_accepts_portraits_and_strips(edit: Edit, picture: Image.Image) -> None:
    for size in ((160, 240), (160, 640), (640, 160)):
        assert edit.made(picture.resize(size))


def test_copies_marked_as_same_have_the_same_pixels(picture: Image.Image) -> None:
    for edit in EDITS:
        if edit.same:
            small, again = (
                one.convert("RGB").resize((60, 40), Image.Resampling.BOX) for one in (picture, opened(edit, picture))
            )
            difference = np.abs(np.asarray(again, np.float32) - np.asarray(small, np.float32)).mean()
            assert difference < 12, edit.name


def test_sizes_are_as_described(picture: Image.Image) -> None:
    area = picture.width * picture.height
    for name, share in (("crop-90", 0.9), ("crop-70", 0.7), ("crop-50", 0.5), ("stretch", 0.75), ("resize-50", 0.25)):
        width, height = opened(BY_NAME[name], picture).size
        assert width * height / area == pytest.approx(share, abs=0.01), name
    assert opened(BY_NAME["rotate-90"], picture).size == (160, 240)
    assert opened(BY_NAME["grey"], picture).convert("HSV").getchannel("S").getextrema()[1] == 0


@pytest.mark.parametrize("size", [(300, 200), (200, 300), (200, 200), (800, 100)])
def test_a_screenshot_shows_the_picture_on_less_than_half_of_it(size: tuple[int, int]) -> None:
    red = np.asarray(screenshot(Image.new("RGB", size, (255, 0, 0))))
    shown = (red == (255, 0, 0)).all(axis=2).mean()
    assert 0.02 < shown < 0.4
