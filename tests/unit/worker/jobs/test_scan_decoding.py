"""Notices of a scan about its network, and scans with many cores."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.job_steps import Notice
from shazim_gui.decode.decode_picture import Picture, decode
from shazim_gui.models.extractor import load_extractor
from shazim_gui.worker import job_context
from shazim_gui.worker.in_flight import MAX_SLOTS
from shazim_gui.worker.jobs import file_reader


def test_without_the_fast_runtime_one_notice_is_given(
    open_library: Callable[[Path], Any], pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_context, "load_extractor", load_extractor)
    monkeypatch.setitem(sys.modules, "openvino", None)
    library = open_library(tmp_path / "slow")
    assert library.scan(pictures).decoded == 6
    (notice,) = [str(step.text) for step in library.steps if isinstance(step, Notice)]
    assert "runs on torch, about half as fast as usual" in notice
    library.scan(pictures)
    assert not [step for step in library.steps if isinstance(step, Notice)], "there was nothing to read"


def test_with_the_fast_runtime_no_notice_is_given(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    assert not [step for step in library.steps if isinstance(step, Notice)]


def test_more_cores_than_slots_for_files_in_flight(
    open_library: Callable[[Path], Any],
    tmp_path: Path,
    plain: Callable[[Path, int], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:

    def slow(data: bytes) -> Picture:
        time.sleep(0.1)  # so that all threads decode at the same time
        return decode(data)

    monkeypatch.setattr(file_reader, "decode", slow)
    monkeypatch.setattr(os, "cpu_count", lambda: 3 * MAX_SLOTS)
    (tmp_path / "album").mkdir()
    for grey in range(2 * MAX_SLOTS):
        plain(tmp_path / "album" / f"{grey}.png", grey)
    assert open_library(tmp_path / "library").scan(tmp_path / "album").decoded == 2 * MAX_SLOTS
