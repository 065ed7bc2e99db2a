"""Maps a function over many items in several threads, as a generator that yields progress."""

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress

Item = TypeVar("Item")
Result = TypeVar("Result")


def parallel_map(
    stage: str, work: Callable[[Item], Result], items: Sequence[Item], cancelled: CancelToken
) -> Generator[Progress, None, list[Result]]:
    """Return the results of `work` for all items, in order; threads suffice because Pillow and numpy release the GIL.

    Raises:
        Cancelled: between two items.
        Exception: whatever `work` raises.
    """
    meter = Meter(stage, len(items))
    yield meter.progress()
    results = []
    pool = ThreadPoolExecutor(max(2, os.cpu_count() or 1), "benchmark")
    try:
        for result in pool.map(work, items):
            results.append(result)
            meter.advance()
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
    finally:
        pool.shutdown(cancel_futures=True)
    return results
