"""Tests of the peak memory of processes."""

import subprocess
import sys

import pytest

from shazim_gui.benchmark.speed.peak_memory import childrens_peak, own_peak

HELD = 150_000_000
PEAK = "from shazim_gui.benchmark.speed.peak_memory import own_peak"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell")
def test_memory_that_was_used_briefly_counts() -> None:
    code = (
        f"{PEAK}\nbefore = own_peak()\nheld = bytes({HELD}).replace(b'\\0', b'a')\ndel held\nprint(own_peak() - before)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert int(told) > HELD * 0.9
    children = childrens_peak()
    assert children is not None
    assert children > HELD


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a new process may begin with its parent's peak")
def test_a_process_does_not_inherit_its_parents_peak() -> None:
    held = bytearray(HELD)
    held[::4096] = b"a" * len(held[::4096])
    told = subprocess.run([sys.executable, "-c", f"{PEAK}; print(own_peak())"], capture_output=True, check=True).stdout
    mine = own_peak()
    assert mine is not None
    assert int(told) < HELD < mine
