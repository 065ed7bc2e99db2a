"""Runs a function over items in threads, in order, with a bounded number of results ahead."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


def prefetched(
    function: Callable[[Item], Outcome], items: Iterable[Item], *, threads: int, ahead: int
) -> Generator[tuple[Item, Outcome], None, None]:
    """Yield each item with its outcome, in order; at most `ahead` outcomes wait at any time.

    If the consumer stops early, items that have not begun are dropped, and the threads are joined.
    """
    waiting: deque[tuple[Item, Future[Outcome]]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="decode")
    try:
        for item in items:
            waiting.append((item, pool.submit(function, item)))
            if len(waiting) >= ahead:
                first, outcome = waiting.popleft()
                yield first, outcome.result()
        while waiting:
            first, outcome = waiting.popleft()
            yield first, outcome.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
