"""The weightings under which neighbours are looked for, so that any position of the sliders finds its pairs."""

from shazim_gui.core.weights import METHODS, Weights

VIEWS: tuple[Weights, ...] = (
    Weights(),
    *(Weights(tuple(float(method == other) for other in METHODS)) for method in METHODS),
)
"""The default weights, then each method alone: what scores high under a mixture is near under one of its parts."""
