"""Runs one verb after the other in the worker, and passes on what happens as signals."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, Signal, Slot

from shazim_gui.core.errors import WorldError
from shazim_gui.core.job_steps import Notice, Paused, Rescored, Skipped
from shazim_gui.core.message_text import error_text, message_text
from shazim_gui.core.progress import Cancelled, Progress
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.session.running_verb import BugReport, Outcome, PauseState, RunningVerb, Verb
from shazim_gui.session.session import Session

_LATEST = ("query", "align")
"""Kinds of which only the latest is worth doing."""
INTERVAL = 30
"""Milliseconds between two looks at the worker, only while something runs."""
_INTERVAL_AT_REST = 300


@dataclass(frozen=True, slots=True)
class Job(Generic[Outcome]):
    """A verb to run."""

    kind: str
    verb: Callable[[], Verb[Outcome]]
    then: Callable[[Outcome], None]
    """Gets the outcome, where there is one."""
    ended: Callable[[], None] = lambda: None
    """Called after that, or after a stop or an error."""
    gives_way: bool = False
    """True for work that begins by itself: it stops for whatever a person asks for."""
    quiet: bool = False
    """True for work so short that nothing on the screen should change for it."""


class VerbRunner(QObject):
    """One job runs at a time; the next waits for it."""

    changed = Signal()
    """Something began or ended; see `kind`."""
    progressed = Signal(object)
    noticed = Signal(str)
    skipped = Signal(object)
    failed = Signal(str)
    broke = Signal(str)
    rested = Signal()
    """The job that runs was asked to rest, rests, or goes on; see `rest`."""
    rescored = Signal()
    """The table of scored pairs on the disk tells more than before."""

    def __init__(self, session: Session, background: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = background.timer(INTERVAL, self._poll)
        self._running: RunningVerb[Any] | None = None
        self._job: Job[Any] | None = None
        self._waiting: list[Job[Any]] = []

    @property
    def kind(self) -> str:
        """What kind of job runs; empty where none does that a person should see."""
        return "" if self._job is None or self._job.quiet else self._job.kind

    @property
    def busy(self) -> bool:
        """True while anything runs."""
        return self._job is not None

    @property
    def can_rest(self) -> bool:
        """True while a job runs that can be paused: a scan, the only one long enough."""
        return self.kind == "scan"

    @property
    def rest(self) -> PauseState:
        """Whether the job that runs rests."""
        return PauseState.NONE if self._running is None else self._running.pause_state

    @property
    def waiting(self) -> int:
        """How many jobs wait for the one that runs."""
        return len(self._waiting)

    def start(self, job: Job[Any], *, first: bool = False) -> bool:
        """Run a job, now or after the one that runs; true where it begins now. A newer query or
        alignment replaces a waiting one.

        Now means within a second where the one that runs gives way. `first` lets it go before those that wait already.
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
        """Let the running scan rest."""
        if self._running is not None and self.can_rest and self.rest is PauseState.NONE:
            self._running.pause()
            self.rested.emit()

    def resume(self) -> None:
        """Let it go on."""
        if self._running is not None and self.rest is not PauseState.NONE:
            self._running.resume()
            self._timer.setInterval(INTERVAL)
            self.rested.emit()

    def _begin(self, job: Job[Any]) -> None:
        self._job = job
        try:
            self._running = self._session.start(job.verb())
        except WorldError as error:
            self.failed.emit(error_text(error))
            self._end()
            return
        if self._running.done:  # it had nothing for the worker to do
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
                        self._timer.setInterval(_INTERVAL_AT_REST)
                        self.rested.emit()
                    case Rescored():
                        self.rescored.emit()
        except Cancelled:
            self._end()
        except WorldError as error:
            if not job.quiet:  # nobody asked for it, so nothing is missed
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
