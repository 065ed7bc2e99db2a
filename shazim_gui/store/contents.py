"""Distinct file contents with their hashes and vectors, singly for a scan and as arrays for scoring."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from shazim_gui.store.catalogue import Catalogue


class ContentRecord(NamedTuple):
    """What is computed once for a content: the picture's facts, hashes (8 bytes each) and detail marks."""

    sha256: bytes
    format: str
    width: int
    height: int
    ah: bytes
    dh: bytes
    flat: bool
    blank: bool


@dataclass(frozen=True, slots=True)
class ContentTable:
    """All contents that one network has seen, as arrays with one row per content, ordered by id."""

    ids: NDArray[np.int64]
    ah: NDArray[np.uint64]
    dh: NDArray[np.uint64]
    flat: NDArray[np.bool_]
    blank: NDArray[np.bool_]
    vectors: NDArray[np.float16]
    """Shape (n, d), unit length."""

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """The rows of known content ids."""
        return np.searchsorted(self.ids, ids)


def add_content(catalogue: Catalogue, record: ContentRecord) -> int:
    """Store a content, or find it where it is known already, and return its id."""
    catalogue.execute(
        """INSERT INTO contents (sha256, format, width, height, ah, dh, flat, blank) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (sha256) DO NOTHING""",
        record,
    )
    return int(catalogue.rows("SELECT id FROM contents WHERE sha256 = ?", (record.sha256,))[0][0])


def add_vector(catalogue: Catalogue, content: int, model: str, vector: NDArray[np.float32]) -> None:
    """Store a unit vector, shape (d,), as float16."""
    catalogue.execute(
        "INSERT OR REPLACE INTO vectors (model, content, vector) VALUES (?, ?, ?)",
        (model, content, vector.astype("<f2").tobytes()),
    )


def complete_contents(catalogue: Catalogue, model: str) -> dict[bytes, int]:
    """The ids of the contents that need no decoding for `model`, by SHA-256."""
    return dict(
        catalogue.rows(
            "SELECT sha256, id FROM contents JOIN vectors ON vectors.content = contents.id WHERE model = ?", (model,)
        )
    )


def drop_orphans(catalogue: Catalogue) -> list[bytes]:
    """Drop the contents that no file has any more and return their SHA-256s."""
    orphans = catalogue.rows(
        "SELECT id, sha256 FROM contents WHERE NOT EXISTS (SELECT 1 FROM photos WHERE photos.content = contents.id)"
    )
    catalogue.execute_many("DELETE FROM contents WHERE id = ?", ((row[0],) for row in orphans))
    return [row[1] for row in orphans]


def content_ids(catalogue: Catalogue, model: str) -> NDArray[np.int64]:
    """The ids of all contents with a vector of `model`, ascending, shape (n,)."""
    rows = catalogue.rows("SELECT content FROM vectors WHERE model = ? ORDER BY content", (model,))
    return np.array([row[0] for row in rows], np.int64)


def load_contents(catalogue: Catalogue, model: str, ids: NDArray[np.int64] | None = None) -> ContentTable:
    """Read the contents with a vector of `model` into arrays: all of them, or those among `ids`."""
    chosen = "" if ids is None else "AND id IN (SELECT value FROM json_each(?))"
    rows = catalogue.rows(
        f"""SELECT id, ah, dh, flat, blank, vector FROM contents JOIN vectors ON vectors.content = contents.id
            WHERE model = ? {chosen} ORDER BY id""",
        [model] if ids is None else [model, json.dumps(ids.tolist())],
    )
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    vectors = np.frombuffer(b"".join(columns[5]), "<f2")
    return ContentTable(
        ids=np.array(columns[0], np.int64),
        ah=hash_words(columns[1]),
        dh=hash_words(columns[2]),
        flat=np.array(columns[3], np.bool_),
        blank=np.array(columns[4], np.bool_),
        vectors=vectors.reshape(len(rows), -1 if len(rows) else 0).astype(np.float16, copy=False),
    )


def hash_words(hashes: Sequence[bytes]) -> NDArray[np.uint64]:
    """8-byte hashes as 64-bit words, shape (n,): the most significant bit is a hash's first."""
    return np.frombuffer(b"".join(hashes), ">u8").astype(np.uint64)


def vector_counts(catalogue: Catalogue) -> dict[str, int]:
    """How many contents each network has seen, by its name."""
    return dict(catalogue.rows("SELECT model, count(*) FROM vectors GROUP BY model ORDER BY model"))
