"""Tests of repeated measurements: medians, long ones and unavailable ones."""

import operator
import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from shazim_gui.benchmark.speed.measurement_rounds import Measurement, in_rounds
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import never_cancelled
from shazim_gui.core.weights import checked_threshold

Finish = Callable[[Any], Any]


def test_each_measurement_is_repeated_as_requested(finished: Finish) -> None:
    given = [Measurement("a", dict, ([("seconds", 1.0)],)), Measurement("b", dict, ([("seconds", 2.0)],))]
    measured = finished(in_rounds(given, 2, never_cancelled))
    assert measured.figures == {"a": {"seconds": 1.0}, "b": {"seconds": 2.0}}
    assert measured.samples == {"a": 2, "b": 2}
    assert measured.absent == {}


def test_a_long_measurement_runs_only_once(finished: Finish) -> None:
    given = [Measurement("long", operator.methodcaller("get", 0), ({0: {"seconds": 1.0}},))]
    assert finished(in_rounds(given, 2, never_cancelled, once_from=0.0)).samples == {"long": 1}


def test_a_process_that_stops_unexpectedly_is_recorded_as_absent(finished: Finish) -> None:
    measured = finished(in_rounds([Measurement("gone", os._exit, (1,))], 2, never_cancelled))
    assert measured.figures == {}
    assert measured.absent == {"gone": "a measurement stopped unexpectedly"}


def test_any_other_error_ends_the_run(finished: Finish) -> None:
    given = [Measurement("wrong", checked_threshold, (2.0,)), Measurement("never", time.sleep, (60,))]
    with pytest.raises(BadInput):
        finished(in_rounds(given, 1, never_cancelled))
