import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.export.paths_export import render_paths


def test_the_copies_are_listed_and_never_a_kept_photo(make_report: Any) -> None:
    report = make_report(["/p/a.jpg", "/p/b.jpg"], ["/q/c.jpg", "/q/d.jpg", "/q/e.jpg"])
    assert render_paths(report) == b"/p/b.jpg\n/q/d.jpg\n/q/e.jpg\n"
    assert render_paths(report, null=True) == b"/p/b.jpg\0/q/d.jpg\0/q/e.jpg\0"


def test_without_copies_the_list_is_empty(make_report: Any) -> None:
    assert render_paths(make_report()) == b""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name), min_size=2, max_size=5))
def test_with_null_every_name_survives_as_its_bytes(make_report: Any, names: list[bytes]) -> None:
    raw = [b"/" + name for name in names]
    report = make_report([os.fsdecode(path) for path in raw])
    assert render_paths(report, null=True).split(b"\0") == [*raw[1:], b""]


@pytest.mark.skipif(os.name != "posix", reason="xargs is a Unix tool")
def test_xargs_removes_the_copies_and_leaves_the_kept_photo(make_report: Any, tmp_path: Path) -> None:
    names = [b"kept.jpg", b"line\nend.jpg", b"not \xff utf8.jpg", b"-rf 'quoted\".jpg"]
    folder = tmp_path / "photos"
    folder.mkdir()
    paths = [os.fsdecode(os.fsencode(folder) + b"/" + name) for name in names]
    for path in paths:
        Path(path).touch()
    subprocess.run(["xargs", "-0", "rm", "--"], input=render_paths(make_report(paths), null=True), check=True)
    assert os.listdir(folder) == ["kept.jpg"]
