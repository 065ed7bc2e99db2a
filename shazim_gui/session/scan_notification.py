"""Decides whether a person is notified of the end of a scan outside the window, and with which text."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from shazim_gui.core.text.language import plural, tr
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.results import Results

LONG = 30.0
"""Seconds of work from which a scan's end is notified: nobody is expected to wait so long."""


class ScanEnd(Enum):
    """How a scan ended."""

    DONE = auto()
    STOPPED = auto()
    """Stopped by the person."""
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class ScanNotification:
    """A short text outside the window."""

    title: str
    text: str


def should_notify(end: ScanEnd, seconds: float, *, active: bool) -> bool:
    """True if the end is to be notified, after `seconds` of work without pauses.

    `active` is true if a window of the program is in use.
    """
    return end is not ScanEnd.STOPPED and seconds >= LONG and not active


def notification_of(end: ScanEnd, results: Results | None, problem: str = "") -> ScanNotification:
    """The text on the end of a scan; `problem` is why a scan failed."""
    if end is ScanEnd.FAILED:
        return ScanNotification(tr("Scan failed"), problem)
    title = tr("Scan finished")
    if results is None or not results.photos:
        return ScanNotification(title, tr("No photos were found."))
    photos = plural("{n} photo", "{n} photos", len(results.photos))
    if not len(results.clusters):
        return ScanNotification(title, tr("{photos}, no copies found", photos=photos))
    found = plural("{n} cluster", "{n} clusters", len(results.clusters))
    freed = tr("{size} can be freed", size=localized_size(results.clusters.reclaimable))
    return ScanNotification(title, f"{photos} · {found} · {freed}")


class ScanWatch:
    """Measures how long a scan works, without pauses."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds of work since the scan began, without pauses."""
        return self._worked + (0.0 if self._since is None else self._clock() - self._since)

    def begin(self) -> None:
        """A scan begins."""
        self._worked, self._since = 0.0, self._clock()

    def pause(self) -> None:
        """The scan pauses or is over."""
        self._worked, self._since = self.seconds, None

    def resume(self) -> None:
        """The scan works again."""
        self._since = self._clock() if self._since is None else self._since
