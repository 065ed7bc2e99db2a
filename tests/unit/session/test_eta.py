"""The rate of a job and the time left are right and steady, and pauses do not change them."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.progress import Progress
from shazim_gui.session.eta import RateEstimator


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def job(rates: list[float], *, pause_at: int = -1, pause: float = 0.0, total: int = 100_000) -> list[Progress]:
    """The steps of a job, one per second, with these rates; it may pause before one of them."""
    clock = Clock()
    estimator, done, steps = RateEstimator(clock), 0.0, []
    estimator.follow(Progress("Reading", 0, total))
    for number, rate in enumerate(rates):
        if number == pause_at:
            clock.now += 0.25
            estimator.pause()
            estimator.follow(Progress("Reading", int(done), total))  # a step that was sent before the pause
            clock.now += pause
            estimator.resume()
            clock.now += 0.75
        else:
            clock.now += 1.0
        done += rate
        steps.append(estimator.follow(Progress("Reading", int(done), total)))
    return steps


def test_no_rate_is_shown_before_it_is_known() -> None:
    steps = job([50.0, 50.0, 50.0, 50.0])
    assert [(step.rate, step.seconds_left) for step in steps[:2]] == [(0.0, None)] * 2
    assert steps[-1].rate == pytest.approx(50)
    assert steps[-1].seconds_left == pytest.approx(99_800 / 50, rel=0.01)


def test_loading_before_the_first_picture_does_not_lower_the_rate() -> None:
    assert job([0.0] * 30 + [50.0] * 5)[-1].rate == pytest.approx(50)


def test_a_job_without_an_end_has_a_rate_alone() -> None:
    step = job([50.0] * 5, total=0)[-1]
    assert step.rate == pytest.approx(50)
    assert step.seconds_left is None


def test_another_stage_begins_anew() -> None:
    clock = Clock()
    estimator = RateEstimator(clock)
    for second in range(10):
        clock.now += 1
        estimator.follow(Progress("Reading", 100 * second, 10_000))
    clock.now += 1
    assert estimator.follow(Progress("Comparing", 500, 10_000)).seconds_left is None


@given(
    rates=st.lists(st.floats(10, 100), min_size=8, max_size=40),
    at=st.integers(4, 7),
    pause=st.floats(0, 1e5),
)
def test_a_pause_changes_no_figure(rates: list[float], at: int, pause: float) -> None:
    with_pause, without = job(rates, pause_at=at, pause=pause)[-1], job(rates, pause_at=at, pause=0.0)[-1]
    assert with_pause.rate == pytest.approx(without.rate, rel=1e-3)
    assert with_pause.seconds_left == pytest.approx(without.seconds_left, rel=1e-3)


@given(seed=st.integers(0, 10_000))
def test_the_time_left_of_a_job_with_a_varying_rate_rarely_rises(seed: int) -> None:
    luck = random.Random(seed)
    noise = [luck.uniform(0.6, 1.4) for _ in range(150)]
    left = [step.seconds_left for step in job([50 * part for part in noise])]
    known = [seconds for seconds in left if seconds is not None]
    assert len(known) >= len(noise) - 3
    assert sum(later > earlier for earlier, later in itertools.pairwise(known)) <= 2
    assert known[-1] == pytest.approx((100_000 - 50 * sum(noise)) / 50, rel=0.3)


def test_the_figures_follow_a_job_that_becomes_slow() -> None:
    step = job([100.0] * 100 + [25.0] * 100)[-1]
    assert step.seconds_left == pytest.approx((100_000 - step.done) / 25, rel=0.25)
    assert step.rate == pytest.approx(25, rel=0.03)


def test_the_rate_shown_stays_for_a_second() -> None:
    clock = Clock()
    estimator = RateEstimator(clock)
    rates = set()
    for tick in range(200):
        clock.now += 0.1
        rates.add(estimator.follow(Progress("Reading", 5 * tick + tick % 3, 10_000)).rate)
    assert len(rates) <= 21
