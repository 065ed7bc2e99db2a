"""Tests that rotated, mirrored and framed copies are found by the hashes of frames, and unrelated pictures are not."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.candidates import rotated_candidates as module
from shazim_gui.candidates.rotated_candidates import MIN_AGREEMENT, rotated_candidates
from shazim_gui.features.frame_hashes import frame_hashes
from shazim_gui.store.content_table import hash_words
from shazim_gui.store.frame_table import FrameTable

ORIENTATIONS = [None, *Image.Transpose]
"""The eight orientations, unchanged first."""


def table(*pictures: Image.Image) -> FrameTable:
    """Return the frames of pictures, numbered from 100."""
    frames = [(number, frame) for number, each in enumerate(pictures, 100) for frame in frame_hashes(np.asarray(each))]
    return FrameTable(
        np.array([number for number, _ in frames], np.int64),
        hash_words([frame.across for _, frame in frames]),
        hash_words([frame.down for _, frame in frames]),
        np.array([frame.inner for _, frame in frames]),
    )


def random_table(count: int, seed: int = 0) -> FrameTable:
    hashes = np.random.default_rng(seed).integers(0, 2**64, (2, count), np.uint64)
    return FrameTable(np.arange(count), *hashes, np.zeros(count, np.bool_))


@pytest.mark.parametrize("transpose", ORIENTATIONS)
def test_every_orientation_of_a_photograph_is_found_among_others(
    photos: Path, transpose: Image.Transpose | None
) -> None:
    pictures = []
    for path in sorted((photos / "kodak").glob("*.png")):
        with Image.open(path) as image:
            pictures.append(image.convert("RGB").reduce(2))
    copies = [each if transpose is None else each.transpose(transpose) for each in pictures]
    pairs = {tuple(pair) for pair in rotated_candidates(table(*pictures, *copies)).tolist()}
    count = len(pictures)
    wanted = {(100 + number, 100 + count + number) for number in range(count)}
    assert wanted <= pairs
    assert len(pairs - wanted) <= count


def all_agreeing(frames: FrameTable) -> set[tuple[int, int]]:
    """Return the same pairs by comparing all frames with all."""
    bits = np.concatenate([module._bits(frames.across), module._bits(frames.down)], axis=1)
    found = set()
    for each in module._orientations(bits):
        agreement = (each[:, None] == bits[None]).mean(axis=2)
        found |= {tuple(sorted(frames.content[[a, b]].tolist())) for a, b in np.argwhere(agreement >= MIN_AGREEMENT)}
    return {(a, b) for a, b in found if a != b}


@given(st.integers(2, 12), st.integers(0, 12), st.integers(0, 2**32))
def test_only_frames_that_agree_are_found_and_close_copies_always(count: int, flips: int, seed: int) -> None:
    generator = np.random.default_rng(seed)
    frames = random_table(count, seed)
    across, down = frames.across.copy(), frames.down.copy()
    for _ in range(flips):
        across[1] ^= np.uint64(1) << np.uint64(generator.integers(64))
    frames = FrameTable(
        np.append(frames.content, count),
        np.append(across, frames.across[1]),
        np.append(down, down[1]),
        np.zeros(count + 1, np.bool_),
    )
    pairs = {tuple(pair) for pair in rotated_candidates(frames).tolist()}
    assert pairs <= all_agreeing(frames)
    assert all(a < b for a, b in pairs)
    assert (1, count) in pairs


def test_only_the_nearest_frames_are_taken() -> None:
    """Of a hundred copies of one picture, only pairs among the nearest of one of the two are taken."""
    count = 100
    hashes = np.full((2, count), 0x0F0F1234567, np.uint64)
    frames = FrameTable(np.arange(count), *hashes, np.zeros(count, np.bool_))
    pairs = rotated_candidates(frames)
    assert len(pairs) <= module.NEAREST * count
    assert {number for pair in pairs.tolist() for number in pair} == set(range(count))


def test_an_inner_picture_has_separate_neighbours() -> None:
    """Ten screenshots of one program have equal whole frames, and each photograph has close copies; yet each screenshot
    is paired with the photograph that it shows."""
    count, copies = 10, module.NEAREST + 1
    inner, program = random_table(count, seed=1), np.full(count, 0x0F0F1234567, np.uint64)
    photographs, screenshots = np.arange(copies * count), np.arange(count) + copies * count
    frames = FrameTable(
        np.concatenate([photographs, screenshots, screenshots]),
        np.concatenate([np.tile(inner.across, copies), program, inner.across ^ np.uint64(0b1011)]),
        np.concatenate([np.tile(inner.down, copies), program, inner.down]),
        np.concatenate([np.zeros(copies * count + count, np.bool_), np.ones(count, np.bool_)]),
    )
    paired = {(a % count, b % count) for a, b in rotated_candidates(frames).tolist() if a < copies * count <= b}
    assert paired == {(number, number) for number in range(count)}


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_frames_give_no_pairs(count: int) -> None:
    assert rotated_candidates(random_table(count)).shape == (0, 2)


def test_unrelated_pictures_are_not_found() -> None:
    assert len(rotated_candidates(random_table(3000))) == 0
