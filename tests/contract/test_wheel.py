"""Tests that the wheel contains the program's files and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Provides the names of the files in the wheel that is built from this checkout."""
    pytest.importorskip("hatchling", reason="hatchling is not installed here; `make test` installs it")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return archive.namelist()


def test_every_resource_is_in_the_wheel(wheel: list[str]) -> None:
    resources = ROOT / "resources"
    wanted = [path.relative_to(resources).as_posix() for path in resources.rglob("*") if path.is_file()]
    assert wanted
    assert not [name for name in wanted if f"shazim_gui/_resources/{name}" not in wheel]


def test_every_module_is_in_the_wheel_and_no_test_is(wheel: list[str]) -> None:
    modules = [path.relative_to(ROOT).as_posix() for path in (ROOT / "shazim_gui").rglob("*.py")]
    assert not [name for name in modules if name not in wheel]
    assert not [name for name in wheel if name.startswith(("tests", "packaging"))]


def test_the_commands_are_declared(wheel: list[str]) -> None:
    assert any(name.endswith(".dist-info/entry_points.txt") for name in wheel)
    assert any("licenses/LICENSE" in name for name in wheel)
