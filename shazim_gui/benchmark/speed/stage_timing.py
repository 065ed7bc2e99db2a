"""Tells how long real work spends in which functions of its modules, while it is done."""

import contextlib
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any


@contextlib.contextmanager
def timed(stages: Mapping[str, Sequence[tuple[Any, str]]]) -> Iterator[dict[str, float]]:
    """Yield seconds by stage, which grow as modules call the functions named; each stage is some (module, name).

    What a generator does counts from one step of it to the next, without what is done with its values meanwhile.

    Raises:
        AttributeError: a module has no such function.
    """
    seconds = dict.fromkeys(stages, 0.0)
    originals = {(module, name): getattr(module, name) for called in stages.values() for module, name in called}
    for stage, called in stages.items():
        for module, name in called:
            setattr(module, name, _timed(originals[module, name], stage, seconds))
    try:
        yield seconds
    finally:
        for (module, name), original in originals.items():
            setattr(module, name, original)


def _timed(function: Callable[..., Any], stage: str, seconds: dict[str, float]) -> Callable[..., Any]:
    def call(*given: Any, **named: Any) -> Any:
        with _counted(stage, seconds):
            result = function(*given, **named)
        return _stepped(result, stage, seconds) if isinstance(result, Generator) else result

    return call


def _stepped(work: Generator[Any, Any, Any], stage: str, seconds: dict[str, float]) -> Generator[Any, None, Any]:
    while True:
        try:
            with _counted(stage, seconds):
                step = next(work)
        except StopIteration as end:
            return end.value
        yield step


@contextlib.contextmanager
def _counted(stage: str, seconds: dict[str, float]) -> Iterator[None]:
    started = time.perf_counter()
    try:
        yield
    finally:
        seconds[stage] += time.perf_counter() - started
