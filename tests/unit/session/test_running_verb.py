"""Running a verb sends its commands one after the other and ends it once, after any answer of the worker."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.errors import BadInput, LibraryUnusable, WorldError
from shazim_gui.core.job_steps import Notice, Paused
from shazim_gui.core.message import message
from shazim_gui.core.progress import Cancelled, Progress
from shazim_gui.core.records import Counts
from shazim_gui.session import verbs
from shazim_gui.session.running_verb import BugReport, RunningVerb, Verb
from shazim_gui.worker.command import Command
from shazim_gui.worker.messages import (
    Broken,
    Done,
    Event,
    Failed,
    Find,
    Forget,
    Forgotten,
    Found,
    Pause,
    Resume,
    Stopped,
)


class Scripted:
    """A worker with scripted answers, one list of events per command."""

    def __init__(self, *scripts: list[Event]) -> None:
        self.scripts = list(scripts)
        self.begun: list[Command | Pause | Resume] = []
        self.cancels = 0
        self.events: list[Event] = []

    @property
    def busy(self) -> bool:
        return bool(self.events)

    def begin(self, command: Command) -> None:
        self.begun.append(command)
        self.events = self.scripts.pop(0)

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        if self.events:
            yield self.events.pop(0)

    def cancel(self) -> None:
        self.cancels += 1

    def pause(self) -> None:
        self.begun.append(Pause())

    def resume(self) -> None:
        self.begun.append(Resume())

    def close(self) -> None:
        self.events = []


def two_steps() -> Verb[int]:
    first = yield Forget("/a")
    assert isinstance(first, Forgotten)
    second = yield Forget("/b")
    assert isinstance(second, Forgotten)
    return first.photos + second.photos


def test_commands_follow_each_other_and_steps_come_through() -> None:
    steps = [Progress("Finding files", 1), Notice(message("by the way"))]
    worker = Scripted([*steps, Done(Forgotten(2))], [Done(Forgotten(3))])
    running = RunningVerb(worker, two_steps())
    assert list(running.steps()) == steps
    assert running.done
    assert running.outcome == 5
    assert worker.begun == [Forget("/a"), Forget("/b")]
    assert list(running.poll()) == []


@pytest.mark.parametrize(
    ("event", "error", "text"),
    [
        (
            Failed(message("the disk is full"), message("free some space"), LibraryUnusable),
            LibraryUnusable,
            "full: free some space.",
        ),
        (Failed(message("it is so"), message("do this")), WorldError, "it is so: do this."),
        (Broken("Traceback: a bug"), BugReport, "Traceback: a bug"),
        (Stopped(), Cancelled, ""),
    ],
)
def test_every_failure_is_raised_once_and_closes_the_verb(event: Event, error: type[Exception], text: str) -> None:
    closed: list[bool] = []

    def verb() -> Verb[None]:
        try:
            yield Find("model")
        finally:
            closed.append(True)

    running = RunningVerb(Scripted([event]), verb())
    with pytest.raises(error) as caught:
        list(running.steps())
    assert type(caught.value) is error
    assert text in str(caught.value)
    assert running.done
    assert closed == [True]
    assert list(running.steps()) == []


def test_a_verb_that_fails_at_once() -> None:
    def refuses() -> Verb[None]:
        raise BadInput("no", "say yes")
        yield Find("model")

    worker = Scripted()
    with pytest.raises(BadInput):
        RunningVerb(worker, refuses())
    assert worker.begun == []


def test_a_verb_that_fails_on_an_answer() -> None:
    def refuses() -> Verb[None]:
        yield Find("model")
        raise BadInput("no", "say yes")

    running = RunningVerb(Scripted([Done(Found(0, 0, computed=True))]), refuses())
    with pytest.raises(BadInput):
        list(running.steps())
    assert running.done


def test_a_verb_without_a_command() -> None:
    def nothing() -> Verb[str]:
        return "done"
        yield Find("model")

    running = RunningVerb(Scripted(), nothing())
    assert running.done
    assert running.outcome == "done"


def test_a_cancel_holds_for_the_commands_that_would_follow() -> None:
    """It may come when the first command is done already, so that the worker has no job to stop."""
    worker = Scripted([Done(Forgotten(2))], [Done(Forgotten(3))])
    running = RunningVerb(worker, two_steps())
    running.cancel()
    with pytest.raises(Cancelled):
        list(running.steps())
    assert worker.begun == [Forget("/a")]
    assert worker.cancels == 1


def test_a_cancel_that_comes_after_the_last_command_changes_nothing() -> None:
    worker = Scripted([Done(Forgotten(2))], [Done(Forgotten(3))])
    running = RunningVerb(worker, two_steps())
    list(running.poll())
    running.cancel()
    list(running.steps())
    assert running.outcome == 5


def test_a_pause_holds_for_the_commands_that_follow_until_it_ends() -> None:
    """It may come when the first command is done already, so that the worker has no job to pause."""
    worker = Scripted([Done(Forgotten(2))], [Paused(), Done(Forgotten(3))])
    running = RunningVerb(worker, two_steps())
    running.pause()
    list(running.poll())
    assert worker.begun == [Forget("/a"), Pause(), Forget("/b"), Pause()]
    assert list(running.poll()) == [Paused()]
    running.resume()
    list(running.steps())
    assert worker.begun[-1] == Resume()
    assert running.outcome == 5


def test_cancelling_between_a_real_scan_and_find(library: Any, photos: Path) -> None:
    running = library.session.start(verbs.scan_and_find(library.session, [str(photos / "edits/ukbench")]))
    stages: list[str] = []

    def cancel_when(stage: Callable[[Progress], bool]) -> None:
        for step in running.steps():
            if isinstance(step, Progress):
                stages.append(step.stage)
                if stage(step):
                    running.cancel()

    with pytest.raises(Cancelled):
        cancel_when(lambda step: step.stage == "Reading" and step.done == step.total)
    assert "Comparing" not in stages
    assert library.scan(photos / "edits/ukbench") == Counts(found=6, indexed=5, skipped=1)
