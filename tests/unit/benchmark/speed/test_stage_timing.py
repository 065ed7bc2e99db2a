"""Tests of the time by stage, of functions and of generators."""

import time
from collections.abc import Generator
from types import ModuleType
from typing import Any

import pytest

from shazim_gui.benchmark.speed.stage_timing import timed

STEP = 0.03


def _sleep() -> str:
    time.sleep(STEP)
    return "slept"


def _steps() -> Generator[int, None, str]:
    for number in range(2):
        time.sleep(STEP)
        yield number
    return "done"


def module_with(**functions: Any) -> Any:
    module = ModuleType("module")
    vars(module).update(functions)
    return module


def test_time_is_attributed_to_stages_without_the_time_between_steps() -> None:
    module = module_with(sleep=_sleep, steps=_steps)
    with timed({"sleeping": [(module, "sleep")], "stepping": [(module, "steps")]}) as seconds:
        assert module.sleep() == "slept"
        found = []
        for number in module.steps():
            found.append(number)
            time.sleep(5 * STEP)
    assert found == [0, 1]
    assert STEP <= seconds["sleeping"] < 5 * STEP
    assert 2 * STEP <= seconds["stepping"] < 7 * STEP
    assert (module.sleep, module.steps) == (_sleep, _steps)


def test_the_return_value_of_a_generator_is_passed_on() -> None:
    module = module_with(steps=_steps)
    with timed({"stepping": [(module, "steps")]}):
        steps = module.steps()
        next(steps)
        next(steps)
        with pytest.raises(StopIteration) as end:
            next(steps)
    assert end.value.value == "done"


def test_the_functions_are_restored_after_an_error() -> None:
    module = module_with(sleep=_sleep)
    with pytest.raises(ValueError, match="why"), timed({"sleeping": [(module, "sleep")]}):
        raise ValueError("why")
    assert module.sleep is _sleep


def test_a_missing_function_raises_an_error() -> None:
    with pytest.raises(AttributeError), timed({"sleeping": [(module_with(), "sleep")]}):
        pass
