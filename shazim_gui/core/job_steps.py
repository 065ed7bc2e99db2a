"""What a running job tells those who wait for it: progress, notices, skipped files, pauses."""

from dataclasses import dataclass

from shazim_gui.core.message import Message
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Skip


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know that stops nothing."""

    text: Message


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file turned out to be unusable."""

    skip: Skip


@dataclass(frozen=True, slots=True)
class Rescored:
    """The table of scored pairs on the disk tells more of the same pairs than before."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The job is paused, as it was asked to be; nothing more is heard before it is resumed or stopped."""


Step = Progress | Notice | Skipped | Rescored | Paused
"""What a job yields while it runs."""
