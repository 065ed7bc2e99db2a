"""A command has an answer of its own type; any other answer is a bug."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.worker.command import Command, answer_type
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs import run_job
from shazim_gui.worker.messages import Align, Broken, Fetched, Forgotten, Scan, Scanned


def last_event(tmp_path: Path, command: Command[object]) -> object:
    *_, end = run_job.run(JobContext(LibraryPaths(tmp_path)), command, lambda: False)
    return end


def test_a_command_knows_the_type_of_its_answer() -> None:
    assert answer_type(Scan) is Scanned
    assert answer_type(Align) is PhotoAlignment


def test_an_answer_of_another_type_is_a_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_: object) -> object:
        return Fetched("a network")
        yield

    monkeypatch.setattr(run_job, "align_job", wrong)
    end = last_event(tmp_path, Align("a.jpg", "b.jpg"))
    assert isinstance(end, Broken)
    assert "was answered with Fetched(model='a network')" in end.traceback


def test_a_command_without_a_job_is_a_bug(tmp_path: Path) -> None:
    @dataclass(frozen=True, slots=True)
    class Dance(Command[Forgotten]):
        """A command that no job runs."""

    end = last_event(tmp_path, Dance())
    assert isinstance(end, Broken)
    assert "no job does" in end.traceback
