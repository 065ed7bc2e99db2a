"""Tells how long real work spends in which of a module's functions, while it is done."""

import contextlib
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any


@contextlib.contextmanager
def timed(module: Any, stages: Mapping[str, Sequence[str]]) -> Iterator[dict[str, float]]:
    """Yield seconds by stage, which grow as the module calls the functions named; each stage is some functions.

    What a generator does counts from one step of it to the next, without what is done with its values meanwhile.

    Raises:
        AttributeError: the module has no such function.
    """
    seconds = dict.fromkeys(stages, 0.0)
    originals = {name: getattr(module, name) for names in stages.values() for name in names}
    for stage, names in stages.items():
        for name in names:
            setattr(module, name, _timed(originals[name], stage, seconds))
    try:
        yield seconds
    finally:
        for name, original in originals.items():
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
