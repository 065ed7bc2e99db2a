"""Pictures of one colour, and real worker processes."""

import os
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.worker.client import WorkerClient

_ROOT = Path(__file__).resolve().parents[3]
_QUICK = """
import sys
if "--multiprocessing-fork" in sys.orig_argv:  # only in the worker, not in its helper processes
    import os, time
    import numpy as np
    import shazim_gui.worker.jobs.file_reader as reading, shazim_gui.worker.job_context as context
    class Quick:  # a network without loading time, because the tests that use it are about processes
        name, dimensions, device, remark = "efficientnet-lite0", 4, "", None
        prepare = staticmethod(lambda pixels: np.zeros((3, 2, 2), np.float32))
        vectors = staticmethod(lambda batch: np.full((len(batch), 4), 0.5, np.float32))
    context.load_extractor = lambda *_: Quick
    real_decode = reading.decode
"""


@pytest.fixture
def plain() -> Callable[[Path, int], None]:
    """Return a function that writes a 64 x 64 picture of one grey level."""

    def write(path: Path, grey: int) -> None:
        Image.fromarray(np.full((64, 64), grey, np.uint8)).save(path)

    return write


@pytest.fixture
def quick_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that gives worker processes a network that takes no time, and runs further lines in them first.

    The lines may use `reading`, `real_decode`, `context`, `os` and `time`.
    """

    def install(lines: str) -> None:
        folder = tmp_path / "customized"
        folder.mkdir()
        (folder / "sitecustomize.py").write_text(_QUICK + textwrap.indent(textwrap.dedent(lines), "    "))
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(_ROOT)]))

    return install


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    """The paths of a library that does not exist yet."""
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def worker(paths: LibraryPaths) -> Iterator[WorkerClient]:
    """A real worker process of that library."""
    with WorkerClient(paths.root, paths.inflight) as worker:
        yield worker
