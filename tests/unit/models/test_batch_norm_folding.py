"""Tests that folding batch normalisations does not change a network's results."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from shazim_gui.models.registry import MODELS, Pooling


@pytest.mark.parametrize("name", [name for name, spec in MODELS.items() if spec.pooling is Pooling.GEM])
def test_folding_removes_normalisations_and_keeps_feature_maps(name: str, random_network: Callable[..., Any]) -> None:
    import torch

    from shazim_gui.models.batch_norm_folding import fold_batch_norm

    plain = random_network(name, num_classes=0, global_pool="")
    folded = copy.deepcopy(plain)
    fold_batch_norm(folded)
    with torch.inference_mode():
        pictures = torch.randn(1, 3, 128, 128)
        expected, found = plain.forward_features(pictures), folded.forward_features(pictures)
    assert expected.std() > 0
    assert (found - expected).abs().max() < 1e-4 * expected.abs().max()

    def normalisations(network: Any) -> int:
        return sum(isinstance(module, torch.nn.BatchNorm2d) for module in network.modules())

    assert normalisations(plain) > 20
    assert normalisations(folded) == 0
