"""The other commands, and the messages of commands that fail."""

import http.server
import json
import re
import shutil
import socket
import threading
from pathlib import Path
from typing import Any

import pytest


def test_a_query(with_edits: Any, photos: Path, tmp_path: Path) -> None:
    picture = tmp_path / "mine.jpg"
    shutil.copyfile(photos / "edits/bridge/blur-a-little.jpg", picture)
    picture.write_bytes(picture.read_bytes() + b"other bytes")
    plain = with_edits("query", picture, "--quiet")
    assert (plain.code, plain.err) == (0, "")
    assert plain.lines[0] == f"{photos}/edits/bridge/blur-a-little.jpg at 100%"
    assert len(plain.lines) == 10
    scores = [int(re.fullmatch(r".+ at (\d+)%", line)[1]) for line in plain.lines]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) >= 70

    output = with_edits("query", picture, "-v", "--limit", "3", "--format", "json").json
    assert (output["threshold"], len(output["matches"])) == (0.5, 3)
    assert output["matches"][0]["scores"] == {"ah": 1.0, "dh": 1.0, "fv": 1.0, "ph": 1.0, "co": 1.0, "sc": 1.0}
    verbose = with_edits("query", picture, "-v", "--limit", "100")
    every = r"%  " + ", ".join(rf"{method} \d\.\d+" for method in ("ah", "dh", "fv", "ph", "co", "sc"))
    assert all(re.search(rf"{every}(  (same|edited|similar)(: .+)?)?$", line) for line in verbose.lines)
    assert verbose.lines[0].split("  ")[-1].startswith("same")
    unverified = with_edits("query", picture, "-v", "--limit", "100", "--no-verify")
    assert all(re.search(rf"{every}$", line) for line in unverified.lines)
    by_colour = with_edits("query", picture, "--weights", "co=1", "--limit", "1", "--quiet")
    assert by_colour.lines == [f"{photos}/edits/bridge/blur-a-little.jpg at 100%"]
    assert len(verbose.lines) > 10


def test_a_query_at_an_address(with_edits: Any, photos: Path) -> None:
    class Folder(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given, directory=str(photos / "edits"))

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Folder) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}"
        found = with_edits("query", f"{address}/bridge/aaa-orig.jpg", "--format", "paths", no_proxy="127.0.0.1")
        missing = with_edits("query", f"{address}/none.jpg", "--quiet", no_proxy="127.0.0.1")
        server.shutdown()
        thread.join()
    assert found.lines[:2] == [f"{photos}/edits/bridge/{name}.jpg" for name in ("aaa-orig", "bridge-1-original")]
    assert (missing.code, missing.out) == (2, b"")
    assert missing.err == (
        f"shazim: {address}/none.jpg responded with 404 File not found: check the address, or save the picture and "
        "search with the file.\n"
    )
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        refused = with_edits("query", f"http://127.0.0.1:{nobody.getsockname()[1]}/", "--quiet", no_proxy="127.0.0.1")
    assert refused.code == 2
    assert "cannot be reached" in refused.err
    assert refused.err.count("\n") == 1


def test_stats(with_edits: Any, photos: Path, edits_library: Path, shazim: Any) -> None:
    output = with_edits("stats", "--format", "json").json
    assert output["schema"] == "shazim-stats/1"
    assert output["counts"] == {"found": 26, "indexed": 25, "skipped": 1, "contents": 24}
    assert output["folders"] == [{"path": str(photos / "edits"), "exclude": []}]
    assert (output["library"], output["vectors"]) == (str(edits_library), {"efficientnet-lite0": 24})
    assert "25 (24 different)" in with_edits("stats").out.decode()
    empty = shazim("stats", "--format", "json")
    assert (empty.code, empty.json["counts"]["found"]) == (0, 0)


def test_models(shazim: Any, library: Path, photos: Path) -> None:
    listed = shazim("models")
    assert listed.out == shazim("models", "list").out
    assert listed.lines[0].startswith("* efficientnet-lite0")
    assert listed.lines[0].endswith("ready")
    assert len(listed.lines) == 6

    fetched = shazim("models", "fetch", "resnet50", "--quiet")
    assert (fetched.code, fetched.out) == (2, b"")
    assert f"save it as {library}/models/resnet50.safetensors." in fetched.err
    assert fetched.err.count("\n") == 1

    assert shazim("models", "use", "resnet50", "--quiet").code == 0
    assert [line[:10] for line in shazim("models").lines if line[0] == "*"] == ["* resnet50"]
    scanned = shazim("scan", photos / "edits", "--quiet")
    assert (scanned.code, scanned.out) == (2, b"")
    assert scanned.err.startswith("shazim: the weights of ResNet-50 have not been downloaded: run `shazim models fetch")
    assert f"save it as {library}/models/resnet50.safetensors." in scanned.err
    assert scanned.err.count("\n") == 1
    unknown = shazim("models", "use", "no-such-network")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)


