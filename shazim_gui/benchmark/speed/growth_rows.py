"""Defines the table rows for synthetic libraries: their labels, their values and how these grow with size."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from shazim_gui.benchmark.speed.speed_run import ADDING, COLD_QUERY, QUERY, RESCAN, SEARCH, SLIDER, Speed


class Unit(Enum):
    """The unit of a value."""

    SECONDS = auto()
    BYTES = auto()
    THINGS = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the growth table."""

    label: str
    task: str
    value: str
    unit: Unit = Unit.SECONDS
    plotted: bool = False


ROWS = (
    Row("all pairs, scored", SEARCH, "all_pairs", plotted=True),
    Row("  reading the library", SEARCH, "loading"),
    Row("  candidates", SEARCH, "candidates"),
    Row("  scores", SEARCH, "scores"),
    Row("  writing", SEARCH, "writing"),
    Row("index build", SEARCH, "index", plotted=True),
    Row("  processor time of both", SEARCH, "processor"),
    Row("  peak memory so far", SEARCH, "peak_bytes", Unit.BYTES),
    Row("100 more photos, scored", ADDING, "adding", plotted=True),
    Row("slider move", SLIDER, "regroup", plotted=True),
    Row("  pairs", SLIDER, "pairs", Unit.THINGS),
    Row("  opening the result", SLIDER, "open"),
    Row("  peak memory", SLIDER, "peak_bytes", Unit.BYTES),
    Row("rescan, nothing changed", RESCAN, "rescan", plotted=True),
    Row("  files checked", RESCAN, "files", Unit.THINGS),
    Row("query, warm", QUERY, "query", plotted=True),
    Row("query, from a cold start", COLD_QUERY, "cold_query", plotted=True),
)


def growth_of(run: Speed, row: Row) -> float | None:
    """Return the growth exponent of a row's values; None for plain counts, and where it is unknown."""
    return None if row.unit is Unit.THINGS else exponent(run.grown(row.task, row.value))


def exponent(points: Sequence[tuple[int, float]]) -> float | None:
    """Return the slope of the least-squares line through sizes and values on logarithmic scales.

    None where there are fewer than two sizes, or a value is 0.
    """
    if len(points) < 2 or any(value <= 0 for _, value in points):
        return None
    sizes, values = zip(*points, strict=True)
    slope, _ = np.polyfit(np.log(sizes), np.log(values), 1)
    return float(slope)
