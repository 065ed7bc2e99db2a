"""Prefetching keeps the order, stays within its bound, and leaves no thread behind."""

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.worker.jobs.prefetch import prefetched


@given(st.lists(st.integers()), st.integers(1, 4), st.integers(1, 6))
def test_every_item_with_its_own_outcome_in_order(items: list[int], threads: int, ahead: int) -> None:
    assert list(prefetched(str, items, threads=threads, ahead=ahead)) == [(item, str(item)) for item in items]


def test_the_number_of_waiting_outcomes_is_bounded() -> None:
    begun: list[int] = []
    results = prefetched(lambda item: begun.append(item), range(100), threads=4, ahead=5)
    for _ in range(10):
        next(results)
    time.sleep(0.05)
    assert len(begun) <= 10 + 5
    results.close()


def test_an_early_end_drops_items_that_have_not_begun() -> None:
    begun: list[int] = []
    gate = threading.Event()

    def slow(item: int) -> None:
        begun.append(item)
        gate.wait(0.05)

    results = prefetched(slow, range(1000), threads=2, ahead=50)
    next(results)
    results.close()
    assert len(begun) < 10


def test_an_error_reaches_the_consumer() -> None:
    def broken(item: int) -> int:
        return 1 // item

    results = prefetched(broken, [1, 0, 1], threads=2, ahead=3)
    assert next(results) == (1, 1)
    with pytest.raises(ZeroDivisionError):
        next(results)
