"""Groups the contents of a snapshot by its pairs that reach a threshold."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.grouping import Grouping, group
from shazim_gui.scores.copy_relations import KIND_CODES, pair_kinds, rotated_pairs
from shazim_gui.session.snapshot import Snapshot


def reaching(snapshot: Snapshot, score: NDArray[np.float32], threshold: float, allowed: list[int]) -> NDArray[np.intp]:
    """The rows of the pairs that may join their contents, ascending, where the kinds in `allowed` (codes) are shown.

    They include pairs of closer kinds: copy groups are grouped whole before members of other kinds are left out.
    """
    furthest = max(allowed, default=0)
    near = score >= threshold
    return np.flatnonzero(near if furthest == len(KIND_CODES) - 1 else near & (snapshot.kind <= furthest))


def regrouped(
    snapshot: Snapshot,
    score: NDArray[np.float32],
    rows: NDArray[np.intp],
    quality: NDArray[np.int64],
    allowed: list[int],
    *,
    rotated: bool,
) -> Grouping:
    """The groups by the pairs in `rows`, of members whose kind to their reference is in `allowed` (codes).

    `score` has one entry per pair, `quality` is the rank of each content. Unless `rotated` is true, members that are
    rotated or mirrored against their reference are grouped separately, among themselves.
    """
    # Copy groups are grouped whole before rotated members and those of other kinds are left out, so that the
    # remaining members keep their reference.
    grouping = _grouped(snapshot, score, rows, quality)
    if not rotated:
        _separate_rotated(snapshot, grouping, score, rows, quality)
    members = _members(grouping)
    kinds = pair_kinds(snapshot.copy_relations, members, grouping.reference[members])
    others = members[~np.isin(kinds, allowed)]
    grouping.reference[others], grouping.score[others] = others, 1.0
    return grouping


def _grouped(
    snapshot: Snapshot, score: NDArray[np.float32], rows: NDArray[np.intp], quality: NDArray[np.int64]
) -> Grouping:
    return group(len(snapshot.ids), snapshot.a[rows], snapshot.b[rows], score[rows], quality)


def _separate_rotated(
    snapshot: Snapshot,
    grouping: Grouping,
    score: NDArray[np.float32],
    rows: NDArray[np.intp],
    quality: NDArray[np.int64],
) -> None:
    """Remove the members that are rotated against their reference from its group, and group them among themselves."""
    members = _members(grouping)
    separate = np.zeros(len(snapshot.ids), np.bool_)
    separate[members[rotated_pairs(snapshot.copy_relations, members, grouping.reference[members])]] = True
    inside = ~snapshot.rotated[rows] & separate[snapshot.a[rows]] & separate[snapshot.b[rows]]
    again = _grouped(snapshot, score, rows[np.flatnonzero(inside)], quality)
    grouping.reference[separate], grouping.score[separate] = again.reference[separate], again.score[separate]


def _members(grouping: Grouping) -> NDArray[np.intp]:
    """The numbers of the contents whose reference is another content."""
    return np.flatnonzero(grouping.reference != np.arange(len(grouping.reference)))
