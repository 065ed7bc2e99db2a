"""Time by stage: of functions, and of generators between their steps."""

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


def room(**functions: Any) -> Any:
    module = ModuleType("room")
    vars(module).update(functions)
    return module


def test_functions_and_generators_are_told_apart_and_what_lies_between_is_left_out() -> None:
    module = room(sleep=_sleep, steps=_steps)
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


def test_what_a_generator_returns_comes_through() -> None:
    module = room(steps=_steps)
    with timed({"stepping": [(module, "steps")]}):
        steps = module.steps()
        next(steps)
        next(steps)
        with pytest.raises(StopIteration) as end:
            next(steps)
    assert end.value.value == "done"


def test_the_functions_are_back_after_an_error() -> None:
    module = room(sleep=_sleep)
    with pytest.raises(ValueError, match="why"), timed({"sleeping": [(module, "sleep")]}):
        raise ValueError("why")
    assert module.sleep is _sleep


def test_a_function_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(AttributeError), timed({"sleeping": [(room(), "sleep")]}):
        pass
