"""The messages about the library's upkeep and about the machine; see `worker.messages`, of which they are a part."""

from dataclasses import dataclass

from shazim_gui.worker.command import Command


@dataclass(frozen=True, slots=True)
class Trimmed:
    """So many thumbnails went, and those that stay take so many bytes."""

    files: int
    bytes_left: int


@dataclass(frozen=True, slots=True)
class Devices:
    """What networks can run on beside the processor."""

    graphics: str
    """The name of the graphics processor; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Trim(Command[Trimmed]):
    """Drop the oldest thumbnails until the others take at most so many bytes."""

    most_bytes: int


@dataclass(frozen=True, slots=True)
class AskDevices(Command[Devices]):
    """Tell what networks can run on."""


MaintenanceAnswer = Trimmed | Devices
