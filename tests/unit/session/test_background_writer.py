"""Values are written in a background thread, only the latest of several, and none is lost when the process ends."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from shazim_gui.core.errors import LibraryUnusable, WorldError
from shazim_gui.session.background_writer import BackgroundWriter


class Disk:
    """Records what is written, when and by which thread."""

    def __init__(self) -> None:
        self.written: list[int] = []
        self.times: list[float] = []
        self.threads: set[threading.Thread] = set()
        self.full = False
        self.problems: list[WorldError] = []

    def write(self, value: int) -> None:
        if self.full:
            raise LibraryUnusable("the disk is full", "free some space")
        self.written.append(value)
        self.times.append(time.monotonic())
        self.threads.add(threading.current_thread())


def wait_for(disk: Disk, count: int) -> None:
    end = time.monotonic() + 5
    while len(disk.written) < count:
        assert time.monotonic() < end
        time.sleep(0.005)


def test_the_first_value_is_written_at_once_and_the_latest_after_the_interval() -> None:
    disk = Disk()
    writer = BackgroundWriter(disk.write, disk.problems.append, 0.4)
    writer.put(0)
    wait_for(disk, 1)
    for value in range(1, 500):
        writer.put(value)
    wait_for(disk, 2)
    assert disk.written == [0, 499]
    assert disk.times[1] - disk.times[0] >= 0.39
    assert threading.current_thread() not in disk.threads


def test_a_flush_does_not_wait_for_the_interval() -> None:
    disk = Disk()
    writer = BackgroundWriter(disk.write, disk.problems.append, 60.0)
    writer.put(1)
    wait_for(disk, 1)
    writer.put(2)
    began = time.monotonic()
    assert writer.flush()
    assert disk.written == [1, 2]
    assert time.monotonic() - began < 5
    assert writer.flush(), "without a value to write it returns at once"


def test_a_failure_is_reported_once_and_the_value_is_tried_again() -> None:
    disk = Disk()
    disk.full = True
    writer = BackgroundWriter(disk.write, disk.problems.append, 0.0)
    for value in range(3):
        writer.put(value)
        assert writer.flush()
    assert [str(problem) for problem in disk.problems] == ["the disk is full: free some space."]
    disk.full = False
    assert writer.flush()
    assert disk.written == [2]
    disk.full = True
    writer.put(3)
    writer.flush()
    assert len(disk.problems) == 2, "a failure after a success is reported again"


def test_a_flush_has_a_deadline() -> None:
    stuck = threading.Event()
    writer: BackgroundWriter[int] = BackgroundWriter(lambda _: stuck.wait(5) and None, lambda _: None, 0.0)
    writer.put(1)
    assert not writer.flush(0.05)
    stuck.set()
    assert writer.flush()


PROGRAM = """
import sys
from pathlib import Path
from shazim_gui.session.background_writer import BackgroundWriter
writer = BackgroundWriter(Path(sys.argv[1]).write_text, print, 0.5)
writer.put("first")
writer.put("last")
"""


@pytest.mark.slow
def test_a_process_that_ends_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "value"
    subprocess.run([sys.executable, "-c", PROGRAM, str(file)], check=True, timeout=60)
    assert file.read_text() == "last"
