"""Defines the figures of a measurement and takes the medians of several."""

import statistics
from collections.abc import Sequence

Figures = dict[str, float]
"""Values by name; names end with the unit, unless it is seconds or a plain count."""


def medians(samples: Sequence[Figures]) -> Figures:
    """Return the median of every value that all samples contain."""
    names = [name for name in samples[0] if all(name in sample for sample in samples)] if samples else []
    return {name: statistics.median(sample[name] for sample in samples) for name in names}


def with_bytes(figures: Figures, peak: int | None) -> Figures:
    """Return the figures with `peak_bytes` added, where the system reports it."""
    return figures if peak is None else {**figures, "peak_bytes": peak}
