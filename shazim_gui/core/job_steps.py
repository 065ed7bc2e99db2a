"""What a running job yields: progress, notices, skipped files, pauses."""

from dataclasses import dataclass

from shazim_gui.core.message import Message
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Skip


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know; the job continues."""

    text: Message


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file cannot be used."""

    skip: Skip


@dataclass(frozen=True, slots=True)
class Rescored:
    """The pair table on the disk has more scores of the same pairs than before."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The job is paused on request; no more steps follow until it is resumed or cancelled."""


Step = Progress | Notice | Skipped | Rescored | Paused
"""What a job yields while it runs."""
