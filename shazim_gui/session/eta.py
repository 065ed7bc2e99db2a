"""How fast a job is, and for how long it goes on: figures that a person can read, because they do not jump."""

import math
import time
from collections.abc import Callable
from dataclasses import replace

from shazim_gui.core.progress import Progress

_MEMORY = 20.0
"""Seconds of work after which what was seen of the speed counts a third (1 / e) of what is seen now."""
_FIRST = 2.0
"""Seconds of work before anything is said of the speed."""
_RISE, _SLACK = 1.25, 5.0
"""The time left is put higher where it is this many times too low, and that many seconds."""
_HOLD = 1.0
"""Seconds for which a rate stays as it is shown."""


class RateEstimator:
    """Follows a job step by step; time at rest is no time at work."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._woke_at = clock()
        self._banked = 0.0
        """Seconds of work up to the last rest."""
        self._resting = False
        self._begin("")

    def rest(self) -> None:
        """The job rests from now on."""
        self._banked = self._worked
        self._resting = True

    def go_on(self) -> None:
        """It works again."""
        if self._resting:
            self._woke_at = self._clock()
            self._resting = False

    def _begin(self, stage: str) -> None:
        self._stage = stage
        self._started = False
        self._seen = self._worked
        self._done = 0
        self._things = 0.0
        self._seconds = 0.0
        self._since = 0.0
        self._shown = 0.0
        self._shown_for = 0.0
        self._left: float | None = None

    @property
    def _worked(self) -> float:
        """Seconds of work up to now."""
        return self._banked if self._resting else self._banked + self._clock() - self._woke_at

    def follow(self, progress: Progress) -> Progress:
        """The same step with a rate of late and a time left that counts down; both unknown in the first seconds.

        The time left falls by itself as time passes, sooner where the job turns out to be faster, and rises only
        where it was a quarter and five seconds too low, so that words made of it do not flicker.
        """
        if progress.stage != self._stage or progress.done < self._done:
            self._begin(progress.stage)
        elapsed = self._worked - self._seen
        self._seen += elapsed
        if not self._started:  # before the first thing is done, what is needed for it is loaded
            self._started = progress.done > 0
            self._done = progress.done
            return replace(progress, rate=0.0, seconds_left=None)
        fading = math.exp(-elapsed / _MEMORY)
        self._things = self._things * fading + progress.done - self._done
        self._seconds = self._seconds * fading + elapsed
        self._done = progress.done
        self._since += elapsed
        rate = self._things / self._seconds if self._since >= _FIRST else 0.0
        self._shown_for += elapsed
        if self._shown_for >= _HOLD or not self._shown:
            self._shown, self._shown_for = rate, 0.0
        return replace(progress, rate=self._shown, seconds_left=self._left_of(progress, rate, elapsed))

    def _left_of(self, progress: Progress, rate: float, elapsed: float) -> float | None:
        if rate <= 0 or not progress.total:
            self._left = None
            return None
        estimate = max(0, progress.total - progress.done) / rate
        if self._left is not None:
            expected = max(0.0, self._left - elapsed)
            estimate = estimate if estimate > _RISE * expected + _SLACK else min(estimate, expected)
        self._left = estimate
        return estimate
