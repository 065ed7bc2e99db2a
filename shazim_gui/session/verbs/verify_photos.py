"""The verbs that verify pairs of photos for the methods that need it, and the selection of these pairs."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.weights import METHODS, VERIFIED_METHODS, Weights
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.worker.messages import VerifyPairs

MARGIN = 0.10
"""How far below the threshold a pair is still verified: structure and keypoints may lift it above."""
MOST = 2000
"""Pairs per run, about half a minute's work, after which their scores are shown."""

_VERIFIED = [METHODS.index(method) for method in VERIFIED_METHODS]


def verify_pairs(results: Results, most: int | None = MOST) -> Verb[int]:
    """Verify the `unverified_pairs`, at most `most` of them (all, if None), the best matches first.

    Returns how many were verified; if that is not 0, `session.results()` has the new scores.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    enough = None if most is None else most + len(results.asked)
    pairs: list[tuple[int, int]] = [(one, other) for one, other in unverified_pairs(results)[:enough].tolist()]
    return (yield from _verified(results, [pair for pair in pairs if pair not in results.asked][:most]))


def verify_pair(results: Results, first: int, second: int) -> Verb[int]:
    """Verify two photos (by their numbers) where the table lacks scores by verification; see `verify_pairs`."""
    pair = unverified_pair(results, first, second)
    return (yield from _verified(results, [] if pair is None else [pair]))


def unverified_pairs(results: Results) -> NDArray[np.int64]:
    """Pairs of content ids, shape (m, 2), without scores by verification that the weights need, best matches first.

    Their scores are at least the threshold less `MARGIN`; where no method with a weight has a score, the score by the
    classic weights counts.
    """
    snapshot, weights = results.snapshot, results.weights
    needed = [column for column in _VERIFIED if weights.values[column] > 0]
    unverified = np.isnan(snapshot.scores[:, needed]).any(axis=1) & (snapshot.kind <= max(results.allowed, default=0))
    rows = np.flatnonzero(unverified)
    score = np.maximum(_match_scores(snapshot.scores[rows], weights), snapshot.lift[rows])
    listed = np.flatnonzero(score >= results.threshold - MARGIN)
    rows = rows[listed[np.argsort(-score[listed], kind="stable")]]
    return snapshot.ids[np.column_stack([snapshot.a[rows], snapshot.b[rows]])]


def unverified_pair(results: Results, first: int, second: int) -> tuple[int, int] | None:
    """The content ids of two photos (by their numbers) whose verification may add scores; None if it cannot."""
    row = results.row_of(first, second)
    snapshot = results.snapshot
    if row is None or not np.isnan(snapshot.scores[row, _VERIFIED]).any():
        return None
    pair = int(snapshot.ids[snapshot.a[row]]), int(snapshot.ids[snapshot.b[row]])
    return None if pair in results.asked else pair


def _match_scores(scores: NDArray[np.float32], weights: Weights) -> NDArray[np.float32]:
    weighted_columns = np.flatnonzero(weights.shares)
    unscored = np.isnan(scores[:, weighted_columns]).all(axis=1)
    return np.where(unscored, weighted(scores, Weights()), weighted(scores, weights))


def _verified(results: Results, pairs: list[tuple[int, int]]) -> Verb[int]:
    if not pairs:
        return 0
    yield from ask(VerifyPairs(results.model, tuple(pairs)))
    results.asked.update(pairs)
    return len(pairs)