def test_forget(shazim: Any, with_edits: Any, edits_library: Path, library: Path, photos: Path) -> None:
    with_edits("stats")
    shutil.copytree(edits_library, library)
    forgotten = shazim("forget", photos / "edits/bridge")
    assert (forgotten.code, forgotten.out) == (0, b"")
    assert forgotten.err.splitlines()[-1] == ("20 photos removed from the library; the files were not touched.")
    assert shazim("stats", "--format", "json").json["counts"]["indexed"] == 5
    unknown = shazim("forget", photos / "kodak", "--quiet")
    assert unknown.code == 2
    assert unknown.err == (
        f"shazim: the library contains nothing from {photos}/kodak: `shazim stats` lists the folders in it.\n"
    )


def test_quiet_and_json(shazim: Any, photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    shutil.copyfile(photos / "edits/bridge/square-128x128.jpg", folder / "a.jpg")
    quiet = shazim("duplicates", folder, "--quiet", "--format", "paths")
    assert (quiet.code, quiet.out, quiet.err) == (0, b"", "")
    (folder / "torn.jpg").write_bytes((folder / "a.jpg").read_bytes()[:3000])
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    output = shazim("duplicates", folder, "--json", "--format", "json")
    assert output.code == 1
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before, "only read"
    events = [json.loads(line) for line in output.err.splitlines()]
    assert {event["stage"] for event in events if event["event"] == "progress"} == {
        "Finding files",
        "Reading",
        "Comparing",
    }
    (problem,) = [event["text"] for event in events if event["event"] == "problem"]
    assert problem.startswith(f"skipped {folder}/torn.jpg: damaged")
    assert output.json["skipped"][0]["path"] == f"{folder}/torn.jpg"
    again = shazim("scan", folder, "--quiet")
    assert again.code == 1, "a problem is reported until the file changes"
    assert again.lines[:2] == ["2 found = 1 indexed + 1 skipped", "0 decoded, 0 missing files removed"]


@pytest.mark.usefixtures("scanned_before")
def test_exclusions_from_the_command_line(shazim: Any, photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    shutil.copytree(photos / "edits/ukbench", folder)
    scanned = shazim("scan", folder, "--exclude", "*.jpg", "--exclude", "nothing-like-this")
    assert scanned.lines == [
        "6 found = 0 indexed + 6 skipped",
        "0 decoded, 0 missing files removed",
        "  skipped 6: excluded by a pattern",
    ]
    assert scanned.code == 0


def test_a_damaged_catalogue(shazim: Any, with_edits: Any, edits_library: Path, library: Path) -> None:
    with_edits("stats")
    shutil.copytree(edits_library, library)
    (library / "catalogue.sqlite3").write_bytes(b"garbage" * 1000)
    output = shazim("stats")
    assert (output.code, output.out) == (2, b"")
    assert "is damaged" in output.err
    assert output.err.count("\n") == 1
    (library.parent / "empty").mkdir()
    scanned = shazim("scan", library.parent / "empty")
    assert scanned.code == 0
    (aside,) = (
        path.name for path in library.glob("catalogue.sqlite3.damaged-*") if path.suffix[-4:] not in ("-wal", "-shm")
    )
    assert f"it is kept as {aside} and a new one is built." in scanned.err
    assert shazim("stats").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["scan", "/no/such/folder"], "there is no folder /no/such/folder"),
        (["duplicates", "/no/such/folder"], "there is no folder /no/such/folder"),
        (["duplicates", "--no-scan", "/no/such/folder"], "the library contains nothing from /no/such/folder"),
        (["scan"], "no folder is available"),
        (["query", "/no/such/file.jpg"], "there is no file /no/such/file.jpg"),
        (["duplicates", "--threshold", "2"], "the threshold 2.0 is outside 0..1"),
        (["duplicates", "--weights", "xx=1"], "there is no method called 'xx'"),
        (["scan", ".", "--library", "/dev/null/library"], "the library folder /dev/null/library cannot be"),
        (["stats", "--library", "/dev/null/library"], ""),
    ],
)
def test_what_cannot_be_done_is_reported_in_one_sentence(shazim: Any, arguments: list[str], message: str) -> None:
    ended = shazim(*arguments, "--quiet")
    if not message:
        assert ended.code in (0, 2)
        return
    assert (ended.code, ended.out) == (2, b"")
    assert ended.err.startswith(f"shazim: {message}")
    assert ended.err.count("\n") == 1
