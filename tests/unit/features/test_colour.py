"""Tests that colour vectors are similar where a person sees similar colours, whatever else was edited."""

import colorsys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from shazim_gui.features import colour
from shazim_gui.features.colour import COLOURS, colour_vector, colour_vectors

Pixels = NDArray[np.uint8]


def vector(picture: Pixels | Image.Image) -> NDArray[np.float64]:
    return colour_vectors([colour_vector(np.asarray(picture))])[0].astype(np.float64)


def similarity(one: Pixels | Image.Image, other: Pixels | Image.Image) -> float:
    return float(vector(one) @ vector(other))


def plain(red: int, green: int, blue: int) -> Pixels:
    return np.full((5, 7, 3), (red, green, blue), np.uint8)


@pytest.fixture(scope="module")
def kodak(photos: Path) -> list[Image.Image]:
    pictures = []
    for number in (3, 5, 7, 8, 13, 23):
        with Image.open(photos / "kodak" / f"{number:02}.png") as picture:
            pictures.append(picture.convert("RGB").resize((384, 256)))
    return pictures


@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 70), st.integers(1, 70), st.just(3))))
def test_the_vector_of_any_pixels_has_mean_0_and_length_1(pixels: Pixels) -> None:
    found = vector(pixels)
    assert found.shape == (COLOURS,)
    assert np.linalg.norm(found) == pytest.approx(1, abs=2e-3)
    assert found.mean() == pytest.approx(0, abs=2e-4)


@given(arrays.arrays(np.uint8, st.tuples(st.integers(1, 40), st.just(3))))
def test_lab_values_agree_with_littlecms(pixels: Pixels) -> None:
    """Pillow's Lab uses the white point D50; greys are the same, other colours differ by some levels."""
    greys = np.repeat(pixels[:, :1], 3, axis=1)
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    for given_pixels, off in ((greys, 1.0), (pixels, 12.0)):
        theirs = ImageCms.applyTransform(Image.fromarray(given_pixels[np.newaxis]), to_lab)
        lab = np.asarray(theirs)[0].astype(np.float32)
        lab[:, 0] *= 100 / 255
        lab[:, 1:] = lab[:, 1:].astype(np.uint8).astype(np.int8)
        found = colour._lab(given_pixels)
        assert np.abs(found[:, 0] - lab[:, 0]).max() < min(off, 4)
        inside = np.abs(found[:, 1:]) < 60
        assert np.abs(found[:, 1:] - lab[:, 1:])[inside].max(initial=0) < off


def test_moving_pixels_does_not_change_the_colour_vector(kodak: list[Image.Image]) -> None:
    for picture in kodak:
        rotated = picture.transpose(Image.Transpose.ROTATE_90)
        mirrored = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        small = picture.resize((96, 64))
        cropped = picture.crop((30, 20, 354, 236))
        assert min(similarity(picture, other) for other in (rotated, mirrored, small)) > 0.97
        assert similarity(picture, cropped) > 0.9


def test_a_border_of_another_colour_does_not_hide_the_colours(kodak: list[Image.Image]) -> None:
    for picture in kodak:
        assert similarity(picture, ImageOps.expand(picture, 30, "white")) > 0.75


def test_pictures_of_different_colours_are_distinguished(kodak: list[Image.Image]) -> None:
    scores = [similarity(one, other) for i, one in enumerate(kodak) for other in kodak[:i]]
    assert max(scores) < 0.85, "copies have .9 and more"
    assert min(scores) < 0.45
    for picture in kodak:
        assert similarity(picture, ImageOps.invert(picture)) < 0.8
        assert similarity(picture, Image.merge("RGB", picture.split()[::-1])) < 0.95


def test_plain_pictures_are_similar_only_to_those_of_their_own_colour() -> None:
    colours = [
        tuple(round(255 * part) for part in colorsys.hsv_to_rgb(hue / 6, strength, 0.8))
        for hue in range(6)
        for strength in (0.3, 1)
    ]
    black, white = (0, 0, 0), (255, 255, 255)
    plains = [vector(plain(*each)) for each in (black, white, *colours)]
    table = np.array(plains) @ np.array(plains).T
    assert np.diag(table) == pytest.approx(1, abs=2e-3)
    assert table[0, 1] < 0, "black and white"
    assert table[~np.eye(len(table), dtype=bool)].max() < 0.8
    assert similarity(plain(120, 60, 60), plain(122, 61, 59)) > 0.98, "a little more light moves them by a little"


def test_missing_vectors_become_rows_of_zeros() -> None:
    code = colour_vector(plain(1, 2, 3))
    table = colour_vectors([None, code, None])
    assert (table.shape, table.dtype) == ((3, COLOURS), np.float16)
    assert table.any(axis=1).tolist() == [False, True, False]
    assert table[1].tobytes() == code
    assert colour_vectors([]).shape == (0, COLOURS)
