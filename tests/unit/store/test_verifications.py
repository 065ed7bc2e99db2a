"""Outcomes of verification are stored, replaced, and deleted with their contents."""

import sqlite3
from collections.abc import Callable

import numpy as np
import pytest

from shazim_gui.core.edits import OtherEdit, Resaved, Rotated
from shazim_gui.core.records import Kind
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import drop_orphans
from shazim_gui.store.photo_table import forget_photos, photos_in
from shazim_gui.store.verifications import (
    VerificationRecord,
    all_verifications,
    record_verifications,
    verifications_among,
)

AddPhoto = Callable[..., int]


@pytest.fixture
def contents(add_photo: AddPhoto) -> list[int]:
    """Three contents with a file each."""
    return [add_photo(f"/{name}.jpg", name) for name in "abc"]


def test_recorded_outcomes_are_read_unchanged(catalogue: Catalogue, contents: list[int]) -> None:
    a, b, c = contents
    records = [
        VerificationRecord(a, b, Kind.EDITED, (Rotated(90), OtherEdit("gedreht um 90° → “links”")), 0.75),
        VerificationRecord(a, c, None, (), 0.0),
        VerificationRecord(b, a, Kind.SIMILAR, (), 0.5),
        VerificationRecord(c, b, Kind.SAME, (Resaved(),), 1.0),
    ]
    record_verifications(catalogue, reversed(records))
    assert all_verifications(catalogue) == records
    assert [type(record.kind) for record in all_verifications(catalogue)] == [Kind, type(None), Kind, Kind]


def test_recording_no_outcomes_changes_nothing(catalogue: Catalogue) -> None:
    record_verifications(catalogue, [])
    assert all_verifications(catalogue) == []


def test_a_new_outcome_replaces_only_that_of_the_same_order(catalogue: Catalogue, contents: list[int]) -> None:
    a, b, _ = contents
    record_verifications(
        catalogue, [VerificationRecord(a, b, None, (), 0.0), VerificationRecord(b, a, Kind.SIMILAR, (), 0.3)]
    )
    record_verifications(catalogue, [VerificationRecord(a, b, Kind.SAME, (Resaved(),), 0.9)])
    assert all_verifications(catalogue) == [
        VerificationRecord(a, b, Kind.SAME, (Resaved(),), 0.9),
        VerificationRecord(b, a, Kind.SIMILAR, (), 0.3),
    ]


def test_outcomes_among_some_contents(catalogue: Catalogue, contents: list[int]) -> None:
    a, b, c = contents
    records = [
        VerificationRecord(a, b, None, (), 0.0),
        VerificationRecord(a, c, Kind.SAME, (), 0.9),
        VerificationRecord(c, a, None, (), 0.1),
    ]
    record_verifications(catalogue, records)
    assert verifications_among(catalogue, np.array([c, a, c + 1])) == records[1:]
    assert verifications_among(catalogue, np.array(contents)) == all_verifications(catalogue)
    assert verifications_among(catalogue, np.array([a])) == verifications_among(catalogue, np.array([], np.int64)) == []


def test_outcomes_are_deleted_with_either_content(catalogue: Catalogue, contents: list[int]) -> None:
    a, b, c = contents
    record_verifications(
        catalogue,
        [
            VerificationRecord(a, b, None, (), 0),
            VerificationRecord(b, c, None, (), 0),
            VerificationRecord(a, c, None, (), 0),
        ],
    )
    (gone,) = (photo.id for photo in photos_in(catalogue, []) if photo.content == b)
    forget_photos(catalogue, [gone])
    drop_orphans(catalogue)
    assert all_verifications(catalogue) == [VerificationRecord(a, c, None, (), 0.0)]


def test_an_outcome_for_an_unknown_content_is_rejected(catalogue: Catalogue, contents: list[int]) -> None:
    unknown = max(contents) + 1
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        record_verifications(catalogue, [VerificationRecord(contents[0], unknown, None, (), 0.0)])
