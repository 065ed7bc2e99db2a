"""A slider moves faster than what follows it: the first value is passed on at once, then the newest per interval."""

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.throttler import Throttler

INTERVAL = 200
"""Milliseconds."""


@pytest.fixture
def debouncer(qtbot: QtBot) -> Iterator[Throttler]:
    background = BackgroundWork()
    yield Throttler(background, INTERVAL, background)
    assert background.stop()
    background.deleteLater()


def test_the_first_value_waits_for_nothing_and_of_the_next_ones_the_newest_wins(
    qtbot: QtBot, debouncer: Throttler
) -> None:
    passed: list[tuple[object, float]] = []
    debouncer.settled.connect(lambda value: passed.append((value, time.monotonic())))
    started = time.monotonic()
    debouncer.push(1)
    qtbot.waitUntil(lambda: len(passed) == 1)
    assert passed[0][1] - started < INTERVAL / 1000 / 2
    debouncer.push(2)
    debouncer.push(3)
    qtbot.waitUntil(lambda: len(passed) == 2)
    assert [value for value, _ in passed] == [1, 3]
    assert passed[1][1] - passed[0][1] > INTERVAL / 1000 * 0.9


def test_after_a_rest_a_value_waits_for_nothing_either(qtbot: QtBot, debouncer: Throttler) -> None:
    passed: list[object] = []
    debouncer.settled.connect(passed.append)
    debouncer.push(1)
    qtbot.wait(2 * INTERVAL)
    started = time.monotonic()
    debouncer.push(2)
    qtbot.waitUntil(lambda: passed == [1, 2])
    assert time.monotonic() - started < INTERVAL / 1000 / 2
