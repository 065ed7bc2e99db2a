"""Tests of the weights under which neighbours are searched."""

from shazim_gui.candidates.search_weights import VIEWS, search_weights
from shazim_gui.core.weights import CLASSIC, Weights


def test_the_default_comes_first_then_every_classic_method_alone() -> None:
    assert VIEWS[0] == Weights()
    assert [view.as_dict() for view in VIEWS[1:]] == [
        {method: float(method == alone) for method in CLASSIC} for alone in CLASSIC
    ]


def test_a_search_begins_with_its_own_weights_where_they_count_a_method_of_the_index() -> None:
    assert search_weights(Weights()) == VIEWS
    own = Weights((1, 0, 3, 5))
    assert search_weights(own) == (own, *VIEWS)
    assert search_weights(Weights.of({"ph": 1, "kp": 2})) == VIEWS
