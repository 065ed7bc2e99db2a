"""The weightings under which neighbours are looked for."""

from shazim_gui.candidates.views import VIEWS
from shazim_gui.core.weights import METHODS, Weights


def test_the_default_comes_first_then_every_method_alone() -> None:
    assert VIEWS[0] == Weights()
    assert [view.as_dict() for view in VIEWS[1:]] == [
        {method: float(method == alone) for method in METHODS} for alone in METHODS
    ]
