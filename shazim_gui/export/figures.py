"""Scores as programs and people read them."""

import math


def rounded(score: float) -> float | None:
    """`score` with 4 decimals; None for NaN, where a method cannot tell."""
    return round(float(score), 4) if math.isfinite(score) else None


def cell(score: float) -> float | str:
    """The same for a table: empty for NaN."""
    figure = rounded(score)
    return "" if figure is None else figure


def per_cent(score: float) -> str:
    """`98.4 %`, and a dash for NaN; never rounded up to 100 %, which is kept for what is alike in everything."""
    if math.isnan(score):
        return "–"
    figure = math.floor(score * 1000 + 1e-4) / 10  # the tiny part makes a float32 just below 1 a 1
    return f"{figure:.1f} %" if figure < 100 else "100 %"
