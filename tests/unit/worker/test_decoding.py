"""What a scan says about the network that it runs."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.models.extractor import load_extractor
from shazim_gui.worker import workshop
from shazim_gui.worker.messages import Notice


def test_without_the_fast_runtime_one_notice_is_given(
    open_library: Callable[[Path], Any], pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "load_extractor", load_extractor)
    monkeypatch.setitem(sys.modules, "openvino", None)
    library = open_library(tmp_path / "slow")
    assert library.scan(pictures).decoded == 6
    (said,) = [step.text for step in library.steps if isinstance(step, Notice)]
    assert "runs on torch, about half as fast as usual" in said
    library.scan(pictures)
    assert not [step for step in library.steps if isinstance(step, Notice)], "nothing was to be read"


def test_with_it_nothing_is_said(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    assert not [step for step in library.steps if isinstance(step, Notice)]
