"""Tests of the extractor with its real weights on real photographs."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.core.errors import BadInput
from shazim_gui.models.registry import MODELS

Pixels = NDArray[np.uint8]

REFERENCE = {"high-contrast.jpg": 0.992, "square-128x128.jpg": 0.818, "bridge-6-flipy.jpg": 0.945}
"""Against aaa-orig.jpg, by an independent computation with full decoding."""


def opened(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def reduced(path: Path) -> Pixels:
    from shazim_gui.decode.decode_picture import decode

    return decode(path.read_bytes()).pixels


def vector(extractor: Any, pixels: Pixels) -> NDArray[np.float32]:
    found: NDArray[np.float32] = extractor.vectors(extractor.prepare(pixels)[None])
    return found[0]


@pytest.mark.parametrize("read", [opened, reduced])
@pytest.mark.parametrize("name", REFERENCE)
def test_vectors_give_the_reference_scores(name: str, read: Callable[[Path], Pixels], lite0: Any, photos: Path) -> None:
    bridge = photos / "edits" / "bridge"
    original, edited = (vector(lite0, read(bridge / file)) for file in ("aaa-orig.jpg", name))
    assert float(original @ edited) == pytest.approx(REFERENCE[name], abs=0.03)


def test_full_decoding_agrees_with_the_reference_to_three_digits(lite0: Any, photos: Path) -> None:
    bridge = photos / "edits" / "bridge"
    original = vector(lite0, opened(bridge / "aaa-orig.jpg"))
    found = {name: float(original @ vector(lite0, opened(bridge / name))) for name in REFERENCE}
    assert found == pytest.approx(REFERENCE, abs=0.001)


def test_a_batch_gives_the_vectors_of_each_picture_alone(lite0: Any, photos: Path) -> None:
    files = sorted((photos / "edits" / "bridge").iterdir())[:11]  # more than go through the network at once
    prepared = np.stack([lite0.prepare(opened(file)) for file in files])
    together = lite0.vectors(prepared)
    alone = np.concatenate([lite0.vectors(prepared[row : row + 1]) for row in range(len(files))])
    assert together.dtype == np.float32
    assert together.shape == (11, lite0.dimensions)
    assert np.abs(together - alone).max() < 1e-5
    assert np.linalg.norm(together, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert len(np.unique(together.round(4), axis=0)) > 5


def test_an_empty_batch_gives_no_vectors(lite0: Any) -> None:
    assert lite0.vectors(np.empty((0, 3, 224, 224), np.float32)).shape == (0, 1280)


@pytest.mark.parametrize("level", [0, 127, 128, 255])
def test_a_blank_picture_has_a_finite_unit_vector(level: int, lite0: Any) -> None:
    blank = vector(lite0, np.full((48, 64, 3), level, np.uint8))
    assert np.isfinite(blank).all()
    assert np.linalg.norm(blank) == pytest.approx(1.0, abs=1e-5)


def test_prepare_normalises_the_whole_picture_for_the_network(lite0: Any) -> None:
    pixels = np.zeros((64, 224, 3), np.uint8)
    pixels[:, :8], pixels[:, -8:] = (255, 0, 0), (0, 0, 255)
    prepared = lite0.prepare(pixels)
    assert prepared.shape == (3, 224, 224)
    assert prepared.dtype == np.float32
    assert prepared.flags.c_contiguous
    assert prepared[:, 100, 0] == pytest.approx([(255 - 127) / 128, -127 / 128, -127 / 128], abs=1e-5)
    assert prepared[:, 100, -1] == pytest.approx([-127 / 128, -127 / 128, (255 - 127) / 128], abs=1e-5)


def test_prepare_accepts_any_shape(lite0: Any) -> None:
    for shape in ((1, 1, 3), (1, 500, 3), (3000, 2, 3)):
        assert lite0.prepare(np.full(shape, 9, np.uint8)).shape == (3, 224, 224)
    read_only = np.zeros((8, 8, 3), np.uint8)
    read_only.flags.writeable = False
    assert lite0.prepare(read_only).shape == (3, 224, 224)


def test_prepare_is_thread_safe(lite0: Any, photos: Path) -> None:
    pixels = [opened(file) for file in sorted((photos / "edits" / "ukbench").glob("*120*"))]
    expected = [lite0.prepare(each) for each in pixels]
    start = threading.Barrier(8)

    def work(turn: int) -> bool:
        start.wait()
        return all(np.array_equal(lite0.prepare(each), want) for each, want in zip(pixels, expected, strict=True))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))


def test_each_network_is_given_its_configured_preprocessing(tmp_path: Path, hub_file: Callable[[str], Path]) -> None:
    import shutil

    from shazim_gui.models.extractor import load_extractor

    for name, side in (("mobilenetv4-small", 224), ("mobilenetv4-medium", 256)):
        shutil.copy(hub_file(name), tmp_path / MODELS[name].file_name)
        extractor = load_extractor(name, tmp_path)
        prepared = extractor.prepare(np.full((10, 20, 3), 255, np.uint8))
        assert prepared.shape == (3, side, side)
        white = [(1 - mean) / std for mean, std in zip((0.485, 0.456, 0.406), (0.229, 0.224, 0.225), strict=True)]
        assert prepared[:, 0, 0] == pytest.approx(white, abs=1e-5)
        assert extractor.vectors(prepared[None]).shape == (1, extractor.dimensions) == (1, MODELS[name].dimensions)


def test_an_unknown_network_is_refused(tmp_path: Path) -> None:
    from shazim_gui.models.extractor import load_extractor

    with pytest.raises(BadInput, match="'lite9'"):
        load_extractor("lite9", tmp_path)
