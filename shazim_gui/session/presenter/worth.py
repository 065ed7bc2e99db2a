"""The words on what a threshold means."""

from shazim_gui.core.weights import Weights
from shazim_gui.scores.calibration import share_of_copies


def threshold_worth(weights: Weights, threshold: float) -> str:
    """One sentence; empty where it was never measured, as under other weights than the default ones."""
    share = share_of_copies(weights, threshold)
    if share is None:
        return ""
    in_words = "all" if share > 0.9995 else f"{100 * share:.1f} %" if share > 0.99 else f"{100 * share:.0f} %"
    return f"When measured, {in_words} of the pairs at this score were copies"
