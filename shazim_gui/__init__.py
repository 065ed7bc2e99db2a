"""Shazim: finds duplicate and edited copies in a person's photographs."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Load the Python face only when it is asked for, so that the other faces start fast.

    There is no import for type checkers either: every layer imports this module for its version.
    """
    if name == "ShazimEngine":
        return import_module("shazim_gui.engine").ShazimEngine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
