"""Texts on the meaning of a threshold."""

from shazim_gui.core.text.language import tr
from shazim_gui.core.weights import Weights
from shazim_gui.scores.calibration import share_of_copies
from shazim_gui.session.presenter.localized_numbers import localized_share


def threshold_meaning(weights: Weights, threshold: float) -> str:
    """One sentence; empty where it was not measured, as under weights other than the default ones."""
    share = share_of_copies(weights, threshold)
    if share is None:
        return ""
    if share > 0.9995:
        return tr("In tests, all pairs with this score were copies")
    measured = localized_share(share, 1 if share > 0.99 else 0)
    return tr("In tests, {share} of pairs with this score were copies", share=measured)
