"""Turns Ctrl+C into a request that the work checks for, so that it never interrupts a message to the worker."""

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType


@contextlib.contextmanager
def interrupts() -> Iterator[Callable[[], bool]]:
    """Yield a function that returns True after Ctrl+C; a second Ctrl+C interrupts at once.

    SIGTERM, by which a system asks a program to end, has the same effect.
    """
    asked = 0

    def count(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        asked += 1
        if asked > 1:
            raise KeyboardInterrupt

    before = {number: signal.signal(number, count) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: asked > 0
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
