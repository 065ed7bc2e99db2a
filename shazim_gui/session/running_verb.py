"""Runs a verb: sends its commands to the worker one after the other and passes on what happens."""

from collections.abc import Generator, Iterator
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from shazim_gui.core.job_steps import Paused, Step
from shazim_gui.core.progress import Cancelled
from shazim_gui.worker.command import Answer, Command
from shazim_gui.worker.messages import Broken, Done, Failed, Result, Stopped
from shazim_gui.worker.protocol import Worker

Outcome = TypeVar("Outcome")
Verb = Generator[Command[Any], Any, Outcome]
"""Yields commands, is sent their answers, returns its outcome; it has `ask` do the former two."""


def ask(command: Command[Answer]) -> Verb[Answer]:
    """Have the worker do a command, as a part of a verb: `answer = yield from ask(command)`."""
    answer: Answer = yield command  # the worker sees to it that an answer is of its command's type
    return answer


class PauseState(Enum):
    """Whether a verb rests."""

    NONE = auto()
    ASKED = auto()
    """It was asked to, and finishes what cannot be left half done."""
    FULL = auto()


class BugReport(Exception):
    """The worker met a bug of ours; the text is its traceback."""


class RunningVerb(Generic[Outcome]):
    """A verb on its way; `poll` it until `done`."""

    def __init__(self, worker: Worker, verb: Verb[Outcome]) -> None:
        """Start the verb.

        Raises:
            WorldError: the verb refuses at once.
        """
        self._worker = worker
        self._verb = verb
        self._outcome: list[Outcome] = []
        self._cancelled = False
        self.rest = PauseState.NONE
        self.done = False
        """True once there is an outcome, or will never be one."""
        self._advance(None)

    @property
    def outcome(self) -> Outcome:
        """What came of it, once `done` without an error."""
        return self._outcome[0]

    def cancel(self) -> None:
        """Ask it to stop; `poll` then raises `Cancelled`."""
        self._cancelled = True
        self._worker.cancel()

    def pause(self) -> None:
        """Ask it to rest, now and in the commands that follow; `poll` then yields `Paused`."""
        self.rest = PauseState.ASKED if self.rest is PauseState.NONE else self.rest
        self._worker.pause()

    def resume(self) -> None:
        """Let it go on."""
        self.rest = PauseState.NONE
        self._worker.resume()

    def poll(self, timeout: float = 0.0) -> Iterator[Step]:
        """Yield what happened since the last call, waiting up to `timeout` seconds for something.

        Raises:
            WorldError: the world is in the way.
            Cancelled: it was stopped.
            BugReport: a bug.
        """
        for event in self._worker.poll(timeout):
            match event:
                case Done(result):
                    self._advance(result)
                case Failed(what, remedy, kind):
                    self._end()
                    raise kind(what, remedy)
                case Stopped():
                    self._end()
                    raise Cancelled
                case Broken(traceback):
                    self._end()
                    raise BugReport(traceback)
                case Paused():
                    if self.rest is not PauseState.NONE:  # else it was told to go on meanwhile
                        self.rest = PauseState.FULL
                        yield event
                case _:
                    yield event

    def steps(self) -> Iterator[Step]:
        """Yield everything that happens until it is done; raises as `poll` does."""
        while not self.done:
            yield from self.poll(0.1)

    def _advance(self, result: Result | None) -> None:
        try:
            command = next(self._verb) if result is None else self._verb.send(result)
        except StopIteration as end:
            self._outcome.append(end.value)
            self.done = True
        except BaseException:
            self._end()
            raise
        else:
            if self._cancelled:  # it came too late for the command before, and holds for this one
                self._end()
                raise Cancelled
            self._worker.begin(command)
            if self.rest is not PauseState.NONE:  # as for a cancel
                self._worker.pause()

    def _end(self) -> None:
        self.done = True
        self._verb.close()
