"""What would become of the photos of clusters: which are kept, which are marked, and what that wins."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.session.decisions import Decision
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class KeepDecisions:
    """What would become of one cluster."""

    kept: tuple[int, ...]
    """At least one photo, in the cluster's order: those a person keeps, else the best that is not marked."""
    marked: frozenset[int]
    """The photos that are marked; where all of them were, the best one is kept all the same."""
    said: bool
    """True where a person said which are kept; else the program proposes it."""
    spared: bool = False
    """True where all photos are marked, as they can be after a regrouping, so that one is kept against its mark."""


def keep_decisions(results: Results, cluster: Cluster) -> KeepDecisions:
    """What would become of a cluster."""
    decisions, photos = results.decisions, results.photos
    if not len(decisions):
        return KeepDecisions((cluster.keep,), frozenset(), said=False)
    words = {number: decisions.word(photos[number].path) for number in cluster.photos}
    kept = tuple(number for number, word in words.items() if word is Decision.KEEP)
    marked = frozenset(number for number, word in words.items() if word is Decision.REMOVE)
    if kept:
        return KeepDecisions(kept, marked, said=True)
    best = next((number for number in cluster.photos if number not in marked), cluster.keep)
    return KeepDecisions((best,), marked - {best}, said=False, spared=best in marked)


def why_kept(results: Results, cluster: Cluster, number: int) -> KeepReason:
    """Why one of the kept photos of a cluster is kept."""
    if results.decisions.word(results.photos[number].path) is Decision.KEEP:
        return KeepReason.YOUR_CHOICE
    return results.why_kept(cluster) if number == cluster.keep else KeepReason.BEST_UNMARKED


@dataclass(frozen=True, slots=True)
class DecisionTotals:
    """All clusters together."""

    copies: int
    """Photos that are not kept."""
    reclaimable: int
    """Bytes of all those."""
    marked: int
    """Photos that are marked."""
    removed_bytes: int
    elsewhere: int
    """Photos that are marked and in no cluster now, of which none is a copy at this threshold."""


def decision_totals(results: Results) -> DecisionTotals:
    """What would become of all clusters of a result."""
    ranked, decisions = results.clusters, results.decisions
    if not len(decisions):
        return DecisionTotals(ranked.copies, ranked.reclaimable, 0, 0, 0)
    kept, marked = results.said(Decision.KEEP), results.said(Decision.REMOVE)
    return added_up(ranked.members, ranked.offsets, ranked.keeps, results.sizes, kept, marked)


def added_up(
    members: NDArray[np.int64],
    offsets: NDArray[np.int64],
    keeps: NDArray[np.int64],
    sizes: NDArray[np.int64],
    kept: NDArray[np.bool_],
    marked: NDArray[np.bool_],
) -> DecisionTotals:
    """`keep_decisions` of all clusters, added up without looking at one after the other.

    `members` are the photos of all clusters, one cluster after the other, which begin at `offsets`, shape (k,);
    `keeps`, shape (k,), the best of each. `sizes` (bytes), `kept` and `marked` have one entry per photo, shape (p,).
    """
    if not len(offsets):
        return DecisionTotals(0, 0, 0, 0, int(marked.sum()))
    own_kept, own_marked = kept[members], marked[members]
    kept_each = np.add.reduceat(own_kept.astype(np.int64), offsets)
    # Where nobody said which to keep: the best, or the first of the others that is not marked, or the best after all.
    places = np.where(own_marked, len(members), np.arange(len(members)))
    first = np.minimum.reduceat(places, offsets)
    others = members[np.minimum(first, len(members) - 1)]
    best = np.where(marked[keeps] & (first < len(members)), others, keeps)
    proposed = best[kept_each == 0]
    kept_photos = int(own_kept.sum()) + len(proposed)
    kept_bytes = int(sizes[members[own_kept]].sum()) + int(sizes[proposed].sum())
    spared = proposed[marked[proposed]]
    inside = int(own_marked.sum())
    return DecisionTotals(
        copies=len(members) - kept_photos,
        reclaimable=int(sizes[members].sum()) - kept_bytes,
        marked=inside - len(spared),
        removed_bytes=int(sizes[members[own_marked]].sum()) - int(sizes[spared].sum()),
        elsewhere=int(marked.sum()) - inside,
    )
