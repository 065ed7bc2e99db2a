"""A disk that is full or closed, and a library in use: one sentence, and the catalogue stays whole."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.session import verbs
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.messages import Scan


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for the index, and little more."""
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can be mounted by root on Linux only")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("room", [0, 8, 100, 300, 500, 600, 700, 800, 900])
def test_a_full_disk(open_library: Any, small_disk: Path, pictures: Path, room: int) -> None:
    """With `room` kilobytes left, wherever in the work they end."""
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes((1024 - 4 - room) * 1024))
    library = open_library(small_disk / "library")
    for name in "abcdef":
        shutil.copyfile(pictures / f"{name}.jpg", pictures / f"{name}2.jpg")
    try:
        library.do(verbs.scan_and_find(library.session, [str(pictures)]))
    except LibraryUnusable as error:
        words = ("No space left on device", "disk is full", "disk I/O error")  # the last is SQLite's for its own files
        assert any(word in str(error) for word in words)  # noqa: PT017
        assert "free some space" in str(error.remedy)  # noqa: PT017
    else:
        assert room > 500, "the index alone takes that"
    ballast.unlink()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shazim_gui.worker.jobs.run_job.set_aside", None)  # the catalogue is whole
        library.do(verbs.scan_and_find(library.session, [str(pictures)]))
    assert len(library.photos) == 12
    assert [len(cluster.photos) for cluster in library.results().clusters] == [2] * 6


def test_a_closed_data_folder(as_nobody: list[str], tmp_path: Path, photos: Path) -> None:
    shutil.copytree(photos / "edits/ukbench", tmp_path / "pictures")
    script = f"""
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Failed, Find, Scan
from shazim_gui.store.folder_table import Folder
import pathlib
worker = InlineWorker(LibraryPaths(pathlib.Path({str(tmp_path / "library")!r})))
drop()
for command in (Scan((Folder({str(tmp_path / "pictures")!r}, ()),), "efficientnet-lite0"), Find("efficientnet-lite0")):
    worker.begin(command)
    while worker.busy:
        for event in worker.poll():
            print(event.what, "|", event.remedy)
"""
    for place in (tmp_path, *tmp_path.parents[:3]):
        place.chmod(place.stat().st_mode & ~0o022 | 0o011)
    ended = subprocess.run([*as_nobody, script], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    sentence = (
        f"the library folder {tmp_path / 'library'} cannot be written (Permission denied) | free some space, make "
        "it writable, or choose another with --library or SHAZIM_LIBRARY"
    )
    assert ended.stdout.splitlines() == [sentence, sentence]
    assert not (tmp_path / "library").exists()


def test_two_writers(library: Any, pictures: Path, open_library: Any) -> None:
    other = open_library(library.paths.root)
    running = library.session.start(verbs.scan(library.session, [str(pictures)]))
    next(running.steps())
    with pytest.raises(LibraryUnusable, match=r"another Shazim is writing to the library .*wait until it is done"):
        other.scan(pictures)
    for _ in running.steps():
        pass
    assert other.scan(pictures).decoded == 0


def test_the_lock_of_an_abandoned_job_is_open(library: Any, pictures: Path, open_library: Any) -> None:
    running = library.session.start(verbs.scan(library.session, [str(pictures)]))
    next(running.steps())
    library.session.close()
    assert open_library(library.paths.root).scan(pictures).indexed == 6


def test_ctrl_c_in_a_script_leaves_a_worker_that_works(
    library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(JobContext, "extractor", interrupted)
        with pytest.raises(KeyboardInterrupt):
            library.scan(pictures)
    assert not library.session.worker.busy
    assert library.scan(pictures).indexed == 6


def test_one_command_at_a_time(library: Any) -> None:
    worker = InlineWorker(library.paths)
    worker.begin(Scan((), library.session.model))
    with pytest.raises(RuntimeError, match="busy"):
        worker.begin(Scan((), library.session.model))
    worker.close()
    assert not worker.busy
    assert list(worker.poll()) == []
