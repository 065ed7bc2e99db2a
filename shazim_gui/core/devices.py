"""What a person can want a network to run on."""

from enum import StrEnum


class Device(StrEnum):
    """Kept in the settings by its value."""

    AUTO = ""
    """A graphics processor where there is one."""
    PROCESSOR = "cpu"
    GRAPHICS = "gpu"
