"""Measures the time that running code spends in given functions of its modules."""

import contextlib
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any


@contextlib.contextmanager
def timed(stages: Mapping[str, Sequence[tuple[Any, str]]]) -> Iterator[dict[str, float]]:
    """Yield the seconds by stage, which are updated while modules call the functions; a stage is some (module, name).

    For generators only the time within their steps counts, not the time that their consumers take.

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
