"""Tests what each face may load: the engine works without Qt, and session and command line load no heavy library."""

import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import shazim_gui

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "timm", "torchvision", "openvino", "hnswlib", "cv2", "skimage", "scipy")

WITHOUT_QT = """
import importlib, sys

class Blocked:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not installed")

sys.meta_path.insert(0, Blocked)
for name in sys.argv[1:]:
    importlib.import_module(name)
import shazim_gui
shazim_gui.ShazimEngine
"""


def modules(*layers: str) -> list[str]:
    """Return the names of all modules of the given layers, or of all layers except the window."""
    found = [module.name for module in pkgutil.walk_packages(shazim_gui.__path__, "shazim_gui.")]
    if layers:
        return [name for name in found if name.split(".")[1] in layers]
    return [name for name in found if name.split(".")[1] not in ("gui", "__main__")]


def python(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_except_the_window_works_without_qt() -> None:
    names = modules()
    assert len(names) > 60
    ended = python(WITHOUT_QT, *names)
    assert ended.returncode == 0, ended.stderr


def test_the_window_cannot_be_loaded_without_qt() -> None:
    window = [name for name in modules("gui") if name.endswith("window")]
    assert "PySide6 is not installed" in python(WITHOUT_QT, *window).stderr


@pytest.mark.parametrize("layer", ["session", "cli"])
def test_a_face_loads_no_network_no_index_and_no_qt(layer: str) -> None:
    code = f"""
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(sorted({{*{HEAVY!r}, "PySide6"}} & set(sys.modules)))
"""
    ended = python(code, *modules(layer))
    assert (ended.stdout, ended.stderr) == ("[]\n", "")


def test_help_loads_no_heavy_library() -> None:
    code = """
import contextlib, io, sys
from shazim_gui.cli.main import main
with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.suppress(SystemExit):
    main(["--help"])
assert "duplicates" in printed.getvalue()
print(sorted({"numpy", "PIL", "sqlite3", "multiprocessing"} & set(sys.modules)))
"""
    ended = python(code)
    assert (ended.stdout, ended.stderr) == ("[]\n", "")
