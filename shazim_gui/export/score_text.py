"""Scores as programs and people read them."""

import math
from collections.abc import Mapping, Sequence

from shazim_gui.core.weights import CLASSIC, METHODS


def rounded(score: float) -> float | None:
    """`score` with 4 decimals; None for NaN, where a method cannot tell."""
    return round(float(score), 4) if math.isfinite(score) else None


def cell(score: float) -> float | str:
    """The same for a table: empty for NaN."""
    figure = rounded(score)
    return "" if figure is None else figure


def by_method(scores: Sequence[float]) -> dict[str, float | None]:
    """Scores in the order of `METHODS` by name, rounded: the classic ones always, the further ones where they tell."""
    figures = zip(METHODS, map(rounded, scores), strict=True)
    return {method: figure for method, figure in figures if figure is not None or method in CLASSIC}


def counting(scores: Sequence[float], weights: Mapping[str, float]) -> dict[str, float]:
    """Scores in the order of `METHODS` by name: those of the methods that `weights` names, for people to read."""
    return {method: score for method, score in zip(METHODS, scores, strict=True) if method in weights}


def percent_text(score: float) -> str:
    """`98.4 %`, and a dash for NaN; never rounded up to 100 %, which is kept for what is alike in everything."""
    if math.isnan(score):
        return "–"
    figure = math.floor(score * 1000 + 1e-4) / 10  # the tiny part makes a float32 just below 1 a 1
    return f"{figure:.1f} %" if figure < 100 else "100 %"
