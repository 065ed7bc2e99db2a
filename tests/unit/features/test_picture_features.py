"""Tests that features computed together equal those that each module computes alone."""

from pathlib import Path

import numpy as np
from PIL import Image

from shazim_gui.features.colour import colour_vector
from shazim_gui.features.frame_hashes import frame_hashes
from shazim_gui.features.hashes import perceptual_hashes
from shazim_gui.features.picture_features import Features, features_of


def test_features_of_photographs_equal_those_of_each_module(photos: Path) -> None:
    pictures = []
    for path in sorted((photos / "kodak").iterdir())[:4]:
        with Image.open(path) as opened:
            pictures.append(opened.convert("RGB").reduce(2))
    framed = Image.new("RGB", (500, 500), (250, 250, 250))
    framed.paste(pictures[0], (60, 90))
    for picture in (*pictures, framed, Image.new("RGB", (1, 1))):
        pixels = np.asarray(picture)
        alone = Features(perceptual_hashes(pixels), colour_vector(pixels), frame_hashes(pixels))
        assert features_of(picture) == alone
    assert [frame.inner for frame in features_of(framed).frames] == [False, True]
