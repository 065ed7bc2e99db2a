"""Tests of the guard for torchvision's operators, each in a fresh interpreter."""

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


def test_a_complete_torchvision_is_not_changed() -> None:
    # A working extension defines and implements the operators when it is loaded.
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


def test_only_missing_operators_are_declared() -> None:
    code = (
        "import torch\n"
        "extension = torch.library.Library('torchvision', 'DEF')\n"
        "extension.define('nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor')\n"
        "from shazim_gui.models.torchvision_guard import declare_missing_operators as guard\n"
        "print(guard())"
    )
    assert run(code) == "['qnms']"


def test_without_the_guard_torchvision_is_complete_or_fails_as_described() -> None:
    code = (
        "try:\n import timm\nexcept RuntimeError as error:\n print(error)\n"
        "else:\n import torchvision; print(torchvision.extension._has_ops())"
    )
    output = run(code)
    if output == "True":
        pytest.skip("torchvision is whole here")
    assert "torchvision::nms does not exist" in output
