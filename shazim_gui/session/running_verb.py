"""Runs a verb: sends its commands to the worker one after the other and yields the steps of their jobs."""

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
"""Yields commands, is sent their answers and returns its outcome; `ask` does the first two."""


def ask(command: Command[Answer]) -> Verb[Answer]:
    """Run a command in the worker, as a part of a verb: `answer = yield from ask(command)`."""
    answer: Answer = yield command  # the worker checks that an answer is of its command's type
    return answer


class PauseState(Enum):
    """Whether a verb is paused."""

    NONE = auto()
    ASKED = auto()
    """A pause was asked for; the worker finishes the files already started."""
    FULL = auto()


class BugReport(Exception):
    """A bug in the worker; the text is its traceback."""


class RunningVerb(Generic[Outcome]):
    """A running verb; `poll` it until `done`."""

    def __init__(self, worker: Worker, verb: Verb[Outcome]) -> None:
        """Start the verb.

        Raises:
            WorldError: the verb fails before its first command.
        """
        self._worker = worker
        self._verb = verb
        self._outcome: list[Outcome] = []
        self._cancelled = False
        self.pause_state = PauseState.NONE
        self.done = False
        """True once there is an outcome or there will be none."""
        self._advance(None)

    @property
    def outcome(self) -> Outcome:
        """The verb's outcome, once it is `done` without an error."""
        return self._outcome[0]

    def cancel(self) -> None:
        """Ask the verb to stop; `poll` then raises `Cancelled`."""
        self._cancelled = True
        self._worker.cancel()

    def pause(self) -> None:
        """Ask the verb to pause, in this command or those that follow; `poll` then yields `Paused`."""
        self.pause_state = PauseState.ASKED if self.pause_state is PauseState.NONE else self.pause_state
        self._worker.pause()

    def resume(self) -> None:
        """Let the verb continue."""
        self.pause_state = PauseState.NONE
        self._worker.resume()

    def poll(self, timeout: float = 0.0) -> Iterator[Step]:
        """Yield the steps since the last call, waiting up to `timeout` seconds for one.

        Raises:
            WorldError: a job failed for a reason outside the program.
            Cancelled: the verb was stopped.
            BugReport: a job failed by a bug.
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
                    if self.pause_state is not PauseState.NONE:  # else it was resumed meanwhile
                        self.pause_state = PauseState.FULL
                        yield event
                case _:
                    yield event

    def steps(self) -> Iterator[Step]:
        """Yield all steps until the verb is done; raises as `poll` does."""
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
            if self._cancelled:  # the last command was done before the cancel arrived
                self._end()
                raise Cancelled
            self._worker.begin(command)
            if self.pause_state is not PauseState.NONE:  # likewise
                self._worker.pause()

    def _end(self) -> None:
        self.done = True
        self._verb.close()
