"""The worker as a process: it may crash, hang or be killed, and the scan continues."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from shazim_gui.core.errors import WorkerLost
from shazim_gui.core.job_steps import Notice, Skipped
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Counts, Reason
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import skips_in
from shazim_gui.worker import client
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.in_flight import leftovers, started_at
from shazim_gui.worker.messages import Describe, Described, Done, Event, Failed, Find, Query, Scan, Scanned, Stopped

ROOT = Path(__file__).resolve().parents[3]

FAULTS = """
import resource
import shazim_gui.worker.jobs.scan_job as scanning
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
def decode(data):
    if b"A-FILE-THAT-ABORTS" in data[:100]:
        time.sleep(0.2)  # files without fault are in flight, too
        os.abort()
    if b"A-FILE-THAT-HANGS" in data[:100]:
        time.sleep(30)
    if b"A-SLOW-FILE" in data[:100]:
        time.sleep(0.1)
    return real_decode(data)
reading.decode = decode
if os.environ.get("SHAZIM_TEST_DIE_AT_ONCE"):
    scanning.plan_scan = lambda *_: os.abort()
"""


@pytest.fixture(autouse=True)
def faults(quick_network: Callable[[str], None]) -> None:
    """Make some files crash or hang the decoder of the real worker process."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a process is made to crash by means of Linux")
    quick_network(FAULTS)


