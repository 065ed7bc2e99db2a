"""Tests of the medians of several measurements."""

from shazim_gui.benchmark.speed.medians import medians, with_bytes


def test_the_median_is_taken_of_every_common_value() -> None:
    samples = [{"seconds": 3.0, "peak": 1.0}, {"seconds": 1.0, "peak": 5.0}, {"seconds": 2.0}]
    assert medians(samples) == {"seconds": 2.0}
    assert medians([]) == {}


def test_memory_is_included_where_it_is_known() -> None:
    assert with_bytes({"seconds": 1.0}, 7) == {"seconds": 1.0, "peak_bytes": 7}
    assert with_bytes({"seconds": 1.0}, None) == {"seconds": 1.0}
