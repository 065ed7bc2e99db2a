"""Tests that distractors are deterministic and differ from each other."""

import numpy as np
from PIL import Image

from shazim_gui.benchmark.accuracy.distractors import distractor, source
from shazim_gui.benchmark.scenery import SIZE, scenery
from shazim_gui.features.hashes import bits, perceptual_hashes


def test_drawn_pictures_differ_and_have_detail() -> None:
    hashes = [perceptual_hashes(np.asarray(scenery(number))) for number in range(30)]
    assert not any(one.flat for one in hashes)
    alike = [np.mean(bits(one.dh) == bits(other.dh)) for n, one in enumerate(hashes) for other in hashes[:n]]
    assert max(alike) < 0.9
    assert np.mean(alike) < 0.6


def test_a_number_is_always_the_same_picture() -> None:
    held_out = [scenery(7).resize((640, 480)), scenery(8).resize((640, 480))]
    for number in range(6):
        assert distractor(number, held_out).tobytes() == distractor(number, held_out).tobytes()
        assert distractor(number, held_out).size == SIZE


def test_half_are_cut_from_held_out_photographs_in_turn() -> None:
    assert [source(number, 2) for number in range(6)] == [0, None, 1, None, 0, None]
    assert [source(number, 0) for number in range(3)] == [None, None, None]
    red = Image.new("RGB", (640, 480), (200, 0, 0))
    assert np.asarray(distractor(0, [red]))[:, :, 0].min() > 80
