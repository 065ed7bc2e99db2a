"""Contents: stored once, deleted with their last photo, read as arrays."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from shazim_gui.features.colour import COLOURS
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import (
    ContentRecord,
    add_content,
    add_vector,
    complete_contents,
    content_ids,
    drop_orphans,
    hash_words,
    load_contents,
)
from shazim_gui.store.photo_table import forget_photos, photos_in


def record(number: int, *, low_detail: bool = False, blank: bool = False) -> ContentRecord:
    return ContentRecord(
        sha256=bytes([number]) * 32,
        format="PNG",
        width=4,
        height=3,
        ah=number.to_bytes(8, "big"),
        dh=bytes([0x80, *[0] * 6, number]),
        low_detail=low_detail,
        blank=blank,
        ph=bytes([0x40, *[0] * 6, number]),
        colour=np.eye(COLOURS, dtype="<f2")[number].tobytes(),
    )


def fill(catalogue: Catalogue, count: int, model: str = "net") -> list[int]:
    ids = []
    for number in range(count):
        ids.append(add_content(catalogue, record(number, low_detail=number % 2 == 1, blank=number % 3 == 2)))
        vector = np.zeros(4, np.float32)
        vector[number % 4] = 1
        add_vector(catalogue, ids[-1], model, vector)
    return ids


def test_equal_bytes_are_one_content(catalogue: Catalogue) -> None:
    first = add_content(catalogue, record(1))
    assert add_content(catalogue, record(2)) != first
    assert add_content(catalogue, record(1)) == first


@pytest.mark.parametrize("count", [0, 1, 7])
@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_contents_are_read_as_arrays_with_a_row_each(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, count: int, at_once: int
) -> None:
    monkeypatch.setattr("shazim_gui.store.catalogue._BLOCK", at_once)
    ids = fill(catalogue, count)
    table = load_contents(catalogue, "net")
    assert len(table) == count
    assert (table.ids.dtype, table.ah.dtype, table.dh.dtype) == (np.int64, np.uint64, np.uint64)
    assert (table.low_detail.dtype, table.blank.dtype, table.vectors.dtype) == (np.bool_, np.bool_, np.float16)
    assert table.ids.tolist() == ids == content_ids(catalogue, "net").tolist() == sorted(ids)
    assert table.ah.tolist() == list(range(count))
    assert table.dh.tolist() == [2**63 + number for number in range(count)]
    assert table.low_detail.tolist() == [number % 2 == 1 for number in range(count)]
    assert table.blank.tolist() == [number % 3 == 2 for number in range(count)]
    assert table.ph.tolist() == [2**62 + number for number in range(count)]
    assert (table.colour.shape, table.colour.dtype) == ((count, COLOURS), np.float16)
    assert table.colour.argmax(axis=1).tolist() == list(range(count))
    assert table.further.tolist() == [True] * count
    assert table.semantic.shape == (count, 4)
    assert table.vectors.shape == (count, 4 if count else 0)
    assert table.vectors.argmax(axis=1).tolist() == [number % 4 for number in range(count)] if count else True
    assert table.rows_of(table.ids[::-1]).tolist() == list(range(count))[::-1]


def test_only_the_requested_contents_are_read(catalogue: Catalogue) -> None:
    ids = fill(catalogue, 5)
    assert load_contents(catalogue, "net", np.array([ids[3], ids[1], 404])).ids.tolist() == [ids[1], ids[3]]
    assert len(load_contents(catalogue, "net", np.empty(0, np.int64))) == 0


def test_vectors_of_different_networks_are_separate(catalogue: Catalogue) -> None:
    (content,) = fill(catalogue, 1, "net")
    add_vector(catalogue, content, "other", np.ones(2, np.float32))
    assert load_contents(catalogue, "net").vectors.tolist() == [[1, 0, 0, 0]]
    assert load_contents(catalogue, "other").vectors.tolist() == [[1, 1]]
    assert len(load_contents(catalogue, "third")) == 0
    assert complete_contents(catalogue, "net") == {bytes(32): content}
    assert complete_contents(catalogue, "third") == {}


def test_a_vector_is_stored_with_three_digits(catalogue: Catalogue) -> None:
    (content,) = fill(catalogue, 1)
    vector = np.random.default_rng(0).standard_normal(1280).astype(np.float32)
    vector /= np.linalg.norm(vector)
    add_vector(catalogue, content, "net", vector)
    np.testing.assert_allclose(load_contents(catalogue, "net").vectors[0], vector, rtol=1e-3, atol=1e-6)


def test_the_first_bit_of_a_hash_is_the_most_significant() -> None:
    assert hash_words([b"\x80" + bytes(7), bytes(7) + b"\x01"]).tolist() == [2**63, 1]


def test_a_content_is_deleted_with_its_last_photo_and_its_vectors_with_it(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    kept = add_photo("/a.jpg", "shared")
    add_photo("/b.jpg", "shared")
    lost = add_photo("/c.jpg", "alone")
    photos = {photo.path: photo for photo in photos_in(catalogue, [])}
    assert drop_orphans(catalogue) == []
    forget_photos(catalogue, [photos["/b.jpg"].id, photos["/c.jpg"].id])
    assert drop_orphans(catalogue) == [photos["/c.jpg"].sha256]
    assert catalogue.rows("SELECT content FROM vectors") == [(kept,)]
    assert lost not in content_ids(catalogue, "net")


def test_an_id_is_never_used_twice(catalogue: Catalogue, location: Path) -> None:
    used = fill(catalogue, 3)
    drop_orphans(catalogue)
    used += fill(catalogue, 3)
    drop_orphans(catalogue)
    with Catalogue.open_for_writing(location) as again:
        used += fill(again, 3)
    assert len(set(used)) == 9
    assert used == sorted(used)


def test_a_catalogue_restored_from_a_backup_assigns_new_ids(location: Path) -> None:
    with Catalogue.open_for_writing(location) as catalogue:
        fill(catalogue, 2)
    backup = location.read_bytes()
    with Catalogue.open_for_writing(location) as catalogue:
        lost = fill(catalogue, 6)[2:]
    location.write_bytes(backup)
    with Catalogue.open_for_writing(location) as catalogue:
        assert not set(fill(catalogue, 6)[2:]) & set(lost)
