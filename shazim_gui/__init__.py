"""Shazim: finds duplicate and edited copies in a person's photographs."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Load the Python face only when somebody asks for it, so that the other faces start light.

    Not even type checkers are told by an import here: every floor imports this module for its version.
    """
    if name == "ShazimEngine":
        return import_module("shazim_gui.engine").ShazimEngine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
