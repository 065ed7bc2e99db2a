"""The entry point of the worker process; it imports little, because the window must never load what the worker runs."""

import os
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


def start(connection: "Connection[Any, Any]", root: Path) -> None:
    """Serve commands from `connection` for the library at `root`; runs in the new process only."""
    # The network's threads sleep while they wait: busy waiting would take the processor from the decoders, the window
    # and other programs (measured on a busy machine: batches of .5 s instead of 1 to 5 s).
    # OpenMP reads this when torch is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    import_module("shazim_gui.worker.process").serve(connection, root)
    os._exit(0)  # everything is on the disk; Python would take most of a second to free the network
