"""Defines the weights under which neighbours are searched, so that every position of the sliders finds its pairs."""

from shazim_gui.core.weights import CLASSIC, Weights

VIEWS: tuple[Weights, ...] = (
    Weights(),
    *(Weights.of({method: 1.0}) for method in CLASSIC),
)
"""The default weights, then each classic method alone; a pair with a high weighted score is near by one of its methods.

The other methods are not in the index; the pairs that they find similar are near by a classic method or are found by
verification.
"""


def search_weights(weights: Weights) -> tuple[Weights, ...]:
    """Return the views for a search: the given weights first where they count a method of the index, then `VIEWS`."""
    known = any(weights.values[: len(CLASSIC)])
    return tuple(dict.fromkeys((weights, *VIEWS) if known else VIEWS))
