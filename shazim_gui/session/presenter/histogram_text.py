"""The distribution of the scored pairs over the scores: the counts of a histogram, and the texts on it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.text.language import number, plural, tr
from shazim_gui.scores.copy_relations import KIND_CODES
from shazim_gui.session.presenter.kind_text import kind_label
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.results import Results

BINS = 50
LOWEST = 0.50
"""The lower bound of the first bin; no threshold below it is offered."""
_BLOCK = 1 << 16
"""Pairs per block, so that a block fits in the processor's cache."""


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Pairs by score and kind, for the kinds that are shown."""

    counts: NDArray[np.int64]
    """Shape (kinds, BINS), kinds in the order of `KIND_CODES`, bins of equal width from `LOWEST` to 1."""

    @property
    def heights(self) -> NDArray[np.float64]:
        """Shape (kinds, BINS): the height of each kind's part of a bar; the highest whole bar is 1.

        Each part grows with the logarithm of its count, log(1 + n), so that two copies are visible beside a thousand
        pairs that are only similar.
        """
        parts = np.log1p(self.counts)
        highest = parts.sum(axis=0).max(initial=0.0)
        return parts / highest if highest else parts


def histogram(results: Results) -> Histogram:
    """Count the pairs of a result under its present weights; takes some milliseconds for a million."""
    snapshot = results.snapshot
    cells = np.zeros((1 + BINS) * len(KIND_CODES), np.int64)
    for start in range(0, len(results.score), _BLOCK):
        part = slice(start, start + _BLOCK)
        # In double precision, so that 0.75 begins a bin and does not fall below it. Bin 0 is for lower scores.
        position = (results.score[part].astype(np.float64) - LOWEST) * (BINS / (1 - LOWEST)) + 1e-6 + 1
        cell = np.clip(position, 0, BINS, out=position).astype(np.uint16) * len(KIND_CODES) + snapshot.kind[part]
        cells += np.bincount(cell if results.rotated else cell[~snapshot.rotated[part]], minlength=len(cells))
    counts = cells.reshape(1 + BINS, len(KIND_CODES)).T[:, 1:]
    return Histogram(np.where(_shown(results)[:, np.newaxis], counts, 0))


@dataclass(frozen=True, slots=True)
class ReachText:
    """The texts on the pairs that reach the threshold."""

    number: str
    caption: str
    """The unit of the number."""
    sentence: str
    """The whole, with the kinds."""


def reach_text(results: Results) -> ReachText:
    """How many of the scored pairs reach the threshold, and of which kinds."""
    kind, rotated = results.snapshot.kind, results.snapshot.rotated
    near = results.near if results.rotated else results.near[~rotated[results.near]]
    kinds = _by_kind(results, kind[near])
    reaching, every = sum(kinds), sum(_by_kind(results, kind if results.rotated else kind[~rotated]))
    caption, threshold = plural("pair", "pairs", reaching), localized_percent(results.threshold)
    scored = plural("{n} scored pair", "{n} scored pairs", every)
    if not every:
        return ReachText("0", caption, tr("No pairs have been scored yet."))
    if not reaching:
        return ReachText("0", caption, tr("None of {scored} reaches {threshold}.", scored=scored, threshold=threshold))
    parts = ", ".join(
        tr("{number} {kind}", number=number(count), kind=kind_label(kind))
        for kind, count in zip(KIND_CODES, kinds, strict=True)
        if count
    )
    sentence = plural(
        "{n} of {scored} reaches {threshold}: {kinds}.",
        "{n} of {scored} reach {threshold}: {kinds}.",
        reaching,
        scored=scored,
        threshold=threshold,
        kinds=parts,
    )
    return ReachText(number(reaching), caption, sentence)


def bin_text(counts: Histogram, index: int) -> str:
    """The scores of a bin, and how many pairs of each kind it holds; one line each, for a tooltip."""
    width = (1 - LOWEST) / BINS
    low = LOWEST + index * width
    heading = tr("{low} to {high} %", low=f"{100 * low:.0f}", high=f"{100 * (low + width):.0f}")
    lines = [
        plural("{n} {kind} pair", "{n} {kind} pairs", int(counts.counts[code, index]), kind=kind_label(kind))
        for code, kind in enumerate(KIND_CODES)
        if counts.counts[code, index]
    ]
    return "\n".join((heading, *(lines or [tr("no pairs")])))


def _shown(results: Results) -> NDArray[np.bool_]:
    """Which kinds are shown, shape (kinds,)."""
    return np.array([kind in results.kinds for kind in KIND_CODES])


def _by_kind(results: Results, codes: NDArray[np.uint8]) -> list[int]:
    """How often each kind is among some codes, shape (kinds,); 0 for kinds that are not shown."""
    return [int(np.count_nonzero(codes == code)) if shown else 0 for code, shown in enumerate(_shown(results).tolist())]
