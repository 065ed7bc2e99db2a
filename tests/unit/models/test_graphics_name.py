"""Tests that the chosen device is used, and that choosing the processor does not hide a graphics processor later."""

from pathlib import Path

import numpy as np
import pytest

from shazim_gui.core.devices import Device
from shazim_gui.models import extractor as extractor_module
from shazim_gui.models.extractor import Extractor, load_extractor
from shazim_gui.models.openvino_executor import OpenVinoExecutor
from shazim_gui.models.torch_executor import TorchExecutor, best_device

LITE0 = "efficientnet-lite0"


@pytest.fixture
def as_on_graphics(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make torch report a graphics processor unless the processor is requested; the processor still computes."""

    class Card(TorchExecutor):
        on_processor = False

    original_reference = extractor_module._reference

    def reference(spec, weights, device=Device.AUTO):  # type: ignore[no-untyped-def]
        executor, preprocessing = original_reference(spec, weights, Device.PROCESSOR)
        if device is not Device.PROCESSOR:
            executor.__class__ = Card
        return executor, preprocessing

    monkeypatch.setattr(extractor_module, "_reference", reference)


def runs_on(extractor: Extractor) -> str:
    return "openvino" if isinstance(extractor._executor, OpenVinoExecutor) else "torch"


def test_the_processor_is_used_where_it_is_requested(tmp_path: Path, as_on_graphics: None) -> None:
    assert runs_on(load_extractor(LITE0, tmp_path)) == "torch"
    assert runs_on(load_extractor(LITE0, tmp_path, Device.GRAPHICS)) == "torch"
    chosen = load_extractor(LITE0, tmp_path, Device.PROCESSOR)
    assert runs_on(chosen) == "openvino"
    # The form exported for that choice does not imply that there is no graphics processor.
    assert runs_on(load_extractor(LITE0, tmp_path)) == "torch"
    noise = np.random.default_rng(1).standard_normal((2, 3, chosen.side, chosen.side)).astype(np.float32)
    again = load_extractor(LITE0, tmp_path, Device.PROCESSOR)
    assert np.allclose(again.vectors(noise), chosen.vectors(noise), atol=1e-6)


def test_a_missing_graphics_processor_is_replaced_with_a_remark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    extractor = load_extractor(LITE0, tmp_path, Device.GRAPHICS)
    assert runs_on(extractor) == "openvino"
    assert "is not available" in str(extractor.remark)


def test_torch_uses_the_processor_where_it_is_requested(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert best_device().type == "cuda"
    assert best_device(Device.GRAPHICS).type == "cuda"
    assert best_device(Device.PROCESSOR).type == "cpu"
