"""Close looks on demand: which pairs the methods that need one are asked about, and the asking."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import LOOKED, METHODS, Weights
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb
from shazim_gui.worker.messages import PairsVerified, VerifyPairs

MARGIN = 0.10
"""How far below the threshold a pair may score and be looked at: structure and key points may bring it above."""
MOST = 2000
"""Pairs of one run that begins by itself, about half a minute's work."""

_LOOKED = [METHODS.index(method) for method in LOOKED]


def examine(results: Results, most: int | None = MOST) -> Verb[int]:
    """Look closely at the listed pairs, and at those a little below, that lack what the weights ask for.

    At most `most` of them, the most alike first; all of them, where that is None. Returns how many were asked about;
    where that is not 0, `session.results()` has what was found.
    """
    enough = None if most is None else most + len(results.asked)
    pairs: list[tuple[int, int]] = [(one, other) for one, other in unseen_pairs(results)[:enough].tolist()]
    return (yield from _asked(results, [pair for pair in pairs if pair not in results.asked][:most]))


def examine_pair(results: Results, first: int, second: int) -> Verb[int]:
    """Look closely at two photos (their numbers), where the table lacks what that would tell; see `examine`."""
    pair = unseen_pair(results, first, second)
    return (yield from _asked(results, [] if pair is None else [pair]))


def unseen_pairs(results: Results) -> NDArray[np.int64]:
    """Pairs of content ids, shape (m, 2), that lack what the weights ask of a close look, the most alike first.

    They score at least the threshold less `MARGIN`. Those of which no method that counts can tell go by the classic
    weights.
    """
    snapshot, weights = results.snapshot, results.weights
    asked = [column for column in _LOOKED if weights.values[column] > 0]
    unseen = np.isnan(snapshot.scores[:, asked]).any(axis=1) & (snapshot.kind <= max(results.allowed, default=0))
    rows = np.flatnonzero(unseen)
    score = np.maximum(_likeness(snapshot.scores[rows], weights), snapshot.lift[rows])
    listed = np.flatnonzero(score >= results.threshold - MARGIN)
    rows = rows[listed[np.argsort(-score[listed], kind="stable")]]
    return snapshot.ids[np.column_stack([snapshot.a[rows], snapshot.b[rows]])]


def unseen_pair(results: Results, first: int, second: int) -> tuple[int, int] | None:
    """The content ids of two photos (their numbers) of which a close look may tell more; None where it cannot."""
    row = results.row_of(first, second)
    snapshot = results.snapshot
    if row is None or not np.isnan(snapshot.scores[row, _LOOKED]).any():
        return None
    pair = int(snapshot.ids[snapshot.a[row]]), int(snapshot.ids[snapshot.b[row]])
    return None if pair in results.asked else pair


def _likeness(scores: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    counting = np.flatnonzero(weights.shares)
    silent = np.isnan(scores[:, counting]).all(axis=1)
    return np.where(silent, weighted(scores, Weights()), weighted(scores, weights))


def _asked(results: Results, pairs: list[tuple[int, int]]) -> Verb[int]:
    if not pairs:
        return 0
    answer = yield VerifyPairs(results.model, tuple(pairs))
    assert isinstance(answer, PairsVerified)
    results.asked.update(pairs)
    return len(pairs)
