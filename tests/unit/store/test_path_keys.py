"""The contents of a folder as ranges of keys."""

import os
import sqlite3
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.store.path_keys import key, path, scope

names = st.text("ab0./ \u00ff", min_size=1, max_size=3).map(lambda text: text.strip("/.")).filter(bool)
paths = st.lists(names, min_size=0, max_size=3).map(lambda parts: "/" + "/".join(parts).replace("//", "/"))


def chosen(stored: list[str], folders: list[str]) -> set[str]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE photos (path BLOB)")
    connection.executemany("INSERT INTO photos VALUES (?)", [(key(name),) for name in stored])
    condition, parameters = scope(folders)
    rows = connection.execute(f"SELECT path FROM photos WHERE {condition}", parameters).fetchall()
    connection.close()
    return {path(row[0]) for row in rows}


STORED = ["/a/b", "/a/b/1.jpg", "/a/b/c/2.jpg", "/a/bc/3.jpg", "/a/b.jpg", "/a/b0", "/a/b-/4.jpg", "/z.jpg"]


@pytest.mark.parametrize(
    ("folders", "inside"),
    [
        (["/a/b"], {"/a/b", "/a/b/1.jpg", "/a/b/c/2.jpg"}),
        (["/a/b/"], {"/a/b", "/a/b/1.jpg", "/a/b/c/2.jpg"}),
        (["/a/b/c", "/a/bc"], {"/a/b/c/2.jpg", "/a/bc/3.jpg"}),
        (["/a/b/1.jpg"], {"/a/b/1.jpg"}),
        (["/A"], set()),
        (["/"], set(STORED)),
        ([], set(STORED)),
    ],
)
def test_a_folder_includes_itself_and_everything_below_it(folders: list[str], inside: set[str]) -> None:
    assert chosen(STORED, folders) == inside


@given(st.lists(paths, max_size=8), st.lists(paths, min_size=1, max_size=3))
def test_the_range_agrees_with_path_arithmetic(stored: list[str], folders: list[str]) -> None:
    expected = {
        name
        for name in stored
        if any(
            PurePosixPath(name) == PurePosixPath(f) or PurePosixPath(f) in PurePosixPath(name).parents for f in folders
        )
    }
    assert chosen(stored, folders) == expected


def test_thousands_of_folders_at_once() -> None:
    folders = [f"/photos/{number}" for number in range(3000)]
    stored = [f"/photos/{number}/a.jpg" for number in range(3500)]
    assert len(chosen(stored, folders)) == 3000


@given(st.binary(min_size=1).filter(lambda raw: b"\0" not in raw))
def test_names_that_are_not_utf8_are_preserved_byte_for_byte(raw: bytes) -> None:
    assert key(os.fsdecode(raw)) == raw
    assert key(path(raw)) == raw
