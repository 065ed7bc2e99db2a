"""Whether the end of a scan is worth a word to a person who is doing something else meanwhile, and which."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from shazim_gui.core.language import plural, tr
from shazim_gui.session.presenter.localized_numbers import size
from shazim_gui.session.results import Results

LONG = 30.0
"""Seconds of work after which nobody can be thought to have waited for the end."""


class End(Enum):
    """How a scan ended."""

    DONE = auto()
    STOPPED = auto()
    """By the person, who knows."""
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Announcement:
    """A few words outside the window."""

    title: str
    text: str


def is_worth_telling(end: End, seconds: float, *, active: bool) -> bool:
    """`seconds` of work, rests not counted; `active` where a window of the program is the one in use."""
    return end is not End.STOPPED and seconds >= LONG and not active


def announcement(end: End, results: Results | None, problem: str = "") -> Announcement:
    """What to say of it; `problem` is what was in the way of a scan that failed."""
    if end is End.FAILED:
        return Announcement(tr("Scan failed"), problem)
    title = tr("Scan finished")
    if results is None or not results.photos:
        return Announcement(title, tr("No photos were found."))
    photos = plural("{n} photo", "{n} photos", len(results.photos))
    if not len(results.clusters):
        return Announcement(title, tr("{photos}, no copies found", photos=photos))
    found = plural("{n} cluster", "{n} clusters", len(results.clusters))
    won = tr("{size} can be freed", size=size(results.clusters.reclaimable))
    return Announcement(title, f"{photos} · {found} · {won}")


class ScanWatch:
    """Measures how long a scan works."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """Of work since it began, rests not counted."""
        return self._worked + (0.0 if self._since is None else self._clock() - self._since)

    def begin(self) -> None:
        """A scan begins."""
        self._worked, self._since = 0.0, self._clock()

    def rest(self) -> None:
        """It rests, or is over."""
        self._worked, self._since = self.seconds, None

    def go_on(self) -> None:
        """It works again."""
        self._since = self._clock() if self._since is None else self._since
