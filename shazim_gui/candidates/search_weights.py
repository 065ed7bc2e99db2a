"""The weightings under which neighbours are looked for, so that any position of the sliders finds its pairs."""

from shazim_gui.core.weights import CLASSIC, Weights

VIEWS: tuple[Weights, ...] = (
    Weights(),
    *(Weights.of({method: 1.0}) for method in CLASSIC),
)
"""The default weights, then each classic method alone: what scores high under a mixture is near under one of its parts.

The further methods have no part in the index; what they find alike, one of these finds near, or a close look does.
"""


def search_weights(weights: Weights) -> tuple[Weights, ...]:
    """The views for a search under given weights: these first, where any method counts that the index knows."""
    known = any(weights.values[: len(CLASSIC)])
    return tuple(dict.fromkeys((weights, *VIEWS) if known else VIEWS))
