"""Messages about maintenance of the library and about the machine; a part of `worker.messages`."""

from dataclasses import dataclass

from shazim_gui.worker.command import Command


@dataclass(frozen=True, slots=True)
class Trimmed:
    """Thumbnails were deleted."""

    files: int
    """How many were deleted."""
    bytes_left: int
    """Bytes of those that are left."""


@dataclass(frozen=True, slots=True)
class Devices:
    """The devices, besides the processor, that networks can run on."""

    graphics: str
    """The name of the graphics processor; empty if there is none."""


@dataclass(frozen=True, slots=True)
class Trim(Command[Trimmed]):
    """Delete the oldest thumbnails until the others take at most `most_bytes`."""

    most_bytes: int


@dataclass(frozen=True, slots=True)
class AskDevices(Command[Devices]):
    """Ask which devices networks can run on."""


MaintenanceAnswer = Trimmed | Devices
