"""Progress of long work: generators yield `Progress` and ask a token whether to stop."""

import time
from collections.abc import Callable
from dataclasses import dataclass

CancelToken = Callable[[], bool]
"""Called between steps; returns True once the work is cancelled."""


class Cancelled(Exception):
    """Raised by a job at its next safe point after its cancel token returned True."""


def never_cancelled() -> bool:
    """The token of work that cannot be cancelled."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job: `done` of `total` items of `stage`; `total` is 0 while unknown."""

    stage: str
    done: int
    total: int = 0
    current: str = ""
    """The item being processed: a file's path, or another name."""
    rate: float = 0.0
    """Items per second, 0 while unknown."""
    seconds_left: float | None = None
    in_bytes: bool = False
    """True if the items are bytes."""


class Meter:
    """Turns counts into `Progress` with a rate and the time left, and limits how often it is reported."""

    def __init__(
        self,
        stage: str,
        total: int = 0,
        *,
        interval: float = 0.1,
        in_bytes: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.stage = stage
        self.total = total
        self.in_bytes = in_bytes
        self.done = 0
        self._interval = interval
        self._clock = clock
        self._started = clock()
        self._reported = float("-inf")

    def advance(self, count: int = 1) -> None:
        """Count `count` more items as done."""
        self.done += count

    def due(self) -> bool:
        """Return True at most once per interval (seconds), so that reporting takes little time."""
        now = self._clock()
        if now - self._reported < self._interval:
            return False
        self._reported = now
        return True

    def progress(self, current: str = "") -> Progress:
        """Return the current state; the rate is the mean since the start, in items per second."""
        elapsed = self._clock() - self._started
        rate = self.done / elapsed if elapsed > 0 else 0.0
        left = max(0, self.total - self.done) / rate if rate > 0 and self.total else None
        return Progress(self.stage, self.done, self.total, current, rate, left, self.in_bytes)
