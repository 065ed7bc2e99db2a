"""The devices that a person can choose for networks."""

from enum import StrEnum


class Device(StrEnum):
    """A device; the settings store its value."""

    AUTO = ""
    """A graphics processor if there is one, else the processor."""
    PROCESSOR = "cpu"
    GRAPHICS = "gpu"
