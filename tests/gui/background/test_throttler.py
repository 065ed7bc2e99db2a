"""A slider changes faster than it is followed: the first change is followed at once, then the latest per interval."""

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.throttler import Throttler

INTERVAL = 200
"""Milliseconds."""


@pytest.fixture
def throttler(qtbot: QtBot) -> Iterator[Throttler]:
    background = BackgroundWork()
    yield Throttler(background, INTERVAL, background)
    assert background.stop()
    background.deleteLater()


def test_the_first_change_is_emitted_at_once_and_the_next_ones_together(qtbot: QtBot, throttler: Throttler) -> None:
    emitted: list[tuple[int, float]] = []
    value = 1
    throttler.due.connect(lambda: emitted.append((value, time.monotonic())))
    started = time.monotonic()
    throttler.push()
    qtbot.waitUntil(lambda: len(emitted) == 1)
    assert emitted[0][1] - started < INTERVAL / 1000 / 2
    value = 2
    throttler.push()
    value = 3
    throttler.push()
    qtbot.waitUntil(lambda: len(emitted) == 2)
    assert [seen for seen, _ in emitted] == [1, 3]
    assert emitted[1][1] - emitted[0][1] > INTERVAL / 1000 * 0.9
    qtbot.wait(2 * INTERVAL)
    assert len(emitted) == 2


def test_after_a_pause_a_change_is_emitted_at_once_too(qtbot: QtBot, throttler: Throttler) -> None:
    emitted: list[float] = []
    throttler.due.connect(lambda: emitted.append(time.monotonic()))
    throttler.push()
    qtbot.wait(2 * INTERVAL)
    started = time.monotonic()
    throttler.push()
    qtbot.waitUntil(lambda: len(emitted) == 2)
    assert emitted[1] - started < INTERVAL / 1000 / 2
