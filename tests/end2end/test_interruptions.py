"""After kills, stops and closed pipes the library stays intact, and the next run continues."""

import contextlib
import json
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.leaks import children_of

if sys.platform == "win32":
    pytest.skip("process groups and their signals are Unix's", allow_module_level=True)


def differences(found: Any, expected: Any) -> list[str]:
    """What differs between the clusters of two exports, one line each."""
    if len(found["clusters"]) != len(expected["clusters"]):
        return [f"{len(found['clusters'])} clusters instead of {len(expected['clusters'])}"]
    lines: list[str] = []
    for one, other in zip(found["clusters"], expected["clusters"], strict=True):
        facts, wanted = _facts(one), _facts(other)
        lines += [
            f"{name}: {facts.get(name)} instead of {wanted.get(name)}"
            for name in sorted(facts.keys() | wanted.keys())
            if facts.get(name) != wanted.get(name)
        ]
    return lines


def _facts(cluster: Any) -> dict[str, Any]:
    """The facts of a cluster, its photos and its pairs, by their names."""
    names = [Path(photo["path"]).name for photo in cluster["photos"]]
    facts: dict[str, Any] = {"score": round(cluster["score"], 4)}
    facts |= {name: photo["keep"] for name, photo in zip(names, cluster["photos"], strict=True)}
    for pair in cluster["pairs"]:
        both = " and ".join(sorted((names[pair["a"]], names[pair["b"]])))
        # Near ties decide which further pairs are verified: structure and keypoints may be known of a few more.
        classic = {method: pair["scores"][method] for method in ("ah", "dh", "fv")}
        facts[both] = (pair["score"], classic, pair["edit"])
    return facts


def is_whole(library: Path) -> bool:
    with contextlib.closing(sqlite3.connect(library / "catalogue.sqlite3")) as catalogue:
        return catalogue.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.usefixtures("scanned_before")
def test_ten_kills_change_nothing(launch: Any, shazim: Any, library: Path, photos: Path, edits_ended: Any) -> None:
    """Each kill ends all processes at once, as a power failure does; the next run continues."""
    chance = random.Random(20261121)
    moments = sorted(chance.uniform(0, 1) for _ in range(10))
    seconds, killed = edits_ended.seconds, 0
    for moment in moments:
        with launch("duplicates", photos / "edits", "--quiet") as program:
            with contextlib.suppress(TimeoutError):
                wait(program, moment * seconds)
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
                killed += 1
            else:
                seconds /= 2  # the machine has become faster since
            program.communicate()
    assert killed >= 5, "the kills came too late"
    ended = shazim("duplicates", photos / "edits", "--format", "json")
    assert ended.code == edits_ended.code
    assert differences(ended.json, edits_ended.json) == []
    assert ended.json["counts"] == edits_ended.json["counts"]
    assert ended.json["skipped"] == edits_ended.json["skipped"], "no file is skipped because of the kills"
    assert "is kept as" not in ended.err
    assert is_whole(library)
    assert not list(library.glob("*.damaged-*"))


def wait(program: Any, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while program.poll() is None:
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.005)


def events_of(program: Any) -> Iterator[dict[str, Any]]:
    for line in program.stderr:
        yield json.loads(line)


@pytest.mark.usefixtures("scanned_before")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_in_mid_scan(launch: Any, shazim: Any, library: Path, photos: Path, number: signal.Signals) -> None:
    """Ctrl+C goes to all processes of a terminal; SIGTERM, as from a service manager, only to the program."""
    with launch("scan", photos / "formats/zoo", "--json") as program:
        events = events_of(program)
        next(event for event in events if event.get("stage") == "Reading" and event["done"] > 0)
        if number is signal.SIGINT:
            second = shazim("scan", photos / "edits/ukbench")
            assert second.code == 2
            (sentence,) = second.err.splitlines()[-1:]
            assert sentence.startswith(f"shazim: another Shazim is writing to the library {library}: wait until")
            os.killpg(program.pid, number)
        else:
            program.send_signal(number)
        asked = time.monotonic()
        last = [event for event in events if event["event"] != "progress"][-1]
        out, _ = program.communicate(timeout=20)
        assert time.monotonic() - asked < 3
    assert program.returncode == 130
    assert out == b""
    assert last == {
        "event": "problem",
        "text": "shazim: stopped. What was read is kept; run the command again to continue.",
    }
    assert is_whole(library)
    kept = shazim("stats", "--format", "json").json
    assert kept["counts"]["found"] == kept["counts"]["indexed"] + kept["counts"]["skipped"]
    assert [folder["path"] for folder in kept["folders"]] == [str(photos / "formats/zoo")]


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.1, 0.2, 0.4])
def test_ctrl_c_while_the_worker_starts(launch: Any, photos: Path, delay: float) -> None:
    with launch("scan", photos / "edits", "--debug") as program:
        while not children_of(program.pid):
            time.sleep(0.002)
        time.sleep(delay)
        os.killpg(program.pid, signal.SIGINT)
        _, err = program.communicate(timeout=20)
    assert program.returncode == 130
    assert b"Traceback" not in err
    assert err.endswith(b"shazim: stopped. What was read is kept; run the command again to continue.\n")


@pytest.mark.usefixtures("scanned_before")
def test_a_second_ctrl_c_ends_the_program_at_once(launch: Any, photos: Path) -> None:
    with launch("scan", photos / "formats/zoo", "--json") as program:
        events = events_of(program)
        next(event for event in events if event.get("stage") == "Reading")
        os.killpg(program.pid, signal.SIGINT)
        time.sleep(0.02)
        os.killpg(program.pid, signal.SIGINT)
        _, err = program.communicate(timeout=10)
    assert program.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_closes_the_pipe(
    with_edits: Any, launch: Any, edits_library: Path, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with launch("stats", "--library", edits_library) as program:
        program.stdout.close()
        program.wait(timeout=20)
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_head_of_a_long_result(
    with_edits: Any, launch: Any, edits_library: Path, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The result is larger than a pipe's buffer: the program is still writing when the reader closes the pipe."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    arguments = ("duplicates", "--no-scan", "--quiet", "--format", "html", "--library", edits_library)
    with launch(*arguments, bufsize=0) as program:
        assert program.stdout.read(15) == b"<!DOCTYPE html>"
        program.stdout.close()
        program.wait(timeout=20)
        assert program.stderr.read() == b""
    assert program.returncode == 0


def test_a_full_disk_for_the_result(with_edits: Any, launch: Any, edits_library: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    with (
        Path("/dev/full").open("wb") as full,
        launch("stats", "--library", edits_library, stdout=full) as program,
    ):
        _, err = program.communicate(timeout=20)
    assert program.returncode == 2
    assert err == b"shazim: the result cannot be written (No space left on device): write it somewhere else.\n"
