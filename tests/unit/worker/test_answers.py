"""A command is answered with what it promises, or a bug is reported."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.worker.command import Command, answer_type
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs import run_job
from shazim_gui.worker.messages import Align, Broken, Fetched, Forgotten, Scan, Scanned


def ends(tmp_path: Path, command: Command[object]) -> object:
    *_, end = run_job.run(JobContext(LibraryPaths(tmp_path)), command, lambda: False)
    return end


def test_a_command_knows_the_type_of_its_answer() -> None:
    assert answer_type(Scan) is Scanned
    assert answer_type(Align) is PhotoAlignment


def test_an_answer_to_another_command_is_a_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_: object) -> object:
        return Fetched("a network")
        yield

    monkeypatch.setattr(run_job, "align_job", wrong)
    end = ends(tmp_path, Align("a.jpg", "b.jpg"))
    assert isinstance(end, Broken)
    assert "was answered with Fetched(model='a network')" in end.traceback


def test_a_command_that_no_job_does_is_a_bug(tmp_path: Path) -> None:
    @dataclass(frozen=True, slots=True)
    class Dance(Command[Forgotten]):
        """Nothing that a worker can do."""

    end = ends(tmp_path, Dance())
    assert isinstance(end, Broken)
    assert "no job does" in end.traceback
