"""The catalogue on the disk: one writer, readers that change nothing, clear errors for damage and full disks."""

import os
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.store.catalogue import Catalogue, set_aside
from shazim_gui.store.photo_table import count_photos, photos_in
from shazim_gui.store.sqlite_errors import CatalogueDamaged


def listing(path: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in path.parent.iterdir() if entry.is_file()}


def test_a_missing_file_reads_as_none(location: Path) -> None:
    assert Catalogue.open_for_reading(location) is None
    assert not location.exists()


@pytest.mark.parametrize("content", [b"", None])
def test_a_file_without_tables_reads_as_none(location: Path, content: bytes | None) -> None:
    if content is None:
        connection = sqlite3.connect(location)
        connection.execute("VACUUM")
        connection.close()
    else:
        location.write_bytes(content)
    assert Catalogue.open_for_reading(location) is None


def test_a_reader_sees_the_writers_changes_and_cannot_write(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    add_photo("/a.jpg")
    with Catalogue.open_for_reading(catalogue.path) as reader:
        assert [photo.path for photo in photos_in(reader, [])] == ["/a.jpg"]
        add_photo("/b.jpg")
        assert count_photos(reader, []) == 2
        with pytest.raises(LibraryUnusable, match="readonly"):
            reader.execute("DELETE FROM photos")
    assert count_photos(catalogue, []) == 2


def test_reading_does_not_change_the_file(location: Path) -> None:
    Catalogue.open_for_writing(location).close()
    before = location.read_bytes()
    with Catalogue.open_for_reading(location) as reader:
        assert photos_in(reader, []) == []
    assert location.read_bytes() == before
    Catalogue.open_for_writing(location).close()
    assert list(listing(location)) == [location.name], "the next writer removes SQLite's own files"


def test_a_reader_does_not_wait_for_a_writer(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    add_photo("/a.jpg")
    with catalogue.transaction():
        add_photo("/b.jpg")
        with Catalogue.open_for_reading(catalogue.path) as reader:
            assert count_photos(reader, []) == 1


READ_AS_NOBODY = """
from pathlib import Path
from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import count_photos
drop()
try:
    with Catalogue.{method}(Path({path!r})) as catalogue:
        print(count_photos(catalogue, []))
except LibraryUnusable as error:
    print(error)
"""


def run_as_nobody(as_nobody: list[str], location: Path, method: str) -> str:
    script = READ_AS_NOBODY.format(method=method, path=str(location))
    return subprocess.run([*as_nobody, script], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def open_to_all(tmp_path: Path) -> Path:
    """A folder that other users can read; pytest's own folder is in one that they cannot enter."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(folder.stat().st_mode | 0o055)
    return tmp_path


def test_a_catalogue_in_a_read_only_folder_can_be_read(open_to_all: Path, location: Path, as_nobody: list[str]) -> None:
    Catalogue.open_for_writing(location).close()
    location.chmod(0o644)
    assert run_as_nobody(as_nobody, location, "open_for_reading") == "0\n"
    assert "cannot be used" in run_as_nobody(as_nobody, location, "open_for_writing")


def test_a_catalogue_that_cannot_be_read_is_an_error(open_to_all: Path, location: Path, as_nobody: list[str]) -> None:
    Catalogue.open_for_writing(location).close()
    location.chmod(0o600)
    assert "cannot be used" in run_as_nobody(as_nobody, location, "open_for_reading")


def test_changes_in_the_journal_are_never_ignored(
    open_to_all: Path, catalogue: Catalogue, add_photo: Callable[..., int], as_nobody: list[str]
) -> None:
    add_photo("/a.jpg")
    for path in catalogue.path.parent.glob("catalogue*"):
        path.chmod(0o644)
    assert run_as_nobody(as_nobody, catalogue.path, "open_for_reading") == "1\n"
    catalogue.path.with_name(catalogue.path.name + "-shm").chmod(0o600)
    assert "cannot be used" in run_as_nobody(as_nobody, catalogue.path, "open_for_reading")


@pytest.mark.parametrize("open_catalogue", [Catalogue.open_for_writing, Catalogue.open_for_reading])
def test_a_file_that_is_no_database_is_damaged(
    location: Path, open_catalogue: Callable[[Path], Catalogue | None]
) -> None:
    location.write_bytes(b"not a database at all" * 500)
    with pytest.raises(CatalogueDamaged, match="scan again"):
        open_catalogue(location)


def test_damage_deeper_in_the_file_is_detected_on_reading(
    location: Path, add_photo: Callable[..., int], catalogue: Catalogue
) -> None:
    with catalogue.transaction():
        for number in range(2000):
            add_photo(f"/{number}.jpg", str(number))
    catalogue.close()
    data = bytearray(location.read_bytes())
    data[8192:] = os.urandom(len(data) - 8192)
    location.write_bytes(data)
    with pytest.raises(CatalogueDamaged), Catalogue.open_for_writing(location) as damaged:
        photos_in(damaged, [])


def test_a_damaged_file_is_set_aside_unchanged(location: Path) -> None:
    parts = {location.name + suffix: suffix.encode() + b" not a database" for suffix in ("", "-wal", "-shm")}
    for name, data in parts.items():
        location.with_name(name).write_bytes(data)
    aside = set_aside(location)
    assert listing(location) == {name.replace(location.name, aside.name): data for name, data in parts.items()}
    with Catalogue.open_for_writing(location) as catalogue:
        assert count_photos(catalogue, []) == 0
    assert aside.read_bytes() == b" not a database"


def test_a_second_damaged_file_does_not_replace_the_first_one(location: Path) -> None:
    kept = []
    for number in range(3):
        location.write_bytes(b"damaged %d" % number)
        kept.append(set_aside(location))
    assert [path.read_bytes() for path in kept] == [b"damaged 0", b"damaged 1", b"damaged 2"]


def test_every_catalogue_has_an_identity_that_stays_the_same(tmp_path: Path) -> None:
    identities = []
    for file in ("a", "a", "b"):
        with Catalogue.open_for_writing(tmp_path / file) as catalogue:
            identities.append(catalogue.identity)
    assert identities[0] == identities[1] != identities[2]


def test_a_transaction_makes_all_its_changes(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    with catalogue.transaction():
        add_photo("/a.jpg", "a")
        add_photo("/b.jpg", "b")
    assert count_photos(catalogue, []) == 2


@pytest.mark.parametrize("interruption", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_an_interrupted_transaction_makes_no_changes(
    catalogue: Catalogue, add_photo: Callable[..., int], interruption: type[BaseException]
) -> None:
    def interrupted() -> None:
        with catalogue.transaction():
            add_photo("/a.jpg")
            raise interruption

    with pytest.raises(interruption):
        interrupted()
    assert count_photos(catalogue, []) == 0
    assert catalogue.rows("SELECT count(*) FROM contents") == [(0,)]
    add_photo("/b.jpg")
    assert count_photos(catalogue, []) == 1


def test_a_full_database_is_an_error_that_undoes_the_whole_transaction(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    add_photo("/kept.jpg", "kept")
    pages = catalogue.rows("PRAGMA page_count")[0][0]
    catalogue.rows(f"PRAGMA max_page_count = {pages + 4}")
    added = 0

    def fill() -> None:
        nonlocal added
        with catalogue.transaction():
            for number in range(10_000):
                add_photo(f"/{number}.jpg", str(number))
                added += 1

    with pytest.raises(LibraryUnusable, match=r"full.*: free some space"):
        fill()
    assert added > 10, "some rows were written before the space ran out"
    assert [photo.path for photo in photos_in(catalogue, [])] == ["/kept.jpg"]
    assert catalogue.rows("SELECT count(*) FROM contents") == [(1,)]
    catalogue.rows("PRAGMA max_page_count = 100000")
    fill()
    assert count_photos(catalogue, []) == 10_001


def test_a_commit_that_fails_leaves_no_transaction_open(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    catalogue.execute("PRAGMA defer_foreign_keys = ON")

    def fail_at_commit() -> None:
        with catalogue.transaction():
            catalogue.execute("PRAGMA defer_foreign_keys = ON")
            catalogue.execute("INSERT INTO vectors VALUES ('net', 404, x'00')")

    with pytest.raises(sqlite3.IntegrityError):
        fail_at_commit()
    with catalogue.transaction():
        add_photo("/a.jpg")
    assert catalogue.rows("SELECT count(*) FROM vectors") == [(1,)]


def test_a_second_writer_does_not_wait_forever(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    other = sqlite3.connect(catalogue.path, isolation_level=None, timeout=0)
    catalogue.rows("PRAGMA busy_timeout = 50")
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryUnusable, match="is in use: wait until"):
            add_photo("/a.jpg")
    finally:
        other.close()


def test_an_error_in_our_own_statement_is_a_bug(catalogue: Catalogue) -> None:
    with pytest.raises(sqlite3.OperationalError):
        catalogue.rows("SELECT nothing FROM nowhere")
