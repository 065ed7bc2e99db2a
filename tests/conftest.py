"""What every test stands on: a clean world, the real photographs where they lie, and a guard against leaks."""

import multiprocessing
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"  # no test may reach out

PHOTOS = Path(os.environ.get("SHAZIM_TEST_PHOTOS", Path(__file__).resolve().parents[2] / "shared" / "photos"))


@pytest.fixture(autouse=True)
def clean_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test gets a home and a library of its own; none can touch a person's."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("SHAZIM_LIBRARY", str(tmp_path / "library"))


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """A test that leaves a thread or a process behind fails, naming it."""
    before = set(threading.enumerate())
    yield
    for child in multiprocessing.active_children():
        child.join(1)
    processes = [child.name for child in multiprocessing.active_children()]
    for thread in set(threading.enumerate()) - before:
        thread.join(1)
    threads = [thread.name for thread in set(threading.enumerate()) - before]
    assert not processes, f"left running: {processes}"
    assert not threads, f"left running: {threads}"


@pytest.fixture(scope="session")
def photos() -> Path:
    """The folder of real test photographs, which lies beside a checkout and is never part of it."""
    if not PHOTOS.is_dir():
        pytest.skip(f"the test photographs are not at {PHOTOS} (set SHAZIM_TEST_PHOTOS)")
    return PHOTOS
