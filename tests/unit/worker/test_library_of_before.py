"""A library that was written before edits were stored as data opens as it is, and nothing in it is computed again."""

import json
import os
import sqlite3
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.copies import verifier
from shazim_gui.core.edits import Resized, Rotated
from shazim_gui.core.records import Kind, Reason
from shazim_gui.core.skip_details import SkipCode
from shazim_gui.export.json_export import render_json
from shazim_gui.scores.pair_table import load_pairs
from shazim_gui.session import verbs
from shazim_gui.session.result_report import report
from shazim_gui.store import schema
from shazim_gui.store.verifications import all_verifications
from shazim_gui.worker.jobs import file_reader

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "library-0.0"
WAS_AT = b"/tmp/lib00/photos"
MODEL = "efficientnet-lite0"


@pytest.fixture
def old_library(tmp_path: Path) -> Path:
    """The library and its photographs, laid out anew as if they had always been here."""
    with zipfile.ZipFile(FIXTURE / "library.zip") as stored:
        stored.extractall(tmp_path)
    photos = os.fsencode(tmp_path / "photos")
    device = str((tmp_path / "photos").stat().st_dev)
    connection = sqlite3.connect(tmp_path / "library" / "catalogue.sqlite3")
    with connection:
        connection.execute("UPDATE photos SET device = ?", (device,))
        for table in ("photos", "skips", "folders"):
            for (path,) in connection.execute(f"SELECT path FROM {table}").fetchall():
                moved = path.replace(WAS_AT, photos)
                connection.execute(f"UPDATE {table} SET path = ? WHERE path = ?", (moved, path))
                if table != "folders":
                    changed = connection.execute(f"SELECT mtime_ns FROM {table} WHERE path = ?", (moved,)).fetchone()
                    os.utime(moved, ns=(changed[0], changed[0]))
    connection.close()
    return tmp_path / "library"


def expected() -> list[tuple[str, dict[str, str]]]:
    """Each cluster's kind, and the phrase of every copy, as they were exported then."""
    told = (FIXTURE / "duplicates.json").read_text().replace("same bytes", "identical file")
    return clusters(json.loads(told))


def clusters(exported: dict[str, Any]) -> list[tuple[str, dict[str, str]]]:
    return [
        (
            cluster["kind"],
            {
                Path(cluster["photos"][pair["b"]]["path"]).name: pair["edit"]
                for pair in cluster["pairs"]
                if pair["a"] == 0
            },
        )
        for cluster in exported["clusters"]
    ]


def exported(library: Any) -> dict[str, Any]:
    results = library.session.results([])
    told: dict[str, Any] = json.loads(render_json(report(library.session, results), datetime.now(UTC)))
    return told


def test_it_shows_the_same_before_anything_is_written(old_library: Path, open_library: Any) -> None:
    before = (old_library / "catalogue.sqlite3").read_bytes()
    library = open_library(old_library)
    assert clusters(exported(library)) == expected()
    assert library.skips[str(old_library.parent / "photos" / "empty.jpg")].detail.code is SkipCode.EMPTY
    assert (old_library / "catalogue.sqlite3").read_bytes() == before


def test_a_scan_and_a_search_compute_nothing_again(
    old_library: Path, open_library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("computed again")

    monkeypatch.setattr(verifier, "verify", forbidden)
    monkeypatch.setattr(file_reader, "decode", forbidden)
    pairs = (old_library / "index" / f"{MODEL}.pairs.npz").read_bytes()
    library = open_library(old_library)
    counts = library.do(verbs.scan_and_find(library.session))
    assert (counts.found, counts.indexed, counts.skipped, counts.decoded) == (16, 13, 3, 0)
    assert clusters(exported(library)) == expected()
    assert (old_library / "index" / f"{MODEL}.pairs.npz").read_bytes() == pairs, "the scored pairs are still right"


def test_the_catalogue_is_migrated_and_a_copy_kept(old_library: Path, open_library: Any) -> None:
    (old_library / "catalogue-before-v3.sqlite3").write_bytes(b"an earlier one")
    library = open_library(old_library)
    library.do(verbs.scan(library.session))
    with library.catalogue() as catalogue:
        assert catalogue.rows("PRAGMA user_version") == [(len(schema.MIGRATIONS),)]
        records = all_verifications(catalogue)
        names = {name for (name,) in catalogue.rows("SELECT name FROM sqlite_schema")}
    assert len(records) == 18
    assert {"verifications", "verifications_by_second_content"} <= names
    assert not {"looks", "looks_by_second"} & names
    assert (Rotated(90),) in [record.edits for record in records if record.kind is Kind.EDITED]
    assert (Resized(0.6),) in [record.edits for record in records if record.kind is Kind.SAME]
    assert library.reasons == {
        "broken.jpg": Reason.DAMAGED, "empty.jpg": Reason.EMPTY, "notes.txt": Reason.NOT_A_PICTURE
    }  # fmt: skip
    assert [skip.detail.get("kind") for skip in library.skips.values() if skip.path.endswith("txt")] == ["text"]
    (kept,) = old_library.glob("catalogue-before-*")
    assert kept.name == f"catalogue-before-v{len(schema.MIGRATIONS)}.sqlite3"
    copy = sqlite3.connect(kept)
    assert copy.execute("PRAGMA user_version").fetchone() == (4,)
    assert copy.execute("SELECT count(*) FROM looks").fetchone() == (18,)
    copy.close()


def test_pairs_that_were_verified_are_not_verified_again_for_a_new_table(
    old_library: Path, open_library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("computed again")

    monkeypatch.setattr(verifier, "verify", forbidden)
    (old_library / "index" / f"{MODEL}.pairs.npz").unlink()
    library = open_library(old_library)
    library.do(verbs.find(library.session))
    assert clusters(exported(library)) == expected()


def test_a_library_that_cannot_be_written_is_read_as_it_is(old_library: Path, as_nobody: list[str]) -> None:
    script = (
        "import encodings.cp437  # of a zip file's names\n"
        "from pathlib import Path\n"
        "from shazim_gui.core.paths import LibraryPaths\n"
        "from shazim_gui.session.snapshot import take_snapshot\n"
        "drop()\n"
        f"found = take_snapshot(LibraryPaths(Path({str(old_library)!r})), {MODEL!r}, [])\n"
        "print(len(found.photos), len(found.skips), found.fresh)\n"
    )
    for folder in (old_library, *old_library.parents):
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(folder.stat().st_mode | 0o055)
    ran = subprocess.run([*as_nobody, script], capture_output=True, text=True, check=False)
    assert ran.stdout.split() == ["13", "3", "True"], ran.stderr


def test_the_table_of_pairs_is_read(old_library: Path) -> None:
    table = load_pairs(old_library / "index" / f"{MODEL}.pairs.npz")
    assert table is not None
    assert (Resized(0.6),) in table.copy_relations.edits.values()
