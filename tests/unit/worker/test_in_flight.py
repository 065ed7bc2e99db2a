"""The names of the files in flight, and only those, survive their process."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from shazim_gui.worker.in_flight import InFlight, Leftover, leftovers, started_at


def test_the_files_of_a_dead_process_are_known(tmp_path: Path) -> None:
    strange = os.fsdecode(b"/photos/caf\xe9 \n.jpg")
    script = f"""
import os, pathlib
from shazim_gui.worker.in_flight import InFlight
in_flight = InFlight(pathlib.Path({str(tmp_path / "inflight")!r}))
with in_flight.slot("/photos/done.jpg"):
    pass
with in_flight.slot("/photos/one.jpg"), in_flight.slot(os.fsdecode({os.fsencode(strange)!r})):
    os.kill(os.getpid(), 9)
"""
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == -9
    assert set(leftovers(tmp_path / "inflight")) == {Leftover("/photos/one.jpg", False), Leftover(strange, False)}


def test_a_file_that_is_decoded_alone_is_recorded_as_alone(tmp_path: Path) -> None:
    in_flight = InFlight(tmp_path / "inflight", alone=True)
    with in_flight.slot("/photos/a.jpg"):
        assert leftovers(tmp_path / "inflight") == [Leftover("/photos/a.jpg", True)]
    assert leftovers(tmp_path / "inflight") == []
    in_flight.close()


def test_a_failing_decoder_frees_its_slot(tmp_path: Path) -> None:
    in_flight = InFlight(tmp_path / "inflight")
    with pytest.raises(ValueError, match="broken"), in_flight.slot("/photos/a.jpg"):
        raise ValueError("broken")
    assert leftovers(tmp_path / "inflight") == []
    in_flight.close()


def test_many_threads_share_the_slots(tmp_path: Path) -> None:
    in_flight = InFlight(tmp_path / "inflight")
    seen: list[int] = []
    meet = threading.Barrier(32)

    def decode(name: str) -> None:
        for _ in range(20):
            meet.wait()
            with in_flight.slot(name):
                meet.wait()
                if name.endswith("/0"):
                    seen.append(len({leftover.path for leftover in leftovers(tmp_path / "inflight")}))
                meet.wait()

    threads = [threading.Thread(target=decode, args=(f"/photos/{number}",)) for number in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [32] * 20
    assert leftovers(tmp_path / "inflight") == []
    in_flight.close()


def test_a_missing_file_has_no_leftovers(tmp_path: Path) -> None:
    assert leftovers(tmp_path / "none") == []
    assert started_at(tmp_path / "none") == 0


@pytest.mark.parametrize("content", [b"", b"\x01", b"\x02\xff\xff" + b"x" * 10, os.urandom(20_000)])
def test_a_damaged_file_is_no_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "inflight").write_bytes(content)
    leftovers(tmp_path / "inflight")


def test_slots_of_a_new_process_are_distinguished_from_old_ones(tmp_path: Path) -> None:
    file = tmp_path / "inflight"
    InFlight(file).close()
    os.utime(file, ns=(0, 1))
    assert started_at(file) == 1
    InFlight(file).close()
    assert started_at(file) > 1
    assert file.stat().st_blocks * 512 >= file.stat().st_size, (
        "writing into a hole of the file would end the process on a full disk"
    )
