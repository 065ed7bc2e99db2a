"""Provides what every test needs: a clean environment, fonts, the test photographs, and a guard against leaks."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from shazim_gui.core.paths import LibraryPaths
from tests import fonts
from tests.leaks import no_leaks as no_leaks
from tests.sharing import made_once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"  # no test may use the network
# Qt and the commands start in English regardless of the system's language; tests of other languages set it.
os.environ |= {"LANGUAGE": "", "LC_ALL": "C.UTF-8"}

ROOT = Path(__file__).resolve().parents[1]
PHOTOS = Path(os.environ.get("SHAZIM_TEST_PHOTOS", ROOT.parent / "shared" / "photos"))


def pytest_configure(config: pytest.Config) -> None:
    """Provide the fonts before Qt is loaded; the processes that run the tests in parallel share them."""
    if hasattr(config, "workerinput"):
        os.environ.setdefault("OMP_NUM_THREADS", "1")  # more threads than cores would slow torch down
    else:
        config.add_cleanup(fonts.configure().cleanup)


@pytest.fixture(autouse=True)
def clean_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test its own home and library, so that none can change a person's."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("SHAZIM_LIBRARY", str(tmp_path / "library"))


@pytest.fixture(scope="session")
def photos() -> Path:
    """Provides the folder of test photographs, which is beside a checkout and never part of it."""
    if not PHOTOS.is_dir():
        pytest.skip(f"the test photographs are not at {PHOTOS} (set SHAZIM_TEST_PHOTOS)")
    return PHOTOS


EXPORT = """
import sys
from pathlib import Path
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.models.extractor import load_extractor
load_extractor(DEFAULT_MODEL, Path(sys.argv[1]))
"""


@pytest.fixture(scope="session")
def exported_network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provides a weights folder with the exported form of the default network, which loads quickly and without torch.

    It is made in a separate process, so that torch uses no memory in this one.
    """

    def export(folder: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, "-c", EXPORT, str(folder)], env=environment, check=True, timeout=600)

    return made_once(tmp_path_factory, "network", export)


@pytest.fixture
def prepared(exported_network: Path) -> Callable[[Path], Path]:
    """Provides a function that makes an empty library with the exported form of the default network.

    A library that was scanned before has it. Another process starts to scan into it five seconds earlier.
    """

    def prepare(library: Path) -> Path:
        weights = LibraryPaths(library).weights
        weights.mkdir(parents=True)
        for file in exported_network.iterdir():
            os.link(file, weights / file.name)
        return library

    return prepare
