"""The copy relations of contents, as found by verification: copy groups, orientations and edits."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind

KIND_CODES: tuple[Kind, ...] = (Kind.SAME, Kind.EDITED, Kind.SIMILAR)
"""The index of a kind is its code; a greater code is less similar."""


@dataclass(frozen=True, slots=True)
class CopyRelations:
    """Two nested groupings of contents: copy groups, and in them sets that show the same picture."""

    ids: NDArray[np.int64]
    """Content ids, ascending, shape (n,)."""
    reference: NDArray[np.int64]
    """The id of the copy group's reference; a content's own id if it is the reference or has no copies."""
    same_picture: NDArray[np.int64]
    """One id for all contents that show the same picture; a content's own id if it is the only one."""
    orientation: NDArray[np.uint8]
    """0..7: how a content is rotated or mirrored against its reference; 0: not at all."""
    confidence: NDArray[np.float32]
    """The confidence, 0..1, that a content is a copy of its reference; 1 for the reference itself."""
    edits: Mapping[int, Edits]
    """What turns the reference into a content, by the content's id; only for contents that are not references."""


def alone(ids: NDArray[np.int64]) -> CopyRelations:
    """Return the relations of contents (ids, ascending, shape (n,)) of which none is a copy of another."""
    return CopyRelations(ids, ids, ids, np.zeros(len(ids), np.uint8), np.ones(len(ids), np.float32), {})


def among(relations: CopyRelations, ids: NDArray[np.int64]) -> CopyRelations:
    """Return the relations of only these contents (ids, ascending, shape (n,)); unknown contents have no copies.

    A reference need not be in `ids`; its copies stay one group.
    """
    known = np.isin(ids, relations.ids)
    rows = np.searchsorted(relations.ids, ids[known])
    found = alone(ids)
    reference, same_picture = ids.copy(), ids.copy()
    orientation, confidence = found.orientation, found.confidence
    reference[known], same_picture[known] = relations.reference[rows], relations.same_picture[rows]
    orientation[known], confidence[known] = relations.orientation[rows], relations.confidence[rows]
    return CopyRelations(ids, reference, same_picture, orientation, confidence, relations.edits)


def pair_kinds(relations: CopyRelations, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Return the code of each pair's kind, shape (m,), for rows a and b.

    `same` for two contents that show the same picture, else `edited` in one copy group, else `similar`.
    """
    copies = relations.reference[a] == relations.reference[b]
    same = copies & (relations.same_picture[a] == relations.same_picture[b])
    codes = [KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR)]
    return np.select([same, copies], codes[:2], codes[2]).astype(np.uint8)


def edited_contents(relations: CopyRelations, rows: NDArray[np.int64] | None = None) -> NDArray[np.bool_]:
    """Return which contents (of these rows, else of all) are edited copies of their reference, shape (n,).

    False if the reference is not among the contents.
    """
    reference, same_picture = relations.reference, relations.same_picture
    if rows is not None:
        reference, same_picture = reference[rows], same_picture[rows]
    row = np.minimum(np.searchsorted(relations.ids, reference), max(0, len(relations.ids) - 1))
    edited: NDArray[np.bool_] = (relations.ids[row] == reference) & (same_picture != relations.same_picture[row])
    return edited


def rotated_pairs(relations: CopyRelations, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which pairs (rows a and b) are copies with different orientations, shape (m,)."""
    copies = relations.reference[a] == relations.reference[b]
    rotated: NDArray[np.bool_] = copies & (relations.orientation[a] != relations.orientation[b])
    return rotated


def lifted(confidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the lowest score, 0.5..1, of a pair that verification found to be copies.

    (1 + confidence) / 2: pixels that agree outweigh hashes that do not match a rotated or cropped picture. The same
    picture scores 0.9 or more, an edited one between 0.8 and 0.9.
    """
    score: NDArray[np.float32] = ((1 + confidence) / 2).astype(np.float32)
    return score
