"""Fixtures with networks: the real embedded one, and others with random weights."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def lite0_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The initially empty weights folder that `lite0` was loaded with, in which its exported form is saved."""
    return tmp_path_factory.mktemp("no-weights")


@pytest.fixture(scope="session")
def lite0(lite0_folder: Path) -> Any:
    """The default extractor with its real weights."""
    from shazim_gui.models.extractor import load_extractor

    return load_extractor("efficientnet-lite0", lite0_folder)


@pytest.fixture(scope="session")
def random_network() -> Callable[..., Any]:
    """A function that makes timm's network of a name with random weights and non-trivial batch normalisation."""

    def make(name: str, **options: Any) -> Any:
        import torch

        from shazim_gui.models.registry import MODELS
        from shazim_gui.models.torchvision_guard import declare_missing_operators

        declare_missing_operators()
        import timm

        torch.manual_seed(7)
        network = timm.create_model(MODELS[name].timm_name, pretrained=False, **options).eval()
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                assert module.running_mean is not None
                assert module.running_var is not None
                module.running_mean.uniform_(-0.5, 0.5)
                module.running_var.uniform_(0.5, 2.0)
                torch.nn.init.uniform_(module.weight, 0.5, 1.5)
                torch.nn.init.uniform_(module.bias, -0.5, 0.5)
        return network

    return make


@pytest.fixture(scope="session")
def hub_file(tmp_path_factory: pytest.TempPathFactory, random_network: Callable[..., Any]) -> Callable[[str], Path]:
    """A function that makes a file as on the hub for a name, with random weights and the classifier."""
    folder = tmp_path_factory.mktemp("hub")

    def make(name: str) -> Path:
        from safetensors.torch import save_file

        path = folder / f"{name}.safetensors"
        if not path.exists():
            save_file(random_network(name).state_dict(), path)
        return path

    return make
