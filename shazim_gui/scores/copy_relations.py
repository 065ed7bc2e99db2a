"""What close looks found, per content: the family of copies it belongs to, and how it came out of the best of them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind

KIND_CODES: tuple[Kind, ...] = (Kind.SAME, Kind.EDITED, Kind.SIMILAR)
"""A kind's code is its place here; greater is further apart."""


@dataclass(frozen=True, slots=True)
class CopyRelations:
    """Two nested groupings of contents (rows): families of one shot, and in them sets of one and the same picture."""

    ids: NDArray[np.int64]
    """Content ids, ascending, shape (n,)."""
    hub: NDArray[np.int64]
    """The id of the family's hub, its best copy; a content's own where it is one or is alone."""
    twin: NDArray[np.int64]
    """The id that stands for all contents which show the same picture; a content's own where there is no other."""
    turn: NDArray[np.uint8]
    """0..7: how a content is turned or mirrored against its hub; 0 where it is not."""
    confidence: NDArray[np.float32]
    """0..1, of being a copy of the hub; 1 for the hub itself."""
    edits: Mapping[int, Edits]
    """What turns the hub into a content, by the content's id; for contents with another hub than themselves."""


def alone(ids: NDArray[np.int64]) -> CopyRelations:
    """Nobody is a copy of anybody."""
    return CopyRelations(ids, ids, ids, np.zeros(len(ids), np.uint8), np.ones(len(ids), np.float32), {})


def among(kinship: CopyRelations, ids: NDArray[np.int64]) -> CopyRelations:
    """What is known of just these contents (ids, ascending); those that it does not speak of are alone.

    A hub may lie outside of `ids`: its copies stay one family.
    """
    known = np.isin(ids, kinship.ids)
    rows = np.searchsorted(kinship.ids, ids[known])
    found = alone(ids)
    hub, twin, turn, confidence = ids.copy(), ids.copy(), found.turn, found.confidence
    hub[known], twin[known] = kinship.hub[rows], kinship.twin[rows]
    turn[known], confidence[known] = kinship.turn[rows], kinship.confidence[rows]
    return CopyRelations(ids, hub, twin, turn, confidence, kinship.edits)


def pair_kinds(kinship: CopyRelations, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.uint8]:
    """The code of each pair's kind, shape (m,), for rows a and b.

    `same` for two that show the same picture, else `edited` in one family, else `similar`.
    """
    family = kinship.hub[a] == kinship.hub[b]
    same = family & (kinship.twin[a] == kinship.twin[b])
    codes = [KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR)]
    return np.select([same, family], codes[:2], codes[2]).astype(np.uint8)


def edited_contents(kinship: CopyRelations, rows: NDArray[np.int64] | None = None) -> NDArray[np.bool_]:
    """Which contents (of these rows, else of all) show their hub's shot changed, shape (n,).

    Those of a hub that is not among them do not count.
    """
    hub, twin = (kinship.hub, kinship.twin) if rows is None else (kinship.hub[rows], kinship.twin[rows])
    row = np.minimum(np.searchsorted(kinship.ids, hub), max(0, len(kinship.ids) - 1))
    edited: NDArray[np.bool_] = (kinship.ids[row] == hub) & (twin != kinship.twin[row])
    return edited


def turned_pairs(kinship: CopyRelations, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which pairs (rows a and b) are copies of which one is turned or mirrored against the other, shape (m,)."""
    turned: NDArray[np.bool_] = (kinship.hub[a] == kinship.hub[b]) & (kinship.turn[a] != kinship.turn[b])
    return turned


def lifted(confidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """The score that a pair has at least when a close look found one to be a copy of the other, 0.5..1.

    (1 + confidence) / 2: pixels that agree outweigh hashes that cannot see a turned or cropped picture. The same
    picture lies at 0.9 and above, an edited one between 0.8 and 0.9.
    """
    score: NDArray[np.float32] = ((1 + confidence) / 2).astype(np.float32)
    return score
