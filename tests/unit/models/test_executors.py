"""Tests that every executor gives torch's vectors, and that the fast one is used."""

import shutil
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from shazim_gui.decode.decode_picture import decode
from shazim_gui.models import extractor as extractors
from shazim_gui.models.executor import FastRuntimeUnavailable
from shazim_gui.models.exported_network import ExportedNetwork
from shazim_gui.models.extractor import Extractor, load_extractor, load_reference
from shazim_gui.models.openvino_executor import OpenVinoExecutor
from shazim_gui.models.registry import MODELS

LITE0 = "efficientnet-lite0"
HARD = ("IMG_0496.jpg", "IMG_0566.jpg", "IMG_0576.jpg")
"""Aerial photographs with little contrast, whose vectors lose most by lower precision."""


def cosines(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float64]:
    a, b = first.astype(np.float64), second.astype(np.float64)
    found: NDArray[np.float64] = (a * b).sum(1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
    return found


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Extractor:
    return load_reference(LITE0, tmp_path_factory.mktemp("reference"))


@pytest.fixture(scope="module")
def prepared(reference: Extractor, photos: Path) -> NDArray[np.float32]:
    """Real photographs, including difficult ones, and blank pictures."""
    files = [
        *sorted((photos / "edits" / "bridge").glob("*.jpg")),
        *sorted((photos / "kodak").iterdir())[:8],
        *(photos / "camera" / "aerial-a" / name for name in HARD),
    ]
    pixels = [decode(file.read_bytes()).pixels for file in files]
    pixels += [np.full((40, 60, 3), level, np.uint8) for level in (0, 127, 128, 255)]
    return np.stack([reference.prepare(each) for each in pixels])


def test_the_fast_executor_gives_the_vectors_of_the_reference(
    lite0: Extractor, reference: Extractor, prepared: NDArray[np.float32]
) -> None:
    assert isinstance(lite0._executor, OpenVinoExecutor)
    assert not isinstance(reference._executor, OpenVinoExecutor)
    assert cosines(lite0.vectors(prepared), reference.vectors(prepared)).min() >= 0.9999


def test_pictures_may_be_given_one_by_one(
    lite0: Extractor, reference: Extractor, prepared: NDArray[np.float32]
) -> None:
    for extractor in (lite0, reference):
        assert np.array_equal(extractor.vectors(list(prepared[:9])), extractor.vectors(prepared[:9]))
        assert extractor.vectors([]).shape == (0, extractor.dimensions)


@pytest.mark.parametrize("name", ["mobilenetv3-large", "mobilenetv4-small"])
def test_other_networks_give_the_vectors_of_the_reference_too(
    name: str, tmp_path: Path, hub_file: Callable[[str], Path], prepared: NDArray[np.float32]
) -> None:
    shutil.copy(hub_file(name), tmp_path / MODELS[name].file_name)
    fast, slow = load_extractor(name, tmp_path), load_reference(name, tmp_path)
    assert isinstance(fast._executor, OpenVinoExecutor)
    assert fast.remark is None
    assert cosines(fast.vectors(prepared[:6]), slow.vectors(prepared[:6])).min() >= 0.9999


def test_concurrent_threads_each_get_their_own_vectors(lite0: Extractor, prepared: NDArray[np.float32]) -> None:
    expected = lite0.vectors(prepared[:8])
    start = threading.Barrier(4)

    def work(turn: int) -> bool:
        start.wait()
        order = np.roll(np.arange(8), turn)
        return all(np.allclose(lite0.vectors(prepared[order]), expected[order], atol=1e-6) for _ in range(3))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(4)))


def test_no_package_that_sends_usage_statistics_is_loaded(lite0: Extractor) -> None:
    # The network was exported in this process.
    assert not [name for name in sys.modules if name.startswith(("openvino_telemetry", "openvino.tools"))]


def test_without_openvino_torch_is_used_with_a_remark(
    reference: Extractor, prepared: NDArray[np.float32], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    extractor = load_extractor(LITE0, tmp_path)
    assert str(extractor.remark).startswith(
        "EfficientNet-Lite0 runs on torch, about half as fast as usual: OpenVINO cannot be loaded"
    )
    assert np.array_equal(extractor.vectors(prepared[:8]), reference.vectors(prepared[:8]))
    assert not list(tmp_path.glob("*openvino*"))


def test_an_exported_network_is_not_used_without_openvino(
    lite0: Extractor, lite0_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(lite0_folder, tmp_path / "kept")
    monkeypatch.setitem(sys.modules, "openvino", None)
    assert "runs on torch" in str(load_extractor(LITE0, tmp_path / "kept").remark)


def test_an_executor_with_different_vectors_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = extractors.export

    def slightly_off(*given: Any) -> ExportedNetwork:
        network = honest(*given)
        constants = network.constants.view(np.float32).copy()
        constants[::50] *= 1.5
        return ExportedNetwork(network.topology, constants.view(np.uint8), network.preprocessing)

    monkeypatch.setattr(extractors, "export", slightly_off)
    extractor = load_extractor(LITE0, tmp_path)
    assert "OpenVINO gives different vectors here (cosine 0." in str(extractor.remark)
    assert not isinstance(extractor._executor, OpenVinoExecutor)
    assert not list(tmp_path.glob("*openvino*"))


def test_an_invalid_network_is_refused(lite0: Extractor) -> None:
    wants = MODELS[LITE0].preprocessing
    assert wants is not None
    with pytest.raises(FastRuntimeUnavailable, match="OpenVINO cannot run the network") as refusal:
        OpenVinoExecutor(ExportedNetwork(b"<net/>", np.zeros(8, np.uint8), wants))
    assert "\n" not in str(refusal.value), "it becomes part of a sentence"


def test_openvino_is_given_no_callbacks(lite0: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    """With callbacks, its threads would wait for the GIL while Python waits for them when it releases a network."""
    import openvino

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(openvino, "AsyncInferQueue", refuse)
    monkeypatch.setattr(openvino.InferRequest, "set_callback", refuse)
    pictures = np.random.default_rng(0).standard_normal((5, 3, lite0.side, lite0.side)).astype(np.float32)
    assert np.isfinite(lite0.vectors(pictures)).all()
