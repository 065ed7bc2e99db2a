"""Runs one verb after the other in the worker, and emits its progress as signals."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, Signal, Slot

from shazim_gui.core.errors import WorldError
from shazim_gui.core.job_steps import Notice, Paused, Rescored, Skipped
from shazim_gui.core.progress import Cancelled, Progress
from shazim_gui.core.text.message_text import error_text, message_text
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.session.running_verb import BugReport, Outcome, PauseState, RunningVerb, Verb
from shazim_gui.session.session import Session

_LATEST = ("query", "align")
"""Kinds of which only the latest waiting job is run."""
INTERVAL = 30
"""Milliseconds between two polls of the worker, only while a job runs."""
_INTERVAL_PAUSED = 300


@dataclass(frozen=True, slots=True)
class Job(Generic[Outcome]):
    """A verb to run."""

    kind: str
    verb: Callable[[], Verb[Outcome]]
    then: Callable[[Outcome], None]
    """Called with the outcome, where there is one."""
    ended: Callable[[], None] = lambda: None
    """Called after `then`, or after a stop or an error."""
    gives_way: bool = False
    """True for work that starts automatically: it stops as soon as a person requests something."""
    quiet: bool = False
    """True for work so short that the screen does not show it."""


class VerbRunner(QObject):
    """One job runs at a time; the next waits for it."""

    changed = Signal()
    """A job began or ended; see `kind`."""
    progressed = Signal(object)
    noticed = Signal(str)
    skipped = Signal(object)
    failed = Signal(str)
    broke = Signal(str)
    pause_changed = Signal()
    """The running job is about to pause, is paused, or resumes; see `pause_state`."""
    rescored = Signal()
    """The pair table on the disk has new scores."""

    def __init__(self, session: Session, background: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = background.timer(INTERVAL, self._poll)
        self._running: RunningVerb[Any] | None = None
        self._job: Job[Any] | None = None
        self._waiting: list[Job[Any]] = []

    @property
    def kind(self) -> str:
        """The kind of the running job; empty where none runs that is shown."""
        return "" if self._job is None or self._job.quiet else self._job.kind

    @property
    def busy(self) -> bool:
        """True while anything runs."""
        return self._job is not None

    @property
    def can_pause(self) -> bool:
        """True while a job runs that can be paused: only a scan, the only job that takes long enough."""
        return self.kind == "scan"

    @property
    def pause_state(self) -> PauseState:
        """Whether the running job is paused."""
        return PauseState.NONE if self._running is None else self._running.pause_state

    @property
    def waiting(self) -> int:
        """How many jobs wait for the running one."""
        return len(self._waiting)

    def start(self, job: Job[Any], *, first: bool = False) -> bool:
        """Run a job, now or after the running one; true where it begins now. A newer query or
        alignment replaces a waiting one.

        Now means within a second where the running job gives way. With `first` it runs before jobs that wait already.
        """
        if self._job is None:
            self._begin(job)
            return True
        if job.kind in _LATEST:
            self._waiting = [waiting for waiting in self._waiting if waiting.kind != job.kind]
        self._waiting.insert(0 if first else len(self._waiting), job)
        if self._job.gives_way and self._running is not None:
            self._running.cancel()
            return True
        return False

    def stop(self) -> None:
        """Stop the running job and drop waiting ones of its kind."""
        self._waiting = [waiting for waiting in self._waiting if waiting.kind != self.kind]
        if self._running is not None:
            self._timer.setInterval(INTERVAL)
            self._running.cancel()

    def pause(self) -> None:
        """Pause the running scan."""
        if self._running is not None and self.can_pause and self.pause_state is PauseState.NONE:
            self._running.pause()
            self.pause_changed.emit()

    def resume(self) -> None:
        """Resume the paused scan."""
        if self._running is not None and self.pause_state is not PauseState.NONE:
            self._running.resume()
            self._timer.setInterval(INTERVAL)
            self.pause_changed.emit()

    def _begin(self, job: Job[Any]) -> None:
        self._job = job
        try:
            self._running = self._session.start(job.verb())
        except WorldError as error:
            self.failed.emit(error_text(error))
            self._end()
            return
        if self._running.done:  # the worker was not needed
            job.then(self._running.outcome)
            self._end()
            return
        self._timer.start()
        if not job.quiet:
            self.changed.emit()

    @Slot()
    def _poll(self) -> None:
        running, job = self._running, self._job
        if running is None or job is None:
            return
        try:
            for step in running.poll():
                match step:
                    case Progress():
                        if not job.quiet:
                            self.progressed.emit(step)
                    case Notice(text):
                        self.noticed.emit(message_text(text))
                    case Skipped(skip):
                        self.skipped.emit(skip)
                    case Paused():
                        self._timer.setInterval(_INTERVAL_PAUSED)
                        self.pause_changed.emit()
                    case Rescored():
                        self.rescored.emit()
        except Cancelled:
            self._end()
        except WorldError as error:
            if not job.quiet:  # it was not requested, so nobody misses it
                self.failed.emit(error_text(error))
            self._end()
        except BugReport as report:
            self.broke.emit(str(report))
            self._end()
        else:
            if running.done:
                job.then(running.outcome)
                self._end()

    def _end(self) -> None:
        job, self._job, self._running = self._job, None, None
        self._timer.stop()
        self._timer.setInterval(INTERVAL)
        if job is not None:
            job.ended()
        if self._waiting:
            self._begin(self._waiting.pop(0))
        else:
            self.changed.emit()
