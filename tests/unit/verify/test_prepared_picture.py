"""Tests prepared pictures: rejected input, reduction, and values that are computed once."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.verify.prepared_picture import SIDE, PreparedPicture
from tests.unit.verify.conftest import prepare


def test_pixels_that_are_not_rgb_bytes_are_rejected() -> None:
    for pixels in (np.zeros((4, 4), np.uint8), np.zeros((4, 4, 4), np.uint8), np.zeros((0, 4, 3), np.uint8)):
        with pytest.raises(ValueError, match="not an RGB picture"):
            PreparedPicture(pixels, 4, 4)
    with pytest.raises(ValueError, match="no picture is 0 x 4"):
        PreparedPicture(np.zeros((4, 4, 3), np.uint8), 0, 4)


def test_a_larger_picture_is_reduced() -> None:
    picture = PreparedPicture(np.zeros((300, 3000, 3), np.uint8), 3000, 300)
    assert picture.size == (SIDE, 51)
    assert PreparedPicture(np.zeros((1, 5000, 3), np.uint8), 5000, 1).size == (SIDE, 1)


def test_values_are_computed_once(scene: Image.Image) -> None:
    picture = prepare(scene)
    assert picture.keypoints is picture.keypoints
    assert picture.mirrored_keypoints is picture.mirrored_keypoints
    assert picture.grey is picture.grey


def test_the_small_frame_has_norm_1_or_0(scene: Image.Image) -> None:
    assert np.linalg.norm(prepare(scene).frame) == pytest.approx(1)
    assert not PreparedPicture(np.full((300, 400, 3), 90, np.uint8), 400, 300).frame.any()


def test_keypoints_are_within_the_frame(scene: Image.Image) -> None:
    for image in (scene, scene.resize((192, 128)), scene.resize((1500, 1000))):
        found = prepare(image).keypoints
        assert 300 < len(found.points) <= 800
        assert found.descriptors.shape == (len(found.points), 32)
        assert (found.points > 0).all()
        assert (found.points < found.size).all()


def test_a_bare_field_is_faint_and_a_town_is_not(photos: Path, scene: Image.Image) -> None:
    assert prepare(Image.open(photos / "camera" / "aerial-a" / "IMG_0576.jpg")).is_faint
    assert not prepare(scene).is_faint
