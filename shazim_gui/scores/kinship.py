"""What a close look found, per content: the picture it is a copy of, of which kind, and made how."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Kind

KIND_CODES: tuple[Kind, ...] = (Kind.SAME, Kind.EDITED, Kind.SIMILAR)
"""A kind's code is its place here; greater is further apart."""


@dataclass(frozen=True, slots=True)
class Kinship:
    """For each content (row) its hub, the picture in the middle of its family of copies."""

    ids: NDArray[np.int64]
    """Content ids, ascending, shape (n,)."""
    hub: NDArray[np.int64]
    """The id of the hub, its own where a content has none or is one."""
    kind: NDArray[np.uint8]
    """Code of the kind with the hub; 0 for the hub itself."""
    confidence: NDArray[np.float32]
    """0..1, of being a copy of the hub; 1 for the hub itself."""
    edits: Mapping[int, str]
    """What turns the hub into a content, by the content's id; for contents with another hub than themselves."""


def alone(ids: NDArray[np.int64]) -> Kinship:
    """Nobody is a copy of anybody."""
    return Kinship(ids, ids, np.zeros(len(ids), np.uint8), np.ones(len(ids), np.float32), {})


def among(kinship: Kinship, ids: NDArray[np.int64]) -> Kinship:
    """What is known of just these contents (ids, ascending); those that it does not speak of are alone.

    A hub may lie outside of `ids`: its copies stay one family.
    """
    known = np.isin(ids, kinship.ids)
    rows = np.searchsorted(kinship.ids, ids[known])
    hub, kind, confidence = ids.copy(), np.zeros(len(ids), np.uint8), np.ones(len(ids), np.float32)
    hub[known], kind[known], confidence[known] = kinship.hub[rows], kinship.kind[rows], kinship.confidence[rows]
    return Kinship(ids, hub, kind, confidence, kinship.edits)


def pair_kinds(
    hub: NDArray[np.int64], kind: NDArray[np.uint8], a: NDArray[np.int64], b: NDArray[np.int64]
) -> NDArray[np.uint8]:
    """The code of each pair's kind, shape (m,), for rows a and b of `hub` and `kind`.

    In one family: `same` where both are the same as its hub, else `edited`. Across families: `similar`.
    """
    family = hub[a] == hub[b]
    return np.where(family, np.maximum(kind[a], kind[b]), KIND_CODES.index(Kind.SIMILAR)).astype(np.uint8)


def lifted(confidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """The score that a pair has at least when a close look found one to be a copy of the other, 0.5..1.

    (1 + confidence) / 2: pixels that agree outweigh hashes that cannot see a turned or cropped picture. The same
    picture lies at 0.9 and above, an edited one between 0.8 and 0.9.
    """
    score: NDArray[np.float32] = ((1 + confidence) / 2).astype(np.float32)
    return score
