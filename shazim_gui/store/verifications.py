"""The stored verifications of pairs of contents; no pair is verified twice."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits, edits_as_text, edits_from_text
from shazim_gui.core.records import Kind
from shazim_gui.store.catalogue import Catalogue


class VerificationRecord(NamedTuple):
    """The outcome for two contents, given by their ids; the first is the better copy."""

    first_content: int
    second_content: int
    kind: Kind | None
    """None if the two are unrelated."""
    edits: Edits
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""
    confidence: float
    """0..1."""
    orientation: int = 0
    """0..7: how the second is rotated or mirrored against the first; 0: not at all."""
    structure: float | None = None
    """How similar the two are once aligned, 0..1; None if they cannot be aligned."""
    keypoint_share: float | None = None
    """Share of the keypoints that agree on the alignment, 0..1; None if the pixels decided without them."""


_COLUMNS = "first_content, second_content, kind, edits, confidence, orientation, structure, keypoint_share"
"""In the order of the fields."""
_PLACEHOLDERS = ", ".join("?" * len(VerificationRecord._fields))


def record_verifications(catalogue: Catalogue, records: Iterable[VerificationRecord]) -> None:
    """Store outcomes; a new one for the same pair replaces the old one."""
    catalogue.execute_many(
        f"INSERT OR REPLACE INTO verifications ({_COLUMNS}) VALUES ({_PLACEHOLDERS})",
        ((*record[:3], edits_as_text(record.edits), *record[4:]) for record in records),
    )


def all_verifications(catalogue: Catalogue) -> list[VerificationRecord]:
    """Return all outcomes, ordered by the first content, then the second."""
    return _as_records(catalogue.rows(f"SELECT {_COLUMNS} FROM verifications ORDER BY first_content, second_content"))


def verifications_among(catalogue: Catalogue, contents: NDArray[np.int64]) -> list[VerificationRecord]:
    """Return the outcomes for pairs of these contents (ids, shape (n,)), in the order of `all_verifications`."""
    among = "IN (SELECT value FROM json_each(?))"
    ids = json.dumps(contents.tolist())
    statement = f"""SELECT {_COLUMNS} FROM verifications WHERE first_content {among} AND second_content {among}
        ORDER BY first_content, second_content"""
    return _as_records(catalogue.rows(statement, (ids, ids)))


def _as_records(rows: Iterable[tuple[Any, ...]]) -> list[VerificationRecord]:
    return [
        VerificationRecord(first, second, None if kind is None else Kind(kind), edits_from_text(edits), *measures)
        for first, second, kind, edits, *measures in rows
    ]
