"""Tests that torch is not loaded where the exported form is valid, and that an invalid form is exported again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from shazim_gui.models import exported_network
from shazim_gui.models.exported_network import export_stamp, exported_file, load_exported
from shazim_gui.models.extractor import Extractor, load_extractor, load_reference
from shazim_gui.models.graphics_driver import graphics_driver
from shazim_gui.models.openvino_loading import openvino_version
from shazim_gui.models.registry import MODELS
from shazim_gui.models.weights_files import EMBEDDED_SHA256

LITE0, SMALL = MODELS["efficientnet-lite0"], MODELS["mobilenetv4-small"]
ROOT = Path(__file__).resolve().parents[3]

DESCRIBE = """
import sys
from pathlib import Path
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.worker import process
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Describe, Described
worker = InlineWorker(LibraryPaths(Path(sys.argv[1])))
worker.begin(Describe((sys.argv[2],), "efficientnet-lite0"))
events = []
while worker.busy:
    events += worker.poll()
(described,) = events[-1].result.pictures
assert len(described.vector) == 2560
print(sorted({"torch", "timm", "torchvision", "openvino", "openvino_telemetry"} & set(sys.modules)))
"""


def noise(extractor: Extractor) -> NDArray[np.float32]:
    pixels = np.random.default_rng(5).integers(0, 256, (90, 130, 3), np.uint8)
    return extractor.vectors(extractor.prepare(pixels)[None])[0]


@pytest.fixture
def weights_folder(lite0: Extractor, lite0_folder: Path, tmp_path: Path) -> Path:
    """A library's weights folder that contains the exported form of the default network."""
    return Path(shutil.copytree(lite0_folder, tmp_path / "library" / "models"))


def made_from() -> str:
    return export_stamp(LITE0, EMBEDDED_SHA256, openvino_version())


def test_a_picture_is_described_without_torch(weights_folder: Path, photos: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", DESCRIBE, os.fspath(weights_folder.parent), os.fspath(photos / "kodak" / "05.png")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.stdout, ended.stderr) == ("['openvino']\n", "")


def test_the_exported_form_is_loaded_as_it_was_saved_and_no_other_file_is_left(
    weights_folder: Path, lite0: Extractor
) -> None:
    assert [file.name for file in weights_folder.iterdir()] == ["efficientnet-lite0.openvino.npz"]
    network = load_exported(exported_file(LITE0, weights_folder), made_from())
    assert network is not None
    assert network.preprocessing == LITE0.preprocessing
    again = load_extractor(LITE0.name, weights_folder)
    assert np.array_equal(noise(again), noise(lite0))


@pytest.mark.parametrize("fact", ["network", "weights", "runtime", "pooling", "layout", "torch", "graphics"])
def test_an_exported_form_with_another_stamp_is_not_used(
    fact: str, weights_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, right = exported_file(LITE0, weights_folder), made_from()
    assert load_exported(file, right) is not None
    spec, digest, runtime = LITE0, EMBEDDED_SHA256, openvino_version()
    match fact:
        case "network":
            spec = SMALL
        case "weights":
            digest = "0" * 64
        case "runtime":
            runtime = "2031.1.0"
        case "pooling":
            monkeypatch.setattr(exported_network, "GEM_POWER", 2.0)
        case "layout":
            monkeypatch.setattr(exported_network, "_LAYOUT", 0)
        case "graphics":
            monkeypatch.setattr(exported_network, "graphics_driver", lambda: not graphics_driver())
        case "torch":
            monkeypatch.setattr(exported_network, "version", lambda package: f"0 of {package}")
    other = export_stamp(spec, digest, runtime)
    assert other != right
    assert load_exported(file, other) is None


def test_other_weights_under_the_same_name_are_exported_again(tmp_path: Path, hub_file: Callable[[str], Path]) -> None:
    from safetensors.torch import load_file, save_file

    weights_path = tmp_path / SMALL.file_name
    shutil.copy(hub_file(SMALL.name), weights_path)
    before = noise(load_extractor(SMALL.name, tmp_path))
    state = load_file(weights_path)
    state["conv_stem.weight"] = state["conv_stem.weight"].flip(0)
    save_file(state, weights_path)
    after = noise(load_extractor(SMALL.name, tmp_path))
    reference = noise(load_reference(SMALL.name, tmp_path))
    assert np.abs(after - reference).max() < 1e-5
    assert np.abs(before - reference).max() > 1e-4, "the change is one that can be seen"


def test_a_damaged_exported_form_is_never_used(weights_folder: Path) -> None:
    file, whole = exported_file(LITE0, weights_folder), exported_file(LITE0, weights_folder).read_bytes()
    sound = load_exported(file, made_from())
    assert sound is not None
    generator = np.random.default_rng(2)
    offsets = [*range(0, 400, 7), *generator.integers(0, len(whole), 25), *range(len(whole) - 400, len(whole), 7)]
    refused = 0
    for offset in offsets:
        data = bytearray(whole)
        data[offset] ^= 0x55
        file.write_bytes(data)
        found = load_exported(file, made_from())
        refused += found is None
        if found is not None:  # a changed byte without meaning, such as a part of a date
            assert found.topology == sound.topology
            assert np.array_equal(found.constants, sound.constants)
            assert found.preprocessing == sound.preprocessing
    assert refused > len(offsets) / 2
    for length in (0, 1, 100, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert load_exported(file, made_from()) is None


def test_a_damaged_exported_form_is_exported_again(weights_folder: Path, lite0: Extractor) -> None:
    file = exported_file(LITE0, weights_folder)
    file.write_bytes(file.read_bytes()[:1_000_000])
    extractor = load_extractor(LITE0.name, weights_folder)
    assert extractor.remark is None
    assert np.allclose(noise(extractor), noise(lite0), atol=1e-6)
    assert load_exported(file, made_from()) is not None


def test_an_exported_form_that_openvino_cannot_read_is_exported_again(weights_folder: Path, lite0: Extractor) -> None:
    file = exported_file(LITE0, weights_folder)
    sound = load_exported(file, made_from())
    assert sound is not None
    exported_network.save_exported(
        file, exported_network.ExportedNetwork(b"", sound.constants, sound.preprocessing), made_from()
    )
    assert np.allclose(noise(load_extractor(LITE0.name, weights_folder)), noise(lite0), atol=1e-6)
    remade = load_exported(file, made_from())
    assert remade is not None
    assert remade.topology


def test_a_missing_weights_folder_is_not_created(tmp_path: Path, lite0: Extractor) -> None:
    extractor = load_extractor(LITE0.name, tmp_path / "missing")
    assert extractor.remark is None
    assert np.allclose(noise(extractor), noise(lite0), atol=1e-6)
    assert not (tmp_path / "missing").exists()
