"""A slider moves faster than what follows it: the first move is followed at once, then the newest per interval."""

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


def test_the_first_change_waits_for_nothing_and_the_next_ones_are_answered_together(
    qtbot: QtBot, debouncer: Throttler
) -> None:
    answers: list[tuple[int, float]] = []
    value = 1
    debouncer.due.connect(lambda: answers.append((value, time.monotonic())))
    started = time.monotonic()
    debouncer.push()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0][1] - started < INTERVAL / 1000 / 2
    value = 2
    debouncer.push()
    value = 3
    debouncer.push()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert [seen for seen, _ in answers] == [1, 3]
    assert answers[1][1] - answers[0][1] > INTERVAL / 1000 * 0.9
    qtbot.wait(2 * INTERVAL)
    assert len(answers) == 2


def test_after_a_rest_a_change_waits_for_nothing_either(qtbot: QtBot, debouncer: Throttler) -> None:
    answers: list[float] = []
    debouncer.due.connect(lambda: answers.append(time.monotonic()))
    debouncer.push()
    qtbot.wait(2 * INTERVAL)
    started = time.monotonic()
    debouncer.push()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1] - started < INTERVAL / 1000 / 2
