"""Groups the contents of a snapshot by those of its pairs that reach a threshold."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.grouping import Grouping, group
from shazim_gui.scores.copy_relations import KIND_CODES, pair_kinds, rotated_pairs
from shazim_gui.session.snapshot import Snapshot


def reaching(snapshot: Snapshot, score: NDArray[np.float32], threshold: float, allowed: list[int]) -> NDArray[np.intp]:
    """The rows of the pairs that may join their contents, ascending, where these kinds (codes) are shown.

    Those of a closer kind are among them: a copy group is grouped whole before members of other kinds are left out.
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
    """The groups by the pairs in `rows`, of members that are of these kinds (codes) to their reference.

    `score` has one entry per pair, `quality` is the rank of each content. Those that are turned against their
    reference are apart from it, and among themselves, unless `rotated` is true.
    """
    # A copy group is grouped whole before rotated members and those of other kinds are left out: what remains keeps
    # its reference.
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
    """Take those that are turned against their reference out of its group, and group them among themselves."""
    members = _members(grouping)
    apart = np.zeros(len(snapshot.ids), np.bool_)
    apart[members[rotated_pairs(snapshot.copy_relations, members, grouping.reference[members])]] = True
    inside = ~snapshot.rotated[rows] & apart[snapshot.a[rows]] & apart[snapshot.b[rows]]
    again = _grouped(snapshot, score, rows[np.flatnonzero(inside)], quality)
    grouping.reference[apart], grouping.score[apart] = again.reference[apart], again.score[apart]


def _members(grouping: Grouping) -> NDArray[np.intp]:
    """The numbers of those that refer to another one."""
    return np.flatnonzero(grouping.reference != np.arange(len(grouping.reference)))
