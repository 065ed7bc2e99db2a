"""A library of the first version: it can be searched before any scan, and the next scan updates it."""

import os
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shazim_gui.core.weights import Weights
from shazim_gui.session import verbs
from shazim_gui.store import schema
from shazim_gui.store.content_table import ContentTable, content_ids, load_contents

TABLES = ("identity", "contents", "vectors", "photos", "skips", "folders")


RENAMED = {"flat": "low_detail", "detail": "'not a picture (a text)'"}
"""The present columns or values for columns of the first layout."""


def made_older(catalogue: Path) -> None:
    """Rewrite a catalogue in the layout of the first migration, with its present rows."""
    older = catalogue.with_name("older.sqlite3")
    connection = sqlite3.connect(older, isolation_level=None)
    connection.executescript(schema.MIGRATIONS[0][1] + "DELETE FROM identity; PRAGMA user_version = 1;")
    connection.execute("ATTACH ? AS present", (os.fspath(catalogue),))
    for table in TABLES:
        columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
        values = ", ".join(RENAMED.get(column, column) for column in columns)
        connection.execute(f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {values} FROM present.{table}")
    connection.close()
    for suffix in ("-wal", "-shm"):
        catalogue.with_name(catalogue.name + suffix).unlink(missing_ok=True)
    older.replace(catalogue)


@pytest.fixture
def older(edits: Any) -> Any:
    """The library of edited photographs in the first layout; its pair table, which had fewer columns, is missing."""
    made_older(edits.paths.catalogue)
    edits.paths.pairs(edits.session.model).unlink()
    return edits


def contents(library: Any) -> ContentTable:
    with library.catalogue() as catalogue:
        return load_contents(catalogue, library.session.model)


def version(library: Any) -> int:
    with library.catalogue() as catalogue:
        return int(catalogue.rows("PRAGMA user_version")[0][0])


def test_it_can_be_searched_before_any_scan_by_the_stored_features(older: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    (best, *_) = older.do(verbs.query(older.session, picture)).matches
    assert Path(best.photo.path).name == "aaa-orig.jpg"
    assert best.scores[:3] == (1, 1, 1)
    assert np.isnan(best.scores[3:5]).all()
    assert best.scores[5] == 1, "the semantic code comes from the vector"
    assert version(older) == 1, "reading changes nothing"
    assert not contents(older).further.any()


def test_the_next_scan_reads_its_files_again_and_keeps_their_ids(edits: Any) -> None:
    whole = contents(edits)
    before, clusters = edits.photos, edits.clusters()
    made_older(edits.paths.catalogue)
    edits.paths.pairs(edits.session.model).unlink()
    assert np.isnan(edits.results().snapshot.scores[:, 3:5]).all()
    counts = edits.scan()
    assert counts.decoded == len(whole)
    assert edits.photos == before, "with their ids and the ids of their contents"
    filled = contents(edits)
    assert filled.further.all()
    for name in ("ids", "ah", "dh", "low_detail", "blank", "ph", "colour"):
        np.testing.assert_array_equal(getattr(filled, name), getattr(whole, name))
    assert not edits.session.results().snapshot.fresh, "scores without them are not final"
    assert edits.clusters() == clusters
    textured = ~(filled.low_detail | filled.blank)
    snapshot = edits.session.results().snapshot
    rows = textured[filled.rows_of(snapshot.ids[snapshot.a])] & textured[filled.rows_of(snapshot.ids[snapshot.b])]
    assert not np.isnan(snapshot.scores[rows, :6]).any()
    assert edits.scan().decoded == 0


def test_several_scans_update_the_library_in_parts(older: Any, photos: Path) -> None:
    """Some of the files are read again now, the others by the next scan."""
    some = photos / "edits/ukbench"
    decoded = older.scan(some).decoded
    assert 0 < decoded == contents(older).further.sum() < len(contents(older))
    assert older.scan().decoded == len(contents(older)) - decoded
    assert contents(older).further.all()


def test_its_photos_have_scores_by_all_methods_once_they_are_read(older: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    weights = Weights.of({"ph": 1, "co": 1})
    assert {match.score for match in older.do(verbs.query(older.session, picture, weights)).matches} == {0}
    older.scan()
    (best, *_) = older.do(verbs.query(older.session, picture, weights)).matches
    assert (Path(best.photo.path).name, best.score) == ("aaa-orig.jpg", 1)
    with older.catalogue() as catalogue:
        assert len(content_ids(catalogue, older.session.model)) == len(contents(older))
