"""Makes slow test data once for all the processes that run tests in parallel."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder `name`, which `make` fills in one of the processes; no test may change it."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # the one that all processes share
    folder, done = base / f"shared-{name}", base / f"shared-{name}.done"
    with FileLock(base / f"shared-{name}.lock"):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def copied(library: Path, target: Path) -> Path:
    """Return a copy of a library; its large exported networks are links, because they are only replaced as a whole."""

    def copy(source: str, destination: str) -> None:
        (os.link if source.endswith(".openvino.npz") else shutil.copy2)(source, destination)

    return Path(shutil.copytree(library, target, copy_function=copy))
