"""Estimates a job's rate and time left, as smoothed figures that a person can read."""

import math
import time
from collections.abc import Callable
from dataclasses import replace

from shazim_gui.core.progress import Progress

_MEMORY = 20.0
"""Seconds of work after which a measured rate has a third (1 / e) of the weight of a new one."""
_FIRST = 2.0
"""Seconds of work before a rate is shown."""
_RISE, _SLACK = 1.25, 5.0
"""The time left rises only if the estimate exceeds it by this factor and this many seconds more."""
_HOLD = 1.0
"""Seconds for which a shown rate stays the same."""


class RateEstimator:
    """Follows a job step by step; pauses do not count as work."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._resumed_at = clock()
        self._worked_before = 0.0
        """Seconds of work up to the last pause."""
        self._paused = False
        self._begin("")

    def pause(self) -> None:
        """The job pauses."""
        self._worked_before = self._worked
        self._paused = True

    def resume(self) -> None:
        """The job works again."""
        if self._paused:
            self._resumed_at = self._clock()
            self._paused = False

    def _begin(self, stage: str) -> None:
        self._stage = stage
        self._started = False
        self._seen = self._worked
        self._done = 0
        self._items = 0.0
        self._seconds = 0.0
        self._since = 0.0
        self._shown = 0.0
        self._shown_for = 0.0
        self._left: float | None = None

    @property
    def _worked(self) -> float:
        """Seconds of work up to now."""
        return self._worked_before if self._paused else self._worked_before + self._clock() - self._resumed_at

    def follow(self, progress: Progress) -> Progress:
        """The same step with the recent rate and the time left; both are unknown in the first seconds.

        The time left falls as time passes, faster where the job gets faster, and rises only where it was a quarter
        and five seconds too low, so that texts made from it do not flicker.
        """
        if progress.stage != self._stage or progress.done < self._done:
            self._begin(progress.stage)
        elapsed = self._worked - self._seen
        self._seen += elapsed
        if not self._started:  # loading what the job needs, before the first item, does not count
            self._started = progress.done > 0
            self._done = progress.done
            return replace(progress, rate=0.0, seconds_left=None)
        fading = math.exp(-elapsed / _MEMORY)
        self._items = self._items * fading + progress.done - self._done
        self._seconds = self._seconds * fading + elapsed
        self._done = progress.done
        self._since += elapsed
        rate = self._items / self._seconds if self._since >= _FIRST else 0.0
        self._shown_for += elapsed
        if self._shown_for >= _HOLD or not self._shown:
            self._shown, self._shown_for = rate, 0.0
        return replace(progress, rate=self._shown, seconds_left=self._seconds_left(progress, rate, elapsed))

    def _seconds_left(self, progress: Progress, rate: float, elapsed: float) -> float | None:
        if rate <= 0 or not progress.total:
            self._left = None
            return None
        estimate = max(0, progress.total - progress.done) / rate
        if self._left is not None:
            expected = max(0.0, self._left - elapsed)
            estimate = estimate if estimate > _RISE * expected + _SLACK else min(estimate, expected)
        self._left = estimate
        return estimate
