import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.errors import BadInput
from shazim_gui.export.csv_export import COLUMNS
from shazim_gui.export.write_export import FORMATS, format_for, render, write

SIGNS = {
    "text": b"1.  98.7 % match",
    "csv": b"cluster,rank,",
    "json": b'{\n "schema": "shazim-duplicates/1"',
    "html": b"<!DOCTYPE html>",
    "paths": b"/p/b.jpg\n",
}

posix_only = pytest.mark.skipif(os.name != "posix", reason="devices, pipes and permission bits are Unix's")


@pytest.fixture
def report(make_report: Any) -> Any:
    return make_report(["/p/a.jpg", "/p/b.jpg"])


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter, unlike `tmp_path`."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_the_formats_are_those_of_the_interface() -> None:
    assert FORMATS == ("text", "csv", "json", "html", "paths")


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_rendered_and_written(report: Any, tmp_path: Path, form: str) -> None:
    assert render(report, form).startswith(SIGNS[form])
    target = tmp_path / "out"
    write(report, form, target)
    assert target.read_bytes().startswith(SIGNS[form])
    assert sorted(os.listdir(tmp_path)) == ["home", "out"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_takes_an_empty_result(make_report: Any, form: str) -> None:
    assert isinstance(render(make_report(indexed=0), form), bytes)


def test_options_reach_their_format(report: Any, tmp_path: Path) -> None:
    assert render(report, "paths", null=True) == b"/p/b.jpg\0"
    write(report, "paths", tmp_path / "out", null=True)
    assert (tmp_path / "out").read_bytes() == b"/p/b.jpg\0"
    asked: list[str] = []
    render(report, "html", thumbnail=lambda photo: asked.append(photo.path))
    assert asked == ["/p/a.jpg", "/p/b.jpg"]


def test_an_unknown_format_is_refused_before_anything_is_touched(report: Any, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no format called 'xml': the formats are text, csv, json, html, paths"):
        write(report, "xml", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.csv", "csv"), ("a.JSON", "json"), ("a.b.html", "html"), ("a.htm", "html"), ("a.txt", "paths")],
)
def test_the_extension_sets_the_format(name: str, form: str) -> None:
    assert format_for(Path("/p") / name) == form


@pytest.mark.parametrize("name", ["a", "a.xlsx", ".csv", "csv", "a\udcff.pdf"])
def test_an_unknown_extension_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="does not say which format") as caught:
        format_for(Path("/p") / name)
    str(caught.value).encode("utf-8")


def test_an_old_file_is_replaced(report: Any, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    write(report, "json", target)
    assert json.loads(target.read_bytes())["counts"]["copies"] == 1


def test_a_missing_folder_is_reported(report: Any, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=f"there is no folder {tmp_path}/nowhere: create it first"):
        write(report, "csv", tmp_path / "nowhere" / "out.csv")
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="there is no folder"):
        write(report, "csv", tmp_path / "file" / "out.csv")


def test_a_folder_is_refused_as_target(report: Any, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"is a folder: give the name of a file in it\."):
        write(report, "csv", tmp_path)
    assert os.listdir(tmp_path) == ["home"]


def test_a_name_that_is_too_long_is_reported(report: Any, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write(report, "csv", tmp_path / ("a" * 300 + ".csv"))


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `script` in another process, with `write`, a `report` and `targets` defined."""
    head = """
import os, sys
from pathlib import Path
from shazim_gui.core.errors import BadInput
from shazim_gui.export.report import Report
from shazim_gui.export.write_export import write
report = Report("/l", "m", 0.75, {"ah": 1.0}, 0, 0, (), 0, 0, ())
targets = [Path(name) for name in sys.argv[1:]]
"""
    root = Path(__file__).resolve().parents[3]
    return subprocess.run(
        [sys.executable, "-c", head + script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@posix_only
def test_without_permission_the_old_file_stays(open_folder: Path) -> None:
    locked, shut = open_folder / "locked", open_folder / "shut"
    for folder in (locked, shut):
        folder.mkdir()
        (folder / "out.csv").write_text("old")
    own = open_folder / "own.csv"
    own.write_text("old")
    if os.geteuid() == 0:
        os.chown(own, 65534, 65534)
        os.chown(open_folder, 65534, 65534)
    own.chmod(0o444)
    locked.chmod(0o555)
    shut.chmod(0o000)
    targets = [locked / "out.csv", locked / "new.csv", shut / "out.csv", own]
    done = run(
        """
if os.geteuid() == 0:
    os.setuid(65534)
for target in targets:
    try:
        write(report, "csv", target)
    except BadInput as error:
        print(error)
""",
        *targets,
    )
    locked.chmod(0o755)
    shut.chmod(0o755)
    assert done.stdout.splitlines() == [
        f"you do not have permission to write {target}: choose another location." for target in targets
    ], done.stderr
    assert [target.read_text() for target in (targets[0], targets[2], own)] == ["old"] * 3
    assert sorted(os.listdir(locked)) == ["out.csv"]


@posix_only
def test_a_disk_that_fills_up_leaves_the_old_file(open_folder: Path) -> None:
    target = open_folder / "out.html"
    target.write_text("old")
    done = run(
        """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))  # like a disk with 100 free bytes
try:
    write(report, "html", targets[0])
except BadInput as error:
    print(error)
""",
        target,
    )
    assert done.stdout == f"{target} cannot be written (File too large): free some space or choose another location.\n"
    assert target.read_text() == "old"
    assert os.listdir(open_folder) == ["out.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_device_is_reported_and_not_replaced(report: Any) -> None:
    with pytest.raises(BadInput, match=r"/dev/full cannot be written \(No space left on device\): free some space"):
        write(report, "csv", Path("/dev/full"))
    assert Path("/dev/full").is_char_device()


@posix_only
def test_standard_output_is_a_target_like_any_other() -> None:
    done = run('write(report, "csv", Path("/dev/stdout"))')
    assert done.stdout == ",".join(COLUMNS) + "\n", done.stderr
