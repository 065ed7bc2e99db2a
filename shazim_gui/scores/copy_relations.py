"""What verification found, per content: the copy group it belongs to, and what was done to it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind

KIND_CODES: tuple[Kind, ...] = (Kind.SAME, Kind.EDITED, Kind.SIMILAR)
"""A kind's code is its index here; greater is further apart."""


@dataclass(frozen=True, slots=True)
class CopyRelations:
    """Two nested groupings of contents: copy groups of one photograph, and in them sets that show the same picture."""

    ids: NDArray[np.int64]
    """Content ids, ascending, shape (n,)."""
    reference: NDArray[np.int64]
    """The id of the copy group's reference; a content's own id where it is the reference or has no copies."""
    same_picture: NDArray[np.int64]
    """The id that stands for all contents that show the same picture; a content's own id where it is the only one."""
    orientation: NDArray[np.uint8]
    """0..7: how a content is rotated or mirrored against its reference; 0 where it is not."""
    confidence: NDArray[np.float32]
    """0..1, of being a copy of the reference; 1 for the reference itself."""
    edits: Mapping[int, Edits]
    """What turns the reference into a content, by the content's id; only for contents that are not references."""


def alone(ids: NDArray[np.int64]) -> CopyRelations:
    """The relations of contents (ids, ascending, shape (n,)) of which none is a copy of another."""
    return CopyRelations(ids, ids, ids, np.zeros(len(ids), np.uint8), np.ones(len(ids), np.float32), {})


def among(relations: CopyRelations, ids: NDArray[np.int64]) -> CopyRelations:
    """The relations of just these contents (ids, ascending, shape (n,)); those that are not known have no copies.

    A reference may lie outside of `ids`: its copies stay one group.
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
    """The code of each pair's kind, shape (m,), for rows a and b.

    `same` for two that show the same picture, else `edited` in one copy group, else `similar`.
    """
    copies = relations.reference[a] == relations.reference[b]
    same = copies & (relations.same_picture[a] == relations.same_picture[b])
    codes = [KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR)]
    return np.select([same, copies], codes[:2], codes[2]).astype(np.uint8)


def edited_contents(relations: CopyRelations, rows: NDArray[np.int64] | None = None) -> NDArray[np.bool_]:
    """Which contents (of these rows, else of all) show an edited picture of their reference, shape (n,).

    False where the reference is not among the contents.
    """
    reference, same_picture = relations.reference, relations.same_picture
    if rows is not None:
        reference, same_picture = reference[rows], same_picture[rows]
    row = np.minimum(np.searchsorted(relations.ids, reference), max(0, len(relations.ids) - 1))
    edited: NDArray[np.bool_] = (relations.ids[row] == reference) & (same_picture != relations.same_picture[row])
    return edited


def rotated_pairs(relations: CopyRelations, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which pairs (rows a and b) are copies of which one is rotated or mirrored against the other, shape (m,)."""
    copies = relations.reference[a] == relations.reference[b]
    rotated: NDArray[np.bool_] = copies & (relations.orientation[a] != relations.orientation[b])
    return rotated


def lifted(confidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """The score that a pair has at least when verification found one to be a copy of the other, 0.5..1.

    (1 + confidence) / 2: pixels that agree outweigh hashes that cannot see a rotated or cropped picture. The same
    picture scores 0.9 and above, an edited one between 0.8 and 0.9.
    """
    score: NDArray[np.float32] = ((1 + confidence) / 2).astype(np.float32)
    return score
