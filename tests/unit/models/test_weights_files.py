"""Tests of where weights files are found, and of the errors for missing and wrong ones."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.models import weights_files
from shazim_gui.models.registry import MODELS

SMALL = MODELS["mobilenetv4-small"]
LITE0 = MODELS["efficientnet-lite0"]


def test_the_embedded_file_is_found_and_has_the_known_checksum(tmp_path: Path) -> None:
    path = weights_files.weights_file(LITE0, tmp_path)
    assert path.name == "efficientnet-lite0-57934424.pth"
    weights_files.check_embedded(path, LITE0)


def test_a_changed_embedded_file_is_refused(tmp_path: Path) -> None:
    from shazim_gui.models.network import load_network

    data = bytearray(weights_files.weights_file(LITE0, tmp_path).read_bytes())
    data[len(data) // 2] ^= 1
    changed = tmp_path / "changed.pth"
    changed.write_bytes(data)
    with pytest.raises(ModelUnavailable, match=r"changed\.pth is not the expected weights file"):
        load_network(LITE0, changed)


def test_the_error_for_missing_weights_names_the_file_its_path_and_the_command(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable) as caught:
        weights_files.weights_file(SMALL, tmp_path)
    message = str(caught.value)
    assert "shazim models fetch mobilenetv4-small" in message
    assert str(tmp_path / "mobilenetv4-small.safetensors") in message
    assert "model.safetensors from huggingface.co/timm/mobilenetv4_conv_small.e2400_r224_in1k" in message
    assert not weights_files.is_here(SMALL, tmp_path)


def test_a_file_copied_by_hand_is_found_in_both_formats(tmp_path: Path) -> None:
    (tmp_path / "mobilenetv4-small.pth").touch()
    assert weights_files.weights_file(SMALL, tmp_path).suffix == ".pth"
    (tmp_path / "mobilenetv4-small.safetensors").touch()
    assert weights_files.weights_file(SMALL, tmp_path).suffix == ".safetensors"
    assert weights_files.is_here(SMALL, tmp_path)


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
def test_a_local_file_gives_the_vectors_of_its_network(
    suffix: str, tmp_path: Path, hub_file: Callable[[str], Path], random_network: Callable[..., Any]
) -> None:
    import torch

    from shazim_gui.models.extractor import load_extractor

    network = random_network(SMALL.name)
    path = tmp_path / f"{SMALL.name}{suffix}"
    if suffix == ".pth":
        torch.save(network.state_dict(), path)
    else:
        shutil.copy(hub_file(SMALL.name), path)
    extractor = load_extractor(SMALL.name, tmp_path)
    pixels = np.random.default_rng(3).integers(0, 256, (90, 130, 3), np.uint8)
    prepared = extractor.prepare(pixels)
    with torch.inference_mode():
        maps = network.forward_features(torch.from_numpy(prepared)[None])
    pooled = np.maximum(maps.numpy().astype(float), 1e-6) ** 3
    direct = pooled.mean((2, 3))[0] ** (1 / 3)
    assert extractor.vectors(prepared[None])[0] == pytest.approx(direct / np.linalg.norm(direct), abs=1e-5)


def refused(path: Path, folder: Path) -> str:
    from shazim_gui.models.extractor import load_extractor

    with pytest.raises(ModelUnavailable) as caught:
        load_extractor(SMALL.name, folder)
    assert str(path) in str(caught.value)
    assert caught.value.remedy
    return str(caught.value.what)


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
@pytest.mark.parametrize("share", [0.0, 0.000001, 0.001, 0.5, 0.999])
def test_a_truncated_file_is_refused(
    suffix: str, share: float, tmp_path: Path, hub_file: Callable[[str], Path]
) -> None:
    import torch
    from safetensors.torch import load_file

    whole = hub_file(SMALL.name)
    path = tmp_path / f"{SMALL.name}{suffix}"
    if suffix == ".pth":
        torch.save(load_file(whole), path)
        whole = shutil.copy(path, tmp_path / "whole")
    data = whole.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert "cannot be read as a weights file" in refused(path, tmp_path)


@pytest.mark.parametrize(
    "content", [b"<!DOCTYPE html><html>sign in</html>", b"\x80\x02}q\x00.", bytes(4096), b"PK\x03\x04"]
)
def test_other_content_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / SMALL.file_name
    path.write_bytes(content)
    refused(path, tmp_path)


def test_a_file_that_would_run_code_is_refused_without_running_it(tmp_path: Path) -> None:
    import pickle

    victim = tmp_path / "victim"

    class Hostile:
        def __reduce__(self) -> Any:
            return Path.touch, (victim,)

    path = tmp_path / f"{SMALL.name}.pth"
    path.write_bytes(pickle.dumps({"weight": Hostile()}, protocol=2))
    refused(path, tmp_path)
    assert not victim.exists()


@pytest.mark.parametrize("fault", ["missing", "unexpected", "shape", "not tensors", "another network"])
def test_weights_that_do_not_fit_are_refused(fault: str, tmp_path: Path, hub_file: Callable[[str], Path]) -> None:
    import torch
    from safetensors.torch import load_file

    state: dict[str, Any] = load_file(hub_file(SMALL.name))
    if fault == "missing":
        del state["conv_stem.weight"]
    elif fault == "unexpected":
        state["extra.weight"] = torch.zeros(1)
    elif fault == "shape":
        state["conv_stem.weight"] = state["conv_stem.weight"][:, :, :1]
    elif fault == "not tensors":
        state = {"state_dict": state}
    else:
        state = load_file(hub_file("mobilenetv3-large"))
    path = tmp_path / f"{SMALL.name}.pth"
    torch.save(state, path)
    assert "weights" in refused(path, tmp_path)


def openclip_names(network: Any) -> dict[str, Any]:
    """Return the network's weights under OpenCLIP's names, together with a text tower."""
    import torch

    names = {
        "patch_embed.proj": "conv1", "norm_pre": "ln_pre", "norm.": "ln_post.", "blocks.": "transformer.resblocks.",
        "norm1": "ln_1", "norm2": "ln_2", "qkv.": "in_proj_", "attn.proj": "attn.out_proj",
        "mlp.fc1": "mlp.c_fc", "mlp.fc2": "mlp.c_proj",
    }  # fmt: skip
    state: dict[str, Any] = {"token_embedding.weight": torch.zeros(4, 4), "logit_scale": torch.zeros(())}
    for name, tensor in network.state_dict().items():
        if name == "cls_token":
            state["visual.class_embedding"] = tensor[0, 0].clone()
        elif name == "pos_embed":
            state["visual.positional_embedding"] = tensor[0].clone()
        elif name == "head.weight":
            state["visual.proj"] = tensor.T.contiguous()
        elif name != "head.bias":
            renamed = name
            for ours, theirs in names.items():
                renamed = renamed.replace(ours, theirs)
            state[f"visual.{renamed}"] = tensor
    return state


def test_clip_is_loaded_from_the_hubs_complete_file(tmp_path: Path, random_network: Callable[..., Any]) -> None:
    import torch
    from safetensors.torch import save_file

    from shazim_gui.models.extractor import load_extractor

    network = random_network("clip")
    torch.nn.init.zeros_(network.head.bias)
    state = openclip_names(network)
    path = tmp_path / "clip.safetensors"
    save_file(state, path)
    extractor = load_extractor("clip", tmp_path)
    pixels = np.random.default_rng(3).integers(0, 256, (90, 130, 3), np.uint8)
    prepared = extractor.prepare(pixels)
    with torch.inference_mode():
        direct = torch.nn.functional.normalize(network(torch.from_numpy(prepared)[None]))
    assert extractor.vectors(prepared[None]) == pytest.approx(direct.numpy(), abs=1e-5)

    state["visual.positional_embedding"] = torch.zeros(197, 768)  # of a network with smaller patches
    save_file(state, path)
    with pytest.raises(ModelUnavailable, match="does not contain the weights of CLIP"):
        load_extractor("clip", tmp_path)
