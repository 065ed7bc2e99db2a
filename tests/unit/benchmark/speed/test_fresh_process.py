"""Tests of the results, errors and cancellation of a measurement in its own process."""

import multiprocessing
import operator
import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from shazim_gui.benchmark.speed.fresh_process import apart
from shazim_gui.core.errors import BadInput, WorkerLost
from shazim_gui.core.progress import Cancelled, Meter, never_cancelled
from shazim_gui.core.weights import checked_threshold
from shazim_gui.session.running_verb import BugReport

Finish = Callable[[Any], Any]


def test_the_result_of_the_task_is_returned_from_another_process(finished: Finish) -> None:
    other = finished(apart(os.getpid, (), never_cancelled, Meter("Measuring")))
    assert other != os.getpid()
    assert finished(apart(operator.add, (2, 3), never_cancelled, Meter("Measuring"))) == 5


def test_a_world_error_is_raised_unchanged(finished: Finish) -> None:
    with pytest.raises(BadInput, match="outside"):
        finished(apart(checked_threshold, (2.0,), never_cancelled, Meter("Measuring")))


def test_any_other_exception_is_reported_with_its_traceback(finished: Finish) -> None:
    with pytest.raises(BugReport, match="ZeroDivisionError"):
        finished(apart(operator.truediv, (1, 0), never_cancelled, Meter("Measuring")))


def test_a_process_that_stops_unexpectedly_is_reported(finished: Finish) -> None:
    with pytest.raises(WorkerLost, match="stopped unexpectedly"):
        finished(apart(os._exit, (9,), never_cancelled, Meter("Measuring")))


def test_a_cancellation_kills_the_process(finished: Finish) -> None:
    started = time.monotonic()
    with pytest.raises(Cancelled):
        finished(apart(time.sleep, (60,), lambda: time.monotonic() > started + 0.5, Meter("Measuring")))
    assert not multiprocessing.active_children()
