"""Does one thing to many things in several threads, as a generator that reports how far it is."""

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress

Thing = TypeVar("Thing")
Made = TypeVar("Made")


def spread(
    stage: str, work: Callable[[Thing], Made], things: Sequence[Thing], cancelled: CancelToken
) -> Generator[Progress, None, list[Made]]:
    """Return `work` of every thing, in order. Pillow and numpy let go of the interpreter lock, so threads are enough.

    Raises:
        Cancelled: between two things.
        Exception: whatever `work` raises.
    """
    meter = Meter(stage, len(things))
    yield meter.progress()
    made = []
    pool = ThreadPoolExecutor(max(2, os.cpu_count() or 1), "benchmark")
    try:
        for one in pool.map(work, things):
            made.append(one)
            meter.advance()
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
    finally:
        pool.shutdown(cancel_futures=True)
    return made
