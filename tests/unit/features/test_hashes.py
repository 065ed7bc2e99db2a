"""Tests of perceptual hashes against the ImageHash package, and of the detection of pictures without detail."""

from collections.abc import Callable
from pathlib import Path

import imagehash
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.hashes import BLANK_BELOW, bits, perceptual_hashes

Pixels = NDArray[np.uint8]
codes = st.binary(min_size=8, max_size=8)

REFERENCE = {
    "high-contrast.jpg": (1.0, 0.984),
    "square-128x128.jpg": (1.0, 0.984),
    "bridge-6-flipy.jpg": (0.688, 0.641),
}
"""(ah, dh) against aaa-orig.jpg, by an independent computation with full decoding."""
ONE_BIT = 1 / 64 + 0.001


def opened(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def reduced(path: Path) -> Pixels:
    from shazim_gui.decode.decode_picture import decode

    return decode(path.read_bytes()).pixels


def grey(levels: NDArray[np.floating]) -> Pixels:
    return np.repeat(np.clip(np.round(levels), 0, 255).astype(np.uint8)[..., None], 3, axis=2)


@pytest.mark.parametrize("read", [opened, reduced])
@pytest.mark.parametrize("name", REFERENCE)
def test_hashes_give_the_reference_scores(name: str, read: Callable[[Path], Pixels], photos: Path) -> None:
    bridge = photos / "edits" / "bridge"
    original, edited = (perceptual_hashes(read(bridge / file)) for file in ("aaa-orig.jpg", name))
    ah, dh = REFERENCE[name]
    assert np.mean(bits(original.ah) == bits(edited.ah)) == pytest.approx(ah, abs=ONE_BIT)
    assert np.mean(bits(original.dh) == bits(edited.dh)) == pytest.approx(dh, abs=ONE_BIT)


def test_hashes_equal_those_of_the_imagehash_package(photos: Path) -> None:
    for path in sorted((photos / "edits" / "bridge").iterdir()):
        with Image.open(path) as opened_image:
            image = opened_image.convert("RGB")
        found = perceptual_hashes(np.asarray(image))
        assert found.ah.hex() == str(imagehash.average_hash(image))
        assert found.dh.hex() == str(imagehash.dhash(image))
        assert found.ph.hex() == str(imagehash.phash(image))


def test_bits_are_stored_row_by_row_most_significant_first() -> None:
    levels = np.zeros((8, 8))
    levels[0, :2] = levels[1, 7] = 200
    found = perceptual_hashes(grey(levels))
    assert found.ah == bytes([0b11000000, 0b00000001, 0, 0, 0, 0, 0, 0])
    assert np.flatnonzero(bits(found.ah)).tolist() == [0, 1, 15]


def test_the_difference_hash_is_1_where_brightness_increases_to_the_right() -> None:
    assert perceptual_hashes(grey(np.tile(np.linspace(0, 255, 90), (80, 1)))).dh == b"\xff" * 8


@given(code=codes)
def test_bits_are_those_of_the_code(code: bytes) -> None:
    assert bits(code).shape == (64,)
    assert np.packbits(bits(code)).tobytes() == code


def test_no_real_photograph_is_flat_or_blank(photos: Path) -> None:
    seen = 0
    for path in sorted([*photos.glob("kodak/*"), *photos.glob("camera/*/*"), *photos.glob("edits/bridge/*")]):
        with Image.open(path) as image:
            image.draft("RGB", (320, 320))
            small = image.convert("RGB").reduce(2)
        found = perceptual_hashes(np.asarray(small))
        assert (found.flat, found.blank) == (False, False), path
        seen += 1
    assert seen > 60


RNG = np.random.default_rng(5)
ACROSS = np.tile(np.linspace(0, 1, 512), (384, 1))


def sky(stars: int) -> NDArray[np.floating]:
    levels = np.full((384, 512), 6.0) + RNG.normal(0, 1, (384, 512))
    levels[RNG.integers(0, 384, stars), RNG.integers(0, 512, stars)] = 220
    return levels


@pytest.mark.parametrize(
    ("name", "levels", "flat", "blank"),
    [
        ("black", ACROSS * 0, True, True),
        ("white", ACROSS * 0 + 255, True, True),
        ("a wall in one colour, two levels of shade", 120 + ACROSS * 2, True, True),
        ("a covered lens", RNG.normal(5, 1, ACROSS.shape), True, True),
        ("a night sky with stars", sky(200), True, False),
        ("grain", RNG.normal(128, 10, ACROSS.shape), True, False),
        ("every pixel at random", RNG.uniform(0, 255, ACROSS.shape), True, False),
        ("a fine chequered pattern", 255.0 * (np.add.outer(np.arange(384), np.arange(512)) // 4 % 2), True, False),
        ("a thin line on a white page", 255 - 255.0 * (np.arange(384) == 300)[:, None] * (ACROSS > 0.6), True, False),
        ("fog, 20 levels from top to bottom", 120 + 20 * ACROSS[:, :384].T, False, False),
        ("a moon in a black sky", 6 + 234.0 * np.pad(np.ones((40, 40)), ((100, 244), (200, 272))), False, False),
        ("a gradient over all levels", 255 * ACROSS, False, False),
    ],
)
def test_pictures_with_little_detail_are_flat_or_blank(
    name: str, levels: NDArray[np.floating], flat: bool, blank: bool
) -> None:
    found = perceptual_hashes(grey(levels))
    assert (found.flat, found.blank) == (flat, blank), name


def test_colour_alone_is_detail_for_a_network_but_not_for_the_hashes() -> None:
    # Red and green of the same grey level: the hashes cannot distinguish them, but the network can.
    pixels = np.empty((64, 64, 3), np.uint8)
    pixels[:, :32], pixels[:, 32:] = (197, 0, 0), (0, 100, 0)
    found = perceptual_hashes(pixels)
    assert (found.flat, found.blank) == (True, False)


@given(h=st.integers(1, 40), w=st.integers(1, 40), seed=st.integers(0, 1000))
def test_pictures_of_any_shape_have_hashes(h: int, w: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (h, w, 3), np.uint8)
    found = perceptual_hashes(pixels)
    assert (len(found.ah), len(found.dh)) == (8, 8)
    assert isinstance(found.flat, bool)
    assert found.blank == bool(pixels.reshape(-1, 3).std(axis=0).max() < 1.5)


@given(st.integers(1, 60), st.integers(1, 60), st.floats(0, 6), st.integers(0, 2**32 - 1))
def test_a_picture_is_blank_where_it_varies_by_less_than_the_limit(
    width: int, height: int, spread: float, seed: int
) -> None:
    """The variation may be anywhere: at the top, in the middle or all over the picture."""
    generator = np.random.default_rng(seed)
    rows = slice(*sorted(generator.integers(0, height + 1, 2)))
    levels = np.full((height, width, 3), 128.0)
    levels[rows] += generator.standard_normal(levels[rows].shape) * spread
    pixels = np.clip(np.round(levels), 0, 255).astype(np.uint8)
    deviation = pixels.reshape(-1, 3).astype(np.float64).std(axis=0).max()
    if abs(deviation - BLANK_BELOW) > 1e-9:
        assert perceptual_hashes(pixels).blank is bool(deviation < BLANK_BELOW)
