"""What one measurement gives, and what remains of several."""

import statistics
from collections.abc import Sequence

Figures = dict[str, float]
"""Values by name; a name ends with its unit, unless it is seconds or a plain count."""


def medians(samples: Sequence[Figures]) -> Figures:
    """The median of every value that all samples have."""
    names = [name for name in samples[0] if all(name in sample for sample in samples)] if samples else []
    return {name: statistics.median(sample[name] for sample in samples) for name in names}


def with_bytes(figures: Figures, peak: int | None) -> Figures:
    """The figures with `peak_bytes`, where the system tells it."""
    return figures if peak is None else {**figures, "peak_bytes": peak}
