"""Contents with their features: single records for a scan, arrays for scoring."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from shazim_gui.features.colour import colour_vectors
from shazim_gui.features.semantic_digest import semantic_digests
from shazim_gui.store.catalogue import Catalogue


class ContentRecord(NamedTuple):
    """What is computed once for a content: format and size, hashes (8 bytes each), detail flags and colours."""

    sha256: bytes
    format: str
    width: int
    height: int
    ah: bytes
    dh: bytes
    low_detail: bool
    """True if there is so little detail that the hashes mean nothing."""
    blank: bool
    """True if the whole picture has one colour."""
    ph: bytes
    colour: bytes
    """A vector of `features.colour`."""


_COLUMNS = "sha256, format, width, height, ah, dh, low_detail, blank, ph, colour"
"""In the order of the fields."""


@dataclass(frozen=True)  # without slots, because of the cached properties
class ContentTable:
    """All contents with a vector of one network, as arrays with one row per content, ordered by id."""

    ids: NDArray[np.int64]
    ah: NDArray[np.uint64]
    dh: NDArray[np.uint64]
    low_detail: NDArray[np.bool_]
    blank: NDArray[np.bool_]
    vectors: NDArray[np.float16]
    """Shape (n, d), unit length."""
    ph: NDArray[np.uint64]
    colour: NDArray[np.float16]
    """Shape (n, `COLOURS`), mean 0 and unit length; 0 for contents of an older library, which lack ph too."""

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """Return the rows of known content ids."""
        return np.searchsorted(self.ids, ids)

    @property
    def columns(self) -> list[NDArray[Any]]:
        """All arrays, in the order of the fields."""
        return [getattr(self, column.name) for column in fields(self)]

    def only(self, rows: NDArray[np.intp]) -> "ContentTable":
        """Return a table of these rows."""
        return ContentTable(*(column[rows] for column in self.columns))

    @cached_property
    def further(self) -> NDArray[np.bool_]:
        """True if ph and colour are known, (n,); older contents lack them until their files are read again."""
        return np.asarray(self.colour.any(axis=1))

    @cached_property
    def semantic(self) -> NDArray[np.uint64]:
        """The bits of the semantic codes, four 64-bit words each, (n, 4)."""
        return semantic_digests(self.vectors).view(np.uint64)


def add_content(catalogue: Catalogue, record: ContentRecord) -> int:
    """Store a content unless it is known, and return its id.

    A content stored by an older Shazim gets the features that it lacks.
    """
    filled = catalogue.execute(
        "UPDATE contents SET ph = ?, colour = ? WHERE sha256 = ? AND colour IS NULL",
        (record.ph, record.colour, record.sha256),
    )
    if filled.rowcount:
        catalogue.renew_identity()  # there may be stored scores of this content, whose id stays the same
    catalogue.execute(
        f"""INSERT INTO contents ({_COLUMNS}) VALUES ({", ".join("?" * len(record))})
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
    """Return the ids of the contents that need no decoding for `model`, by SHA-256."""
    return dict(
        catalogue.rows(
            """SELECT sha256, id FROM contents JOIN vectors ON vectors.content = contents.id
               WHERE model = ? AND colour IS NOT NULL""",
            (model,),
        )
    )


def drop_orphans(catalogue: Catalogue) -> list[bytes]:
    """Delete the contents that no photo has any more, and return their SHA-256s."""
    orphans = catalogue.rows(
        "SELECT id, sha256 FROM contents WHERE NOT EXISTS (SELECT 1 FROM photos WHERE photos.content = contents.id)"
    )
    catalogue.execute_many("DELETE FROM contents WHERE id = ?", ((row[0],) for row in orphans))
    return [row[1] for row in orphans]


def content_ids(catalogue: Catalogue, model: str) -> NDArray[np.int64]:
    """Return the ids of all contents with a vector of `model`, ascending, shape (n,)."""
    rows = catalogue.rows("SELECT content FROM vectors WHERE model = ? ORDER BY content", (model,))
    return np.array([row[0] for row in rows], np.int64)


def load_contents(catalogue: Catalogue, model: str, ids: NDArray[np.int64] | None = None) -> ContentTable:
    """Read the contents with a vector of `model` into arrays: all of them, or those among `ids`."""
    chosen = "" if ids is None else "AND id IN (SELECT value FROM json_each(?))"
    further = "ph, colour" if catalogue.knows_further_methods else "NULL, NULL"
    blocks = catalogue.blocks(
        f"""SELECT id, ah, dh, low_detail, blank, vector, {further} FROM contents
            JOIN vectors ON vectors.content = contents.id WHERE model = ? {chosen} ORDER BY id""",
        [model] if ids is None else [model, json.dumps(ids.tolist())],
    )
    return _joined([_table(rows) for rows in blocks] or [_table([])])


def _table(rows: list[tuple[Any, ...]]) -> ContentTable:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 8
    vectors = np.frombuffer(b"".join(columns[5]), "<f2")
    return ContentTable(
        ids=np.array(columns[0], np.int64),
        ah=hash_words(columns[1]),
        dh=hash_words(columns[2]),
        low_detail=np.array(columns[3], np.bool_),
        blank=np.array(columns[4], np.bool_),
        vectors=vectors.reshape(len(rows), -1 if len(rows) else 0).astype(np.float16, copy=False),
        ph=hash_words(columns[6]),
        colour=colour_vectors(columns[7]),
    )


def _joined(tables: list[ContentTable]) -> ContentTable:
    """Return one table of all rows; `tables` is emptied."""
    count = sum(map(len, tables))
    whole = ContentTable(*(np.empty((count, *part.shape[1:]), part.dtype) for part in tables[0].columns))
    end = count
    while tables:  # released one by one: a million contents do not fit into memory twice
        part = tables.pop()
        for column, values in zip(whole.columns, part.columns, strict=True):
            column[end - len(part) : end] = values
        end -= len(part)
    return whole


def hash_words(hashes: Sequence[bytes | None]) -> NDArray[np.uint64]:
    """Return 8-byte hashes as 64-bit words, shape (n,), the first bit most significant; 0 if there is none."""
    return np.frombuffer(b"".join(code or bytes(8) for code in hashes), ">u8").astype(np.uint64)


def vector_counts(catalogue: Catalogue) -> dict[str, int]:
    """Return the number of contents with a vector of each network, by its name."""
    return dict(catalogue.rows("SELECT model, count(*) FROM vectors GROUP BY model ORDER BY model"))
