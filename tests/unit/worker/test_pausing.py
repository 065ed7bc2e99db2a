"""A paused scan: the real worker process sleeps, keeps its work, and continues, stops or ends on request."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from shazim_gui.core.job_steps import Notice, Paused
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.progress import Progress
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder
from shazim_gui.store.photo_table import photos_in
from shazim_gui.worker import client
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Done, Event, Find, Scan, Scanned, Stopped

FILES = 150
SLOW_DECODER = """
def decode(data):
    time.sleep(0.01)
    return real_decode(data)
reading.decode = decode
"""


@pytest.fixture(autouse=True)
def slow_decoder(quick_network: Callable[[str], None]) -> None:
    quick_network(SLOW_DECODER)


@pytest.fixture
def scan(pictures: Path) -> Scan:
    """A scan of many files with different bytes, so that each of them is decoded."""
    shown = [path.read_bytes() for path in sorted(pictures.iterdir())]
    for number in range(FILES - len(shown)):
        data, comment = shown[number % len(shown)], str(number).encode()
        head = b"\xff\xd8\xff\xfe" + (len(comment) + 2).to_bytes(2, "big")
        (pictures / f"{number}.jpg").write_bytes(head + comment + data[2:])
    return Scan((Folder(str(pictures), ()),), DEFAULT_MODEL)


def stored(paths: LibraryPaths) -> int:
    with Catalogue.open_for_reading(paths.catalogue) as catalogue:
        return len(photos_in(catalogue, []))


def until(worker: WorkerClient, wanted: Callable[[Event], bool]) -> list[Event]:
    """Return the events up to the first that is wanted."""
    events: list[Event] = []
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for event in worker.poll(0.02):
            events.append(event)
            if wanted(event):
                return events
    raise TimeoutError(events)


def pause_scan(worker: WorkerClient, command: Scan) -> None:
    """Begin a scan and pause it as soon as it reads pictures."""
    worker.begin(command)
    until(worker, lambda event: isinstance(event, Progress) and event.stage == "Reading" and event.done > 0)
    worker.pause()
    until(worker, lambda event: isinstance(event, Paused))


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pid_of(worker: WorkerClient) -> int:
    assert worker._process is not None
    assert worker._process.pid is not None
    return worker._process.pid


def test_nothing_is_read_during_a_pause_and_everything_after_it(
    worker: WorkerClient, paths: LibraryPaths, scan: Scan, monkeypatch: pytest.MonkeyPatch
) -> None:
    pause_scan(worker, scan)
    monkeypatch.setattr(client, "PATIENCE", 0.1)  # a paused scan has not hung
    time.sleep(0.6)  # the files in flight are done by now
    before, spent = stored(paths), processor_seconds(pid_of(worker)) if sys.platform == "linux" else 0.0
    events_while_paused = [event for _ in range(10) for event in worker.poll(0.1)]
    assert events_while_paused == []
    assert worker.busy
    assert stored(paths) == before < FILES
    if sys.platform == "linux":
        assert processor_seconds(pid_of(worker)) - spent <= 0.05, "it is busy waiting"
    monkeypatch.undo()
    worker.resume()
    events = until(worker, lambda event: isinstance(event, Done))
    assert isinstance(events[-1], Done)
    assert isinstance(events[-1].result, Scanned)
    assert events[-1].result.counts.indexed == FILES == stored(paths)
    assert not any(isinstance(event, Notice) for event in events), "it was treated as dead"


def test_a_cancel_ends_a_pause_at_once_and_keeps_what_was_read(
    worker: WorkerClient, paths: LibraryPaths, scan: Scan
) -> None:
    pause_scan(worker, scan)
    pid, before, asked = pid_of(worker), stored(paths), time.monotonic()
    worker.cancel()
    assert until(worker, lambda event: isinstance(event, Stopped)) == [Stopped()]
    assert time.monotonic() - asked < 1.0
    assert stored(paths) == before
    worker.begin(Find(DEFAULT_MODEL))
    until(worker, lambda event: isinstance(event, Done))
    assert pid_of(worker) == pid, "the worker had to be ended by force"


def test_closing_ends_a_paused_worker_normally(worker: WorkerClient, paths: LibraryPaths, scan: Scan) -> None:
    pause_scan(worker, scan)
    process, asked = worker._process, time.monotonic()
    assert process is not None
    exit_codes: list[int | None] = []
    end = worker._end

    def ending() -> None:
        exit_codes.append(process.exitcode)
        end()

    worker._end = ending  # type: ignore[method-assign]
    worker.close()
    assert time.monotonic() - asked < 0.7
    assert exit_codes == [0], "it was killed"


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by a signal")
def test_a_pause_survives_the_worker_but_not_the_command(worker: WorkerClient, scan: Scan) -> None:
    pause_scan(worker, scan)
    os.kill(pid_of(worker), signal.SIGKILL)
    events = until(worker, lambda event: isinstance(event, Paused))
    assert [type(event) for event in events if isinstance(event, Notice)] == [Notice]
    worker.resume()
    until(worker, lambda event: isinstance(event, Done))
    worker.pause()  # too late for that command, and not meant for the next
    worker.begin(Find(DEFAULT_MODEL))
    events = until(worker, lambda event: isinstance(event, Done))
    assert not any(isinstance(event, Paused) for event in events)


def test_an_inline_worker_can_be_paused(paths: LibraryPaths, pictures: Path) -> None:
    worker = InlineWorker(paths)
    worker.begin(Scan((Folder(str(pictures), ()),), DEFAULT_MODEL))
    worker.pause()
    assert list(worker.poll()) == [Paused()]
    assert list(worker.poll()) == []
    worker.resume()
    assert len(list(worker.poll())) == 1
    worker.pause()
    worker.cancel()
    events: list[Event] = []
    while worker.busy:
        events.extend(worker.poll())
    assert events[-1] == Stopped()
