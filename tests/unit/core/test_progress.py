"""Progress of long work, with a clock that the test controls."""

import pytest

from shazim_gui.core.progress import Meter, never_cancelled


class Clock:
    """A clock that the test advances."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_rate_is_the_mean_since_the_start_and_gives_the_time_left(clock: Clock) -> None:
    meter = Meter("Reading", 100, clock=clock)
    meter.advance(20)
    clock.now += 4
    progress = meter.progress("a.jpg")
    assert (progress.stage, progress.done, progress.total, progress.current) == ("Reading", 20, 100, "a.jpg")
    assert progress.rate == 5
    assert progress.seconds_left == 16


def test_no_rate_is_estimated_before_time_has_passed_or_an_item_is_done(clock: Clock) -> None:
    meter = Meter("Reading", 100, clock=clock)
    assert (meter.progress().rate, meter.progress().seconds_left) == (0, None)
    meter.advance()
    assert (meter.progress().rate, meter.progress().seconds_left) == (0, None)
    clock.now += 1
    assert meter.progress().seconds_left == 99


def test_an_unknown_total_gives_a_rate_and_no_time_left(clock: Clock) -> None:
    meter = Meter("Walking", clock=clock)
    meter.advance(10)
    clock.now += 2
    assert (meter.progress().rate, meter.progress().seconds_left) == (5, None)


def test_the_time_left_is_0_even_if_more_items_come_than_expected(clock: Clock) -> None:
    meter = Meter("Reading", 10, clock=clock)
    clock.now += 1
    meter.advance(10)
    assert meter.progress().seconds_left == 0
    meter.advance(5)
    assert meter.progress().seconds_left == 0


def test_a_report_is_due_immediately_and_then_once_per_interval(clock: Clock) -> None:
    meter = Meter("Reading", interval=0.5, clock=clock)
    assert meter.due()
    assert not meter.due()
    clock.now += 0.25
    assert not meter.due()
    clock.now += 0.25
    assert meter.due()
    assert not meter.due()


def test_some_work_cannot_be_cancelled() -> None:
    assert never_cancelled() is False
