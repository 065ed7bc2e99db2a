"""Shazim: finds duplicate and edited copies in a person's photographs."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shazim_gui.engine import ShazimEngine as ShazimEngine

__version__ = "0.1.0"
__all__ = ["ShazimEngine", "__version__"]


def __getattr__(name: str) -> Any:
    """Load the Python face only when somebody asks for it, so that the other faces start light."""
    if name == "ShazimEngine":
        return import_module("shazim_gui.engine").ShazimEngine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
