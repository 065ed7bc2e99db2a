"""The guard around torchvision's operators, each time in a fresh interpreter."""

import subprocess
import sys

import pytest


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_timm_can_be_imported_and_a_second_call_declares_nothing() -> None:
    code = (
        "from shazim_gui.models.torchvision_guard import declare_missing_operators as guard\n"
        "first = guard(); again = guard()\n"
        "import gc; gc.collect()\n"
        "import timm, torchvision\n"
        "whole = torchvision.extension._has_ops()\n"
        "assert first == ([] if whole else ['nms', 'qnms']), (whole, first)\n"
        "print(again)"
    )
    assert run(code) == "[]"


def test_it_leaves_a_whole_torchvision_alone() -> None:
    # What a working extension does when it is loaded: it defines the operators, with code behind them.
    code = (
        "import torch\n"
        "extension = torch.library.Library('torchvision', 'DEF')\n"
        "extension.define('nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor')\n"
        "extension.define('qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor')\n"
        "extension.impl('nms', lambda dets, scores, iou_threshold: scores + 1, 'CPU')\n"
        "from shazim_gui.models.torchvision_guard import declare_missing_operators as guard\n"
        "declared = guard()\n"
        "print(declared, torch.ops.torchvision.nms(torch.zeros(1, 4), torch.ones(1), 0.5).item())"
    )
    assert run(code) == "[] 2.0"


def test_it_adds_only_what_is_missing() -> None:
    code = (
        "import torch\n"
        "extension = torch.library.Library('torchvision', 'DEF')\n"
        "extension.define('nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor')\n"
        "from shazim_gui.models.torchvision_guard import declare_missing_operators as guard\n"
        "print(guard())"
    )
    assert run(code) == "['qnms']"


def test_without_the_guard_this_machine_needs_it_or_has_a_whole_torchvision() -> None:
    code = (
        "try:\n import timm\nexcept RuntimeError as error:\n print(error)\n"
        "else:\n import torchvision; print(torchvision.extension._has_ops())"
    )
    said = run(code)
    if said == "True":
        pytest.skip("torchvision is whole here")
    assert "torchvision::nms does not exist" in said
