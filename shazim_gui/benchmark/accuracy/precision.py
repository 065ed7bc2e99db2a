"""Measures the precision of scores: how many of the pairs that reach a threshold are copies."""

import numpy as np

from shazim_gui.benchmark.accuracy.copy_counts import rows_of_photos
from shazim_gui.benchmark.accuracy.truth import NOWHERE, Truth
from shazim_gui.core.weights import Weights
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.results import Results

THRESHOLDS: tuple[float, ...] = tuple(step / 100 for step in range(50, 100, 5))


def precision(results: Results, truth: Truth) -> dict[float, tuple[int, int]]:
    """Return for each threshold how many scored pairs reach it under the default weights, and how many are copies.

    Overlapping pairs of one area are omitted, because they are neither related nor unrelated.
    """
    snapshot = results.snapshot
    row_of = rows_of_photos(results, truth)
    row = np.full(len(snapshot.ids), NOWHERE)
    row[snapshot.content] = row_of
    a, b = row[snapshot.a], row[snapshot.b]
    copies = truth.subject[a] == truth.subject[b]
    counted = (a != NOWHERE) & (b != NOWHERE) & (copies | truth.unrelated(a, b))
    score = np.maximum(weighted(snapshot.scores, Weights()), snapshot.lift)[counted]
    copies = copies[counted]
    return {
        threshold: (int((score >= threshold).sum()), int(copies[score >= threshold].sum())) for threshold in THRESHOLDS
    }
