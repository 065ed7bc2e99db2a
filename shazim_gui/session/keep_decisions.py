"""Which photos of clusters would be kept and which removed, and how much space that would free."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Decision
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class KeepDecisions:
    """Which photos of one cluster would be kept and which removed."""

    kept: tuple[int, ...]
    """At least one photo, in the cluster's order: those a person keeps, else the best that is not to be removed."""
    removals: frozenset[int]
    """The photos that a person decided to remove, without the best one where that is all of them."""
    by_person: bool
    """True where a person decided which are kept; else the program proposes it."""
    spared: bool = False
    """True where all photos are to be removed, as they can be after a regrouping; the best one is kept nevertheless."""


def keep_decisions(results: Results, cluster: Cluster) -> KeepDecisions:
    """Which photos of a cluster would be kept and which removed."""
    decisions, photos = results.decisions, results.photos
    if not len(decisions):
        return KeepDecisions((cluster.keep,), frozenset(), by_person=False)
    by_number = {number: decisions.decision_on(photos[number].path) for number in cluster.photos}
    kept = tuple(number for number, decision in by_number.items() if decision is Decision.KEEP)
    removals = frozenset(number for number, decision in by_number.items() if decision is Decision.REMOVE)
    if kept:
        return KeepDecisions(kept, removals, by_person=True)
    best = next((number for number in cluster.photos if number not in removals), cluster.keep)
    return KeepDecisions((best,), removals - {best}, by_person=False, spared=best in removals)


def why_kept(results: Results, cluster: Cluster, number: int) -> KeepReason:
    """Why one of the kept photos of a cluster is kept."""
    if results.decisions.decision_on(results.photos[number].path) is Decision.KEEP:
        return KeepReason.YOUR_CHOICE
    return results.why_kept(cluster) if number == cluster.keep else KeepReason.BEST_UNMARKED


@dataclass(frozen=True, slots=True)
class DecisionTotals:
    """Counts and sizes over all clusters."""

    copies: int
    """Photos that are not kept."""
    reclaimable: int
    """Bytes of these."""
    removals: int
    """Photos that a person decided to remove."""
    removed_bytes: int
    """Bytes of these."""
    elsewhere: int
    """Photos to be removed that are in no cluster now: none of them is a copy at this threshold."""


def decision_totals(results: Results) -> DecisionTotals:
    """The counts and sizes over all clusters of a result."""
    ranked, decisions = results.clusters, results.decisions
    if not len(decisions):
        return DecisionTotals(ranked.copies, ranked.reclaimable, 0, 0, 0)
    kept, removals = results.decided(Decision.KEEP), results.decided(Decision.REMOVE)
    return added_up(ranked.members, ranked.offsets, ranked.keeps, results.sizes, kept, removals)


def added_up(
    members: NDArray[np.int64],
    offsets: NDArray[np.int64],
    keeps: NDArray[np.int64],
    sizes: NDArray[np.int64],
    kept: NDArray[np.bool_],
    removals: NDArray[np.bool_],
) -> DecisionTotals:
    """`keep_decisions` of all clusters, added up by vector operations.

    `members` are the photos of all clusters, cluster by cluster; `offsets`, shape (k,), is where each cluster begins;
    `keeps`, shape (k,), is the best photo of each. `sizes` (bytes), `kept` and `removals` have one entry per photo,
    shape (p,).
    """
    if not len(offsets):
        return DecisionTotals(0, 0, 0, 0, int(removals.sum()))
    own_kept, own_removals = kept[members], removals[members]
    kept_each = np.add.reduceat(own_kept.astype(np.int64), offsets)
    # Where a person keeps none: the best, or else the first of the others that is not to be removed, or else the best.
    positions = np.where(own_removals, len(members), np.arange(len(members)))
    first = np.minimum.reduceat(positions, offsets)
    others = members[np.minimum(first, len(members) - 1)]
    best = np.where(removals[keeps] & (first < len(members)), others, keeps)
    proposed = best[kept_each == 0]
    kept_photos = int(own_kept.sum()) + len(proposed)
    kept_bytes = int(sizes[members[own_kept]].sum()) + int(sizes[proposed].sum())
    spared = proposed[removals[proposed]]
    inside = int(own_removals.sum())
    return DecisionTotals(
        copies=len(members) - kept_photos,
        reclaimable=int(sizes[members].sum()) - kept_bytes,
        removals=inside - len(spared),
        removed_bytes=int(sizes[members[own_removals]].sum()) - int(sizes[spared].sum()),
        elsewhere=int(removals.sum()) - inside,
    )
