"""Formats scores for programs and people."""

import math
from collections.abc import Mapping, Sequence

from shazim_gui.core.weights import CLASSIC, METHODS


def rounded(score: float) -> float | None:
    """`score` with 4 decimals; None for NaN, where a method has no score."""
    return round(float(score), 4) if math.isfinite(score) else None


def cell(score: float) -> float | str:
    """The same for a table: empty for NaN."""
    value = rounded(score)
    return "" if value is None else value


def by_method(scores: Sequence[float]) -> dict[str, float | None]:
    """Scores in the order of `METHODS`, by name and rounded: the classic ones always, further ones if not NaN."""
    rounded_scores = zip(METHODS, map(rounded, scores), strict=True)
    return {method: score for method, score in rounded_scores if score is not None or method in CLASSIC}


def weighted_scores(scores: Sequence[float], weights: Mapping[str, float]) -> dict[str, float]:
    """Scores in the order of `METHODS`, by name: those of the methods in `weights`, for people to read."""
    return {method: score for method, score in zip(METHODS, scores, strict=True) if method in weights}


def percent_text(score: float) -> str:
    """`98.4 %`, and a dash for NaN; never rounded up to 100 %, which stands for a perfect match only."""
    if math.isnan(score):
        return "–"
    percent = math.floor(score * 1000 + 1e-4) / 10  # the small addend makes a float32 just below 1 a 1
    return f"{percent:.1f} %" if percent < 100 else "100 %"
