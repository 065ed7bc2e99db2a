"""Scored pairs -> groups around a reference, without chains through strangers.

The photos are the nodes of a graph, joined where their score reaches the threshold. The references are its
lexicographically first maximal independent set (Luby 1986 gives the parallel form used here): in order of priority, a
photo becomes a reference unless a neighbour already is one. Every other photo that has neighbours joins the reference
it is most like. So every member reaches the threshold with its reference, and the outcome depends on scores and
priorities alone, never on the order of files.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.integer_sort import inverse, stable_order

_BITS = 32
_LOW = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class Grouping:
    """For each of n nodes the node it refers to (itself, where it is a reference or alone) and its score with it."""

    reference: NDArray[np.int64]
    score: NDArray[np.float32]
    """1 for a node that refers to itself."""


def group(
    count: int, a: NDArray[np.int32], b: NDArray[np.int32], score: NDArray[np.float32], quality: NDArray[np.int64]
) -> Grouping:
    """Group `count` nodes by the pairs (a, b) that reached the threshold, each unordered pair at most once.

    `quality` (count,) is a permutation, 0 for the best photo. Priority goes to the photo with the most neighbours,
    then to the better one, so that in a group where all are alike the best photo is the reference. Scores are 0 or
    more.
    """
    order = _by_priority(count, a, b, quality)
    # From here on a node goes by its rank.
    rank = inverse(order)
    one, other = rank[a], rank[b]
    first, second = np.minimum(one, other), np.maximum(one, other, out=other)
    del a, b, one  # of a million pairs a fifth of what is held at once
    best = _best_references(count, first, second, score, _independent_set(count, first, second))
    members = np.flatnonzero(best >= 0)
    reference, with_it = np.arange(count), np.ones(count, np.float32)
    nodes = order[members]
    reference[nodes] = order[_LOW - (best[members] & _LOW)]
    with_it[nodes] = (best[members] >> _BITS).astype(np.int32).view(np.float32)
    return Grouping(reference, with_it)


def _by_priority(
    count: int, a: NDArray[np.int32], b: NDArray[np.int32], quality: NDArray[np.int64]
) -> NDArray[np.intp]:
    """The nodes, the one with the highest priority first."""
    neighbours = np.bincount(a, minlength=count) + np.bincount(b, minlength=count)
    best_first = inverse(quality)
    return best_first[stable_order((neighbours.max(initial=0) - neighbours)[best_first])]


def _independent_set(count: int, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.bool_]:
    """The lexicographically first maximal independent set, in rounds over all edges at once; `first` < `second`."""
    chosen = np.zeros(count, np.bool_)
    undecided = np.ones(count, np.bool_)
    while len(first):
        winners = undecided.copy()
        winners[second] = False  # a neighbour comes before it
        chosen |= winners
        undecided &= ~winners
        undecided[second[np.flatnonzero(winners[first])]] = False
        still = np.flatnonzero(undecided[first] & undecided[second])
        first, second = first[still], second[still]
    return chosen | undecided


def _best_references(
    count: int,
    first: NDArray[np.intp],
    second: NDArray[np.intp],
    score: NDArray[np.float32],
    is_reference: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """For each node the reference that it is most like, of several the first, as one number with its score; else -1.

    A score of 0 or more grows with its bits, so that the greatest number is the best score with the lowest rank.
    """
    best = np.full(count, -1, np.int64)
    bits = score.view(np.int32)
    for member, target in ((second, first), (first, second)):
        rows = np.flatnonzero(is_reference[target])
        like = bits[rows].astype(np.int64) << _BITS | _LOW - target[rows]
        np.maximum.at(best, member[rows], like)
    return best
