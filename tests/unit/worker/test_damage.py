"""A damaged catalogue is set aside and a new one is built, with a notice."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.errors import BadInput, LibraryUnusable
from shazim_gui.core.job_steps import Notice
from shazim_gui.core.records import Counts
from shazim_gui.session import verbs
from shazim_gui.session.running_verb import BugReport
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.sqlite_errors import CatalogueDamaged
from shazim_gui.worker.jobs import scan_job


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def holed(path: Path) -> None:
    """Leave the header valid, and replace the pages in the middle by random bytes."""
    data = bytearray(path.read_bytes())
    data[4096 : len(data) - 4096] = os.urandom(len(data) - 8192)
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [garbage, truncated, holed])
def test_a_scan_builds_a_new_catalogue(edits: Any, photos: Path, damage: Callable[[Path], None]) -> None:
    before = edits.clusters()
    path = edits.paths.catalogue
    damage(path)
    damaged = path.read_bytes()
    folder = photos / "edits"
    assert edits.scan(folder) == Counts(found=26, indexed=25, skipped=1, decoded=24)
    (notice,) = [str(step.text) for step in edits.steps if isinstance(step, Notice)]
    (aside,) = (file for file in path.parent.glob("*.damaged-*") if not file.name.endswith(("-wal", "-shm")))
    assert notice.endswith(f"it is kept as {aside.name} and a new one is built.")
    assert "is damaged" in notice
    assert aside.read_bytes() == damaged
    assert edits.clusters() == before


def test_without_a_folder_to_scan_the_error_has_a_remedy(edits: Any) -> None:
    garbage(edits.paths.catalogue)
    with pytest.raises(CatalogueDamaged, match="scan again to build a new one"):
        edits.scan()
    assert not list(edits.paths.root.glob("*damaged*")), "nothing was changed"


def test_a_query_in_a_damaged_catalogue(edits: Any, photos: Path) -> None:
    garbage(edits.paths.catalogue)
    with pytest.raises(BadInput, match="nothing has been scanned yet"):
        edits.do(verbs.query(edits.session, str(photos / "kodak/01.png")))
    assert [type(step) for step in edits.steps].count(Notice) == 1


def test_a_catalogue_of_a_newer_version_is_unchanged(edits: Any, photos: Path) -> None:
    with Catalogue.open_for_writing(edits.paths.catalogue) as catalogue:
        catalogue.execute("PRAGMA user_version = 99")
    before = edits.paths.catalogue.read_bytes()
    with pytest.raises(LibraryUnusable, match="newer Shazim"):
        edits.scan(photos / "edits")
    assert edits.paths.catalogue.read_bytes() == before


def test_a_bug_is_reported_with_its_traceback(library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(scan_job, "plan_scan", broken)
        with pytest.raises(BugReport, match=r"(?s)Traceback.*in broken.*a bug"):
            library.scan(pictures)
    assert library.scan(pictures).indexed == 6, "the worker is free and the lock is released"