def add_comment(path: Path, comment: bytes) -> None:
    """Insert a comment at the start of a JPEG."""
    data = path.read_bytes()
    assert data[:2] == b"\xff\xd8"
    path.write_bytes(b"\xff\xd8\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[2:])


def scan_of(folder: Path) -> Scan:
    return Scan((Folder(str(folder), ()),), DEFAULT_MODEL)


def counts_of(events: list[Event]) -> Counts:
    last = events[-1]
    assert isinstance(last, Done), last
    assert isinstance(last.result, Scanned)
    return last.result.counts


def notices(events: list[Event]) -> list[str]:
    return [str(event.text) for event in events if isinstance(event, Notice)]


def indexed(paths: LibraryPaths) -> set[str]:
    with Catalogue.open_for_reading(paths.catalogue) as catalogue:
        return {Path(photo.path).name for photo in photos_in(catalogue, [])}


def skipped(paths: LibraryPaths) -> dict[str, Reason]:
    with Catalogue.open_for_reading(paths.catalogue) as catalogue:
        return {Path(skip.path).name: skip.reason for skip in skips_in(catalogue, [])}


def worker_pid(worker: WorkerClient) -> int:
    assert worker._process is not None
    assert worker._process.pid is not None
    return worker._process.pid


def ends_within(pid: int, seconds: float) -> bool:
    """Return whether a process ends in that time; it need not be a child of this one."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


def test_files_that_crash_the_decoder(worker: WorkerClient, paths: LibraryPaths, pictures: Path) -> None:
    """Two faulty files in flight at the same time, with others without fault."""
    shutil.copyfile(pictures / "c.jpg", pictures / "c2.jpg")
    add_comment(pictures / "c2.jpg", b"A-FILE-THAT-ABORTS")
    shutil.copyfile(pictures / "d.jpg", pictures / "c3.jpg")
    add_comment(pictures / "c3.jpg", b"A-FILE-THAT-ABORTS, too")
    events = list(worker.run(scan_of(pictures)))
    assert counts_of(events) == Counts(found=8, indexed=6, skipped=2, decoded=counts_of(events).decoded)
    assert indexed(paths) == {"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg"}
    assert skipped(paths) == {"c2.jpg": Reason.CRASHED, "c3.jpg": Reason.CRASHED}
    assert {Path(event.skip.path).name for event in events if isinstance(event, Skipped)} == {"c2.jpg", "c3.jpg"}
    assert 2 <= len(notices(events)) <= 4
    assert all("c2.jpg" in text or "c3.jpg" in text for text in notices(events))

    again = list(worker.run(scan_of(pictures)))
    assert counts_of(again) == Counts(found=8, indexed=6, skipped=2)
    assert notices(again) == []

    shutil.copyfile(pictures / "c.jpg", pictures / "c2.jpg")
    repaired = list(worker.run(scan_of(pictures)))
    assert counts_of(repaired) == Counts(found=8, indexed=7, skipped=1)
    assert skipped(paths) == {"c3.jpg": Reason.CRASHED}


def test_a_killed_worker_leaves_no_file_skipped(worker: WorkerClient, paths: LibraryPaths, pictures: Path) -> None:
    for path in pictures.iterdir():
        add_comment(path, b"A-SLOW-FILE")
    worker.begin(scan_of(pictures))
    events: list[Event] = []
    while worker.busy:
        for event in worker.poll(0.1):
            events.append(event)
            if isinstance(event, Progress) and event.stage == "Reading" and event.done and not notices(events):
                os.kill(worker_pid(worker), signal.SIGKILL)
                time.sleep(0.05)
                break
    assert counts_of(events) == Counts(found=6, indexed=6, skipped=0, decoded=counts_of(events).decoded)
    assert len(notices(events)) == 1
    assert skipped(paths) == {}


def test_a_worker_that_dies_repeatedly(
    worker: WorkerClient, paths: LibraryPaths, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAZIM_TEST_DIE_AT_ONCE", "1")
    paths.prepare()
    # A slot of an earlier process explains nothing, and its file is not skipped.
    paths.inflight.write_bytes(bytes([2]) + len(os.fsencode(pictures / "a.jpg")).to_bytes(2, "little"))
    with paths.inflight.open("ab") as file:
        file.write(os.fsencode(pictures / "a.jpg"))
    events = list(worker.run(scan_of(pictures)))
    assert [type(event) for event in events if not isinstance(event, Progress)] == [Notice, Notice, Failed]
    assert notices(events) == ["The background process stopped; the scan continues."] * 2
    assert isinstance(events[-1], Failed)
    assert events[-1].kind is WorkerLost
    assert not worker.busy

    monkeypatch.delenv("SHAZIM_TEST_DIE_AT_ONCE")
    assert counts_of(list(worker.run(scan_of(pictures)))).indexed == 6


def test_a_picture_that_crashes_a_query(worker: WorkerClient, pictures: Path) -> None:
    """The query names its picture, so no file is suspected; the worker is restarted for the next command."""
    worker.begin(Query(str(pictures / "a.jpg"), DEFAULT_MODEL, (1, 1, 2)))
    os.kill(worker_pid(worker), signal.SIGKILL)
    events = list(worker.poll(5))
    assert [type(event) for event in events] == [Failed]
    assert [type(event) for event in worker.run(Find(DEFAULT_MODEL))][-1] is Done


def test_a_cancel_takes_effect_within_a_second(worker: WorkerClient, paths: LibraryPaths, pictures: Path) -> None:
    add_comment(pictures / "d.jpg", b"A-FILE-THAT-HANGS")
    worker.begin(scan_of(pictures))
    began = time.monotonic()
    while not (paths.inflight.exists() and b"d.jpg" in paths.inflight.read_bytes()):
        list(worker.poll(0.02))
        assert time.monotonic() - began < 60
    asked = time.monotonic()
    worker.cancel()
    events: list[Event] = []
    while worker.busy:
        events.extend(worker.poll(5))
    assert events[-1] == Stopped()
    assert time.monotonic() - asked < 1.0

    shutil.copyfile(pictures / "c.jpg", pictures / "d.jpg")
    assert counts_of(list(worker.run(scan_of(pictures)))).indexed == 6
    assert indexed(paths) == {"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg"}


def test_a_cancel_between_two_files_leaves_the_worker_alive(
    worker: WorkerClient, paths: LibraryPaths, pictures: Path
) -> None:
    for path in pictures.iterdir():
        add_comment(path, b"A-SLOW-FILE")
    worker.begin(scan_of(pictures))
    pid = worker_pid(worker)
    cancelled = False
    events: list[Event] = []
    while worker.busy:
        for event in worker.poll(0.1):
            events.append(event)
            if isinstance(event, Progress) and event.stage == "Reading" and event.done and not cancelled:
                cancelled = True
                worker.cancel()
                worker.cancel()  # an impatient person
    assert events[-1] == Stopped()
    assert [type(event) for event in worker.run(Find(DEFAULT_MODEL))][-1] is Done
    assert worker_pid(worker) == pid
    assert counts_of(list(worker.run(scan_of(pictures)))).indexed == 6


def test_a_hanging_decoder_is_detected(
    worker: WorkerClient, paths: LibraryPaths, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "bcdef":
        (pictures / f"{name}.jpg").unlink()
    add_comment(pictures / "a.jpg", b"A-FILE-THAT-HANGS")
    monkeypatch.setattr(client, "PATIENCE", 1e9)
    worker.begin(scan_of(pictures))
    events: list[Event] = []
    while worker.busy:
        events.extend(worker.poll(0.05))
        in_flight = leftovers(paths.inflight) and started_at(paths.inflight) != worker._previous_start
        # Loading the network yields no events either, and takes long on a busy machine.
        monkeypatch.setattr(client, "PATIENCE", 0.3 if in_flight else 1e9)
    assert counts_of(events) == Counts(found=1, indexed=0, skipped=1)
    assert skipped(paths) == {"a.jpg": Reason.CRASHED}


PARENT = """
import pathlib, sys, time
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.store.folder_table import Folder
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.messages import Scan
if __name__ == "__main__":
    paths = LibraryPaths(pathlib.Path(sys.argv[1]))
    worker = WorkerClient(paths.root, paths.inflight)
    worker.begin(Scan((Folder(sys.argv[2], ()),), "efficientnet-lite0"))
    print(worker._process.pid, flush=True)
    while True:
        list(worker.poll(0.1))
"""


def orphan(paths: LibraryPaths, pictures: Path, until: Callable[[], bool]) -> int:
    """Kill a program during its scan as soon as `until` is true; return the process id of its worker."""
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(paths.root), str(pictures)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        while not until():
            time.sleep(0.02)
        program.kill()
    return pid


def test_a_worker_ends_with_its_program(paths: LibraryPaths, pictures: Path) -> None:
    add_comment(pictures / "a.jpg", b"A-FILE-THAT-HANGS")
    hung = orphan(paths, pictures, lambda: paths.inflight.exists() and b"a.jpg" in paths.inflight.read_bytes())
    assert ends_within(hung, 5), "it hung in a decoder"
    starting = orphan(LibraryPaths(paths.root / "other"), pictures, lambda: True)
    assert ends_within(starting, 5), "it had just started"


def test_an_idle_worker_ends_with_its_client(worker: WorkerClient, pictures: Path) -> None:
    events = list(worker.run(Describe((str(pictures / "a.jpg"),), DEFAULT_MODEL)))
    assert isinstance(events[-1], Done)
    assert isinstance(events[-1].result, Described)
    pid = worker_pid(worker)
    worker.close()
    assert ends_within(pid, 0.1)
    worker.close()
    assert list(worker.poll()) == []


def test_closing_ends_a_running_command(worker: WorkerClient, pictures: Path) -> None:
    worker.begin(scan_of(pictures))
    with pytest.raises(RuntimeError, match="busy"):
        worker.begin(scan_of(pictures))
    pid = worker_pid(worker)
    began = time.monotonic()
    worker.close()
    assert time.monotonic() - began < 2
    assert not worker.busy
    assert ends_within(pid, 0.1)


def test_a_cancel_without_a_command_is_ignored(worker: WorkerClient, pictures: Path) -> None:
    worker.cancel()
    assert counts_of(list(worker.run(Scan((), DEFAULT_MODEL)))) == Counts()
    worker.cancel()
    assert counts_of(list(worker.run(Scan((), DEFAULT_MODEL)))) == Counts()


def test_the_client_loads_no_network(worker: WorkerClient) -> None:
    """The window must not load a network, so neither may the module that starts the worker."""
    program = (
        "import sys, shazim_gui.worker.client; print([m for m in ('torch', 'hnswlib', 'PIL') if m in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
