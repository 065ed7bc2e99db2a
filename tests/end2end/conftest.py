"""The real command in another process, and a library with the edited photographs."""

import json
import os
import pickle
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.sharing import made_once

ROOT = Path(__file__).resolve().parents[2]
SHAZIM = [sys.executable, "-m", "shazim_gui.cli.main"]


@dataclass(frozen=True)
class Ended:
    """The result of one command."""

    code: int
    out: bytes
    err: str
    seconds: float

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return os.fsdecode(self.out).splitlines()


def environment(library: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "SHAZIM_LIBRARY": str(library), "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(ROOT), **more}


Shazim = Callable[..., Ended]


def run(*arguments: str | Path, library: Path, cwd: Path = ROOT, **more: str) -> Ended:
    """Run `shazim` with these arguments; `more` are further environment variables."""
    began = time.monotonic()
    ended = subprocess.run(
        [*SHAZIM, *map(os.fspath, arguments)],
        env=environment(library, **more),
        cwd=cwd,
        capture_output=True,
        timeout=300,
        check=False,
    )
    seconds = time.monotonic() - began
    err = ended.stderr.decode()
    assert "Traceback" not in err, err
    return Ended(ended.returncode, ended.stdout, err, seconds)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def shazim(library: Path) -> Shazim:
    """Runs `shazim` with the library of this test."""

    def runs(*arguments: str | Path, **more: Any) -> Ended:
        return run(*arguments, **{"library": library, **more})

    return runs


@pytest.fixture
def launch(library: Path) -> Callable[..., "subprocess.Popen[bytes]"]:
    """Starts `shazim` in a new process group, so that a test can send it signals."""

    def starts(*arguments: str | Path, **options: Any) -> "subprocess.Popen[bytes]":
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        return subprocess.Popen(
            [*SHAZIM, *map(os.fspath, arguments)], env=environment(library), cwd=ROOT, start_new_session=True, **streams
        )

    return starts


@pytest.fixture
def scanned_before(library: Path, prepared: Callable[[Path], Path]) -> None:
    """The library of this test has the exported network of an earlier scan, so that no command has to load torch."""
    prepared(library)


@pytest.fixture(scope="session")
def _edits(tmp_path_factory: pytest.TempPathFactory, exported_network: Path, photos: Path) -> Path:
    def scan(folder: Path) -> None:
        library = folder / "library"
        shutil.copytree(exported_network, library / "models")
        ended = run("duplicates", photos / "edits", "--format", "json", library=library)
        (folder / "ended").write_bytes(pickle.dumps(ended))

    return made_once(tmp_path_factory, "edits-by-command", scan)


@pytest.fixture(scope="session")
def edits_library(_edits: Path) -> Path:
    """The library that `edits_ended` scanned into; tests only read it, or copy it."""
    return _edits / "library"


@pytest.fixture(scope="session")
def edits_ended(_edits: Path) -> Ended:
    """The result of `shazim duplicates edits --format json` in an empty library."""
    ended: Ended = pickle.loads((_edits / "ended").read_bytes())
    return ended


@pytest.fixture
def with_edits(edits_ended: Ended, edits_library: Path) -> Shazim:
    """Runs `shazim` with the library that holds the edited photographs; for commands that only read it."""

    def runs(*arguments: str | Path, **more: Any) -> Ended:
        return run(*arguments, **{"library": edits_library, **more})

    return runs
