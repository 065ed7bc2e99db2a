"""The job that aligns two files for a comparison."""

from pathlib import Path

import pytest

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.run_job import run
from shazim_gui.worker.messages import Align, Done, Event, Failed, Stopped


def last_event(tmp_path: Path, first: Path, second: Path, cancelled: bool = False) -> Event:
    context = JobContext(LibraryPaths(tmp_path / "library"))
    *_, end = run(context, Align(str(first), str(second)), lambda: cancelled)
    return end


def test_a_rotated_copy_is_aligned_without_a_library(tmp_path: Path, photos: Path) -> None:
    bridge = photos / "edits" / "bridge"
    end = last_event(tmp_path, bridge / "aaa-orig.jpg", bridge / "bridge-3-rotate-180.jpg")
    assert isinstance(end, Done)
    assert isinstance(end.result, PhotoAlignment)
    assert end.result.matrix == pytest.approx((-1, 0, 1, 0, -1, 1), abs=0.005)
    assert end.result.sure
    assert not (tmp_path / "library").exists()


def test_unrelated_pictures_are_not_aligned(tmp_path: Path, photos: Path) -> None:
    end = last_event(tmp_path, photos / "edits" / "bridge" / "aaa-orig.jpg", photos / "kodak" / "03.png")
    assert end == Done(PhotoAlignment(None, sure=False, boxes=()))


def test_a_missing_file_is_an_error(tmp_path: Path, photos: Path) -> None:
    end = last_event(tmp_path, photos / "kodak" / "03.png", tmp_path / "gone.jpg")
    assert isinstance(end, Failed)
    assert "gone.jpg cannot be compared" in str(end.what)


def test_it_can_be_cancelled(tmp_path: Path, photos: Path) -> None:
    assert last_event(tmp_path, photos / "kodak" / "03.png", photos / "kodak" / "05.png", cancelled=True) == Stopped()
