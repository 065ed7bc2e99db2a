"""A choice of what networks run on decides, and never makes a machine believe that it has nothing better."""

from pathlib import Path

import numpy as np
import pytest

from shazim_gui.core.devices import Device
from shazim_gui.models import extractor as room
from shazim_gui.models.extractor import Extractor, load_extractor
from shazim_gui.models.openvino_executor import OpenVinoExecutor
from shazim_gui.models.torch_executor import TorchExecutor, best_device

LITE0 = "efficientnet-lite0"


@pytest.fixture
def as_on_graphics(monkeypatch: pytest.MonkeyPatch) -> None:
    """Torch as on a graphics processor wherever the processor is not asked for; its arithmetic is done here."""

    class Card(TorchExecutor):
        on_processor = False

    honest = room._reference

    def reference(spec, weights, device=Device.AUTO):  # type: ignore[no-untyped-def]
        executor, wants = honest(spec, weights, Device.PROCESSOR)
        if device is not Device.PROCESSOR:
            executor.__class__ = Card
        return executor, wants

    monkeypatch.setattr(room, "_reference", reference)


def runs_on(extractor: Extractor) -> str:
    return "openvino" if isinstance(extractor._executor, OpenVinoExecutor) else "torch"


def test_the_processor_is_taken_where_it_is_asked_for(tmp_path: Path, as_on_graphics: None) -> None:
    assert runs_on(load_extractor(LITE0, tmp_path)) == "torch"
    assert runs_on(load_extractor(LITE0, tmp_path, Device.GRAPHICS)) == "torch"
    chosen = load_extractor(LITE0, tmp_path, Device.PROCESSOR)
    assert runs_on(chosen) == "openvino"
    # What was kept for that choice is no sign that there is no graphics processor.
    assert runs_on(load_extractor(LITE0, tmp_path)) == "torch"
    noise = np.random.default_rng(1).standard_normal((2, 3, chosen.side, chosen.side)).astype(np.float32)
    again = load_extractor(LITE0, tmp_path, Device.PROCESSOR)
    assert np.allclose(again.vectors(noise), chosen.vectors(noise), atol=1e-6)


def test_a_graphics_processor_that_is_not_here_is_replaced_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    extractor = load_extractor(LITE0, tmp_path, Device.GRAPHICS)
    assert runs_on(extractor) == "openvino"
    assert "is not here" in str(extractor.remark)


def test_torch_takes_the_processor_where_it_shall(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert best_device().type == "cuda"
    assert best_device(Device.GRAPHICS).type == "cuda"
    assert best_device(Device.PROCESSOR).type == "cpu"
