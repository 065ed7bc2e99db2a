"""How the scored pairs spread over the scores: the counts behind a drawing, and the words on it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.language import number, plural, tr
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.presenter.kind_text import kind_word
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.results import Results

BINS = 50
LOWEST = 0.50
"""Where the first bin begins; what scores less can be told from no threshold that is offered."""
_BLOCK = 1 << 16
"""Pairs at once, which then stay in the processor's cache."""


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Pairs by score and kind, of the kinds that are shown."""

    counts: NDArray[np.int64]
    """Shape (kinds, BINS), kinds in the order of `KIND_CODES`, bins of equal width from `LOWEST` to 1."""

    @property
    def heights(self) -> NDArray[np.float64]:
        """Shape (kinds, BINS): how high each kind's part of a bar is, 1 being the height of the highest whole bar.

        Each part grows with the logarithm of its count, log(1 + n), so that two copies can be seen beside a thousand
        pairs that are only similar.
        """
        parts = np.log1p(self.counts)
        highest = parts.sum(axis=0).max(initial=0.0)
        return parts / highest if highest else parts


def histogram(results: Results) -> Histogram:
    """Count the pairs of a result under its present weights; arithmetic alone, some milliseconds for a million."""
    snapshot = results.snapshot
    cells = np.zeros((1 + BINS) * len(KIND_CODES), np.int64)
    for start in range(0, len(results.score), _BLOCK):
        part = slice(start, start + _BLOCK)
        # In double precision: 0.75 shall begin a bin, and not end up below it. Bin 0 is for all that scores less.
        place = (results.score[part].astype(np.float64) - LOWEST) * (BINS / (1 - LOWEST)) + 1e-6 + 1
        cell = np.clip(place, 0, BINS, out=place).astype(np.uint16) * len(KIND_CODES) + snapshot.kind[part]
        cells += np.bincount(cell if results.rotated else cell[~snapshot.rotated[part]], minlength=len(cells))
    counts = cells.reshape(1 + BINS, len(KIND_CODES)).T[:, 1:]
    return Histogram(np.where(_shown(results)[:, np.newaxis], counts, 0))


@dataclass(frozen=True, slots=True)
class ReachText:
    """The words on the pairs that reach the threshold."""

    number: str
    caption: str
    """What the number counts."""
    sentence: str
    """All of it, with the kinds."""


def reach_text(results: Results) -> ReachText:
    """How many of the scored pairs reach the threshold, and of which kinds."""
    kind, rotated = results.snapshot.kind, results.snapshot.rotated
    near = results.near if results.rotated else results.near[~rotated[results.near]]
    kinds = _by_kind(results, kind[near])
    enough, every = sum(kinds), sum(_by_kind(results, kind if results.rotated else kind[~rotated]))
    caption, threshold = plural("pair", "pairs", enough), localized_percent(results.threshold)
    scored = plural("{n} scored pair", "{n} scored pairs", every)
    if not every:
        return ReachText("0", caption, tr("No pairs have been scored yet."))
    if not enough:
        return ReachText("0", caption, tr("None of {scored} reaches {threshold}.", scored=scored, threshold=threshold))
    parts = ", ".join(
        tr("{number} {kind}", number=number(count), kind=kind_word(kind))
        for kind, count in zip(KIND_CODES, kinds, strict=True)
        if count
    )
    values = {"scored": scored, "threshold": threshold, "kinds": parts}
    sentence = plural(
        "{n} of {scored} reaches {threshold}: {kinds}.", "{n} of {scored} reach {threshold}: {kinds}.", enough, **values
    )
    return ReachText(number(enough), caption, sentence)


def bin_text(counts: Histogram, place: int) -> str:
    """How many pairs of which kind score what the bin at `place` holds; one line each, for a tooltip."""
    width = (1 - LOWEST) / BINS
    low = LOWEST + place * width
    heading = tr("{low} to {high} %", low=f"{100 * low:.0f}", high=f"{100 * (low + width):.0f}")
    lines = [
        plural("{n} {kind} pair", "{n} {kind} pairs", int(counts.counts[code, place]), kind=kind_word(kind))
        for code, kind in enumerate(KIND_CODES)
        if counts.counts[code, place]
    ]
    return "\n".join((heading, *(lines or [tr("no pairs")])))


def _shown(results: Results) -> NDArray[np.bool_]:
    """Which kinds are shown, shape (kinds,)."""
    return np.array([kind in results.kinds for kind in KIND_CODES])


def _by_kind(results: Results, codes: NDArray[np.uint8]) -> list[int]:
    """How often each kind is among some codes, shape (kinds,); 0 of those that are not shown."""
    return [int(np.count_nonzero(codes == code)) if shown else 0 for code, shown in enumerate(_shown(results).tolist())]
