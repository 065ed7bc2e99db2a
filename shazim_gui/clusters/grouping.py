"""Groups scored pairs around references, without chains of photos that do not match each other.

The photos are the nodes of a graph, joined where their score reaches the threshold. The references are its
lexicographically first maximal independent set (Luby 1986 gives the parallel form used here): in order of priority, a
photo becomes a reference unless a neighbour already is one. Every other photo that has neighbours joins the reference
with which it has the highest score. So every member reaches the threshold with its reference, and the result depends
only on scores and priorities, never on the order of files.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.integer_sort import inverse, stable_order

_BITS = 32
_LOW = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class Grouping:
    """For each of n nodes its reference (itself where it is a reference or alone) and its score with that, (n,)."""

    reference: NDArray[np.int64]
    score: NDArray[np.float32]
    """1 for a node that is its own reference."""


def group(
    count: int, a: NDArray[np.int32], b: NDArray[np.int32], score: NDArray[np.float32], quality: NDArray[np.int64]
) -> Grouping:
    """Group `count` nodes by the pairs (a, b) that reached the threshold, each unordered pair at most once.

    `quality` (count,) is a permutation, 0 for the best photo. Priority goes to the photo with the most neighbours,
    then to the better one, so that in a group where all match each other the best photo is the reference. Scores are
    not negative.
    """
    order = _by_priority(count, a, b, quality)
    # From here on, nodes are identified by their rank.
    rank = inverse(order)
    one, other = rank[a], rank[b]
    first, second = np.minimum(one, other), np.maximum(one, other, out=other)
    del a, b, one  # with a million pairs, this frees a fifth of the memory
    best = _best_references(count, first, second, score, _independent_set(count, first, second))
    members = np.flatnonzero(best >= 0)
    reference, reference_score = np.arange(count), np.ones(count, np.float32)
    nodes = order[members]
    reference[nodes] = order[_LOW - (best[members] & _LOW)]
    reference_score[nodes] = (best[members] >> _BITS).astype(np.int32).view(np.float32)
    return Grouping(reference, reference_score)


def _by_priority(
    count: int, a: NDArray[np.int32], b: NDArray[np.int32], quality: NDArray[np.int64]
) -> NDArray[np.intp]:
    """Return the nodes in order of priority, highest first."""
    neighbours = np.bincount(a, minlength=count) + np.bincount(b, minlength=count)
    best_first = inverse(quality)
    return best_first[stable_order((neighbours.max(initial=0) - neighbours)[best_first])]


def _independent_set(count: int, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return the lexicographically first maximal independent set, in rounds over all edges; `first` < `second`."""
    chosen = np.zeros(count, np.bool_)
    undecided = np.ones(count, np.bool_)
    while len(first):
        winners = undecided.copy()
        winners[second] = False  # a neighbour has a higher priority
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
    """Return for each node its best reference, the first of several, packed into one number with the score; else -1.

    The bit pattern of a float that is not negative grows with its value, so the greatest number is the highest score
    with the lowest rank.
    """
    best = np.full(count, -1, np.int64)
    bits = score.view(np.int32)
    for member, target in ((second, first), (first, second)):
        rows = np.flatnonzero(is_reference[target])
        packed = bits[rows].astype(np.int64) << _BITS | _LOW - target[rows]
        np.maximum.at(best, member[rows], packed)
    return best
