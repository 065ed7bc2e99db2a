"""Weights as people and programs give them, and thresholds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput
from shazim_gui.core.weights import CLASSIC, METHODS, Weights, checked_threshold

numbers = st.floats(min_value=0, max_value=1e6, allow_nan=False)
some_weights = st.integers(3, 8).flatmap(lambda count: st.tuples(*[numbers] * count)).filter(any)


def filled(*values: float) -> tuple[float, ...]:
    """Return the values, followed by 0 for each further method."""
    return (*values, *[0] * (len(METHODS) - len(values)))


def test_the_order_of_the_methods_is_stable_because_pair_tables_and_lists_of_weights_depend_on_it() -> None:
    assert METHODS == ("ah", "dh", "fv", "ph", "co", "sc", "ss", "kp")
    assert CLASSIC == ("ah", "dh", "fv")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ah=1,dh=1,fv=2", (1, 1, 2)),
        ("fv=2, ah=1 , dh = 3", (1, 3, 2)),
        ("fv=1", (0, 0, 1)),
        ("1,1,2", (1, 1, 2)),
        ("0.5,0,0,", (0.5, 0, 0)),
        ("ah=1e3", (1000, 0, 0)),
        ("ph=1,kp=2", (0, 0, 0, 1, 0, 0, 0, 2)),
        ("1,1,2,0,0.5", (1, 1, 2, 0, 0.5)),
        ("0,0,0,0,0,0,0,1", (0, 0, 0, 0, 0, 0, 0, 1)),
    ],
)
def test_text_is_parsed_by_name_in_any_order_or_as_a_bare_list(text: str, values: tuple[float, ...]) -> None:
    assert Weights.parse(text).values == filled(*values)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("ah=1,xy=2", "no method called 'xy'"),
        ("ah=1,ah=2", "'ah' is given twice"),
        ("ah=-1,fv=2", "negative or not a number"),
        ("ah=nan", "negative or not a number"),
        ("fv=inf", "negative or not a number"),
        ("ah=0,dh=0,fv=0", "every weight is 0"),
        ("ah=much", "'much' is not a number"),
        ("ah=", "'' is not a number"),
        ("ah=1,2", "'' is not a number"),
        ("1,2", "2 weights were given for 8 methods"),
        ("1,2,3,4,5,6,7,8,9", "9 weights were given for 8 methods"),
        ("ph=0,ss=0", "every weight is 0"),
        ("1,1,2,-1", "negative or not a number"),
        ("", "every weight is 0"),
    ],
)
def test_invalid_text_is_an_error_that_names_the_problem(text: str, error: str) -> None:
    with pytest.raises(BadInput) as caught:
        Weights.parse(text)
    assert error in str(caught.value)


def test_weights_are_given_by_name_as_a_list_or_by_default() -> None:
    assert Weights.of({"ah": 1, "fv": 2}).values == filled(1, 0, 2)
    assert Weights.of({"kp": 1, "co": 2}).values == (0, 0, 0, 0, 2, 0, 0, 1)
    assert Weights.of([1, 2, 3]).values == filled(1, 2, 3)
    assert Weights.of(None) == Weights() == Weights((1, 1, 2)) == Weights(filled(1, 1, 2))
    assert hash(Weights()) == hash(Weights((1, 1, 2)))
    assert Weights.of(Weights((3, 2, 1))).values == filled(3, 2, 1)


@pytest.mark.parametrize(
    "given_weights",
    [{"ah": "much"}, ["a", "b", "c"], [None, 1, 1], {"ah": 10**400}, [1, math.nan, 1], {}, [], {"ahh": 1}],
)
def test_invalid_weights_are_bad_input(given_weights: object) -> None:
    with pytest.raises(BadInput):
        Weights.of(given_weights)  # type: ignore[arg-type]


@given(some_weights)
def test_names_and_lists_mean_the_same(values: tuple[float, ...]) -> None:
    weights = Weights.of(list(values))
    assert Weights.of(weights.as_dict()) == weights
    assert Weights.parse(",".join(f"{method}={value!r}" for method, value in weights.as_dict().items())) == weights


def test_the_classic_methods_are_always_named_and_the_others_if_they_have_a_weight() -> None:
    assert Weights((0, 0, 1)).as_dict() == {"ah": 0, "dh": 0, "fv": 1}
    assert list(Weights.of({"kp": 1, "ph": 0.5, "ss": 0}).as_dict().items()) == [
        ("ah", 0), ("dh", 0), ("fv", 0), ("ph", 0.5), ("kp", 1),
    ]  # fmt: skip
    assert str(Weights.parse("kp=0.5")) == "ah=0,dh=0,fv=0,kp=0.5"


def test_the_text_form_is_parsed_to_the_same_weights() -> None:
    assert str(Weights((1, 0.25, 2))) == "ah=1,dh=0.25,fv=2"
    assert Weights.parse(str(Weights((1, 0.25, 2)))).values == filled(1, 0.25, 2)
    all_methods = Weights((1, 0.25, 2, 3, 0.5, 4, 0, 1))
    assert Weights.parse(str(all_methods)) == all_methods


@given(some_weights)
def test_shares_are_parts_of_one(values: tuple[float, ...]) -> None:
    shares = Weights(values).shares
    assert math.isclose(sum(shares), 1)
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.parametrize("factor", [5e-324, 1e-300, 1e300])
def test_shares_do_not_overflow_or_vanish(factor: float) -> None:
    assert Weights((factor, 0, factor)).shares == filled(0.5, 0, 0.5)


@pytest.mark.parametrize("value", [0, 0.0, 0.5, 1, 1.0])
def test_a_threshold_is_a_number_from_0_to_1(value: float) -> None:
    assert checked_threshold(value) == value


@pytest.mark.parametrize("value", [-0.001, 1.001, math.nan, math.inf, -math.inf, 75, 10**400])
def test_any_other_threshold_is_rejected(value: float) -> None:
    with pytest.raises(BadInput, match=r"is outside 0\.\.1: use a number such as 0\.75\."):
        checked_threshold(value)
