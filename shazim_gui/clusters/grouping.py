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


@dataclass(frozen=True, slots=True)
class Grouping:
    """For each of n nodes the node it refers to (itself, where it is a reference or alone) and its score with it."""

    reference: NDArray[np.int64]
    score: NDArray[np.float32]
    """1 for a node that refers to itself."""


def group(
    count: int, a: NDArray[np.int64], b: NDArray[np.int64], score: NDArray[np.float32], quality: NDArray[np.int64]
) -> Grouping:
    """Group `count` nodes by the pairs (a, b) that reached the threshold, each unordered pair at most once.

    `quality` (count,) is a permutation, 0 for the best photo. Priority goes to the photo with the most neighbours,
    then to the better one, so that in a group where all are alike the best photo is the reference.
    """
    neighbours = np.bincount(a, minlength=count) + np.bincount(b, minlength=count)
    order = np.argsort((neighbours.max(initial=0) - neighbours) * count + quality)
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)
    is_reference = _independent_set(rank, a, b)
    return _join(count, a, b, score, rank, is_reference)


def _independent_set(rank: NDArray[np.int64], a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:
    """The lexicographically first maximal independent set by `rank`, in rounds over all edges at once."""
    chosen = np.zeros(len(rank), np.bool_)
    open_nodes = np.ones(len(rank), np.bool_)
    while len(a):
        best = np.full(len(rank), len(rank), np.int64)
        np.minimum.at(best, a, rank[b])
        np.minimum.at(best, b, rank[a])
        winners = open_nodes & (rank < best)
        chosen |= winners
        beaten = np.zeros(len(rank), np.bool_)
        beaten[b[winners[a]]] = True
        beaten[a[winners[b]]] = True
        open_nodes &= ~(winners | beaten)
        undecided = open_nodes[a] & open_nodes[b]
        a, b = a[undecided], b[undecided]
    return chosen | open_nodes


def _join(
    count: int,
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    score: NDArray[np.float32],
    rank: NDArray[np.int64],
    is_reference: NDArray[np.bool_],
) -> Grouping:
    reference = np.arange(count)
    best = np.ones(count, np.float32)
    member = np.concatenate([a[is_reference[b]], b[is_reference[a]]])
    target = np.concatenate([b[is_reference[b]], a[is_reference[a]]])
    with_score = np.concatenate([score[is_reference[b]], score[is_reference[a]]])
    # Worst first: of several assignments to one index, numpy keeps the last. A score above 0 grows with its bits, so
    # that both are one number, which is sorted several times as fast as two.
    order = np.argsort((with_score.view(np.int32).astype(np.int64) << 32) - rank[target])
    reference[member[order]] = target[order]
    best[member[order]] = with_score[order]
    return Grouping(reference, best)
