"""The window is restored where it was, and where it can be reached if that screen is gone or smaller."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.gui.window.window_state import fitted, restore_state, state_of

Open = Callable[..., Any]
LAPTOP, SECOND_SCREEN = QRect(0, 28, 1024, 612), QRect(1024, 0, 2560, 1440)


def test_a_good_position_stays() -> None:
    for rect in (QRect(100, 100, 800, 500), QRect(2000, 300, 1360, 860), QRect(900, 200, 1000, 400)):
        assert fitted(rect, [LAPTOP, SECOND_SCREEN]) == rect
    assert fitted(QRect(-400, 100, 800, 500), [LAPTOP]) == QRect(-400, 100, 800, 500), "it was moved there by hand"


def test_a_position_on_a_removed_screen_moves_to_the_remaining_one() -> None:
    assert LAPTOP.contains(fitted(QRect(2000, 300, 1360, 860), [LAPTOP]))
    assert fitted(QRect(2000, 300, 800, 500), [LAPTOP]) == QRect(224, 140, 800, 500)


def test_a_title_bar_above_the_screen_is_moved_down() -> None:
    assert fitted(QRect(100, -300, 800, 500), [LAPTOP]).top() == LAPTOP.top()


rects = st.builds(
    QRect, st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(200, 5000), st.integers(200, 4000)
)
screens = st.lists(
    st.builds(
        QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(640, 4000), st.integers(480, 2500)
    ),
    max_size=3,
)


@given(rects, screens)
def test_it_can_always_be_moved_and_is_corrected_only_once(rect: QRect, there: list[QRect]) -> None:
    moved = fitted(rect, there)
    assert fitted(moved, there) == moved
    if there:
        top = QRect(moved.left(), moved.top(), moved.width(), 24)
        assert any(screen.intersected(top).width() >= 120 for screen in there)
        assert moved.height() <= max(screen.height() for screen in there)
    else:
        assert moved == rect


@pytest.mark.parametrize("text", ["", "%%% %%%", "AAAA", "AAAA AAAA", b64encode(b"x" * 80).decode() + " AAAA"])
def test_a_damaged_state_is_ignored(qapp: object, text: str) -> None:
    window, splitter = QMainWindow(), QSplitter()
    window.resize(600, 400)
    restore_state(window, splitter, text)
    assert window.size().width() == 600
    for widget in (window, splitter):
        widget.deleteLater()


def test_a_window_of_a_removed_screen_opens_on_this_one(open_window: Open, library: Path) -> None:
    first = open_window(library).window
    first.setGeometry(12_000, 9_000, 1000, 700)
    session = first.window_model.session
    session.remember(replace(session.settings, window=state_of(first, first.parts.splitter)))
    second = MainWindow(session, first.parts.notice._theme, delay=0)
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert free.intersects(QRect(second.geometry().topLeft(), second.geometry().topLeft()))
    second.show()
    assert free.contains(second.geometry().topLeft())
    second.close()
    second.deleteLater()


def test_sort_order_and_thumbnail_size_are_restored(open_window: Open, library: Path) -> None:
    first = open_window(library).window
    bar = first.parts.center.sort_filter_bar
    bar.zoom.setValue(bar.zoom.maximum())
    first.parts.actions.grid.setChecked(True)
    first.close()
    second = open_window(library).window
    assert second.parts.center.sort_filter_bar.zoom.value() == bar.zoom.maximum()
    assert second.parts.actions.grid.isChecked()
