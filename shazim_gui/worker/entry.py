"""Where the worker process begins: light enough to be imported by the window, which must never load what it runs."""

from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


def start(connection: "Connection[Any, Any]", root: Path) -> None:
    """Serve commands from `connection` for the library at `root`; runs in the new process only."""
    import_module("shazim_gui.worker.process").serve(connection, root)
