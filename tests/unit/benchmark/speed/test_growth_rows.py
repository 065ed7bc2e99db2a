"""Tests of growth exponents."""

import pytest

from shazim_gui.benchmark.speed.growth_rows import ROWS, exponent, growth_of
from shazim_gui.benchmark.speed.speed_run import Speed


@pytest.mark.parametrize("power", [0.0, 1.0, 1.5])
def test_the_exponent_of_a_power_is_found(power: float) -> None:
    assert exponent([(size, 3.0 * size**power) for size in (10, 100, 5000)]) == pytest.approx(power)


def test_there_is_no_exponent_where_it_is_unknown() -> None:
    assert exponent([(10, 1.0)]) is None
    assert exponent([(10, 0.0), (20, 1.0)]) is None


def test_times_have_exponents_and_counts_do_not(run: Speed) -> None:
    growth = {(row.task, row.value): growth_of(run, row) for row in ROWS}
    assert growth["search", "index"] == pytest.approx(1.0)
    assert growth["rescan", "rescan"] == pytest.approx(2.0)
    assert growth["slider", "pairs"] is None
    assert growth["cold query", "cold_query"] is None
