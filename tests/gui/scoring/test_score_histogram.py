"""The histogram under the threshold: it follows the sliders, and its line can be moved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from shazim_gui.core.settings import load_settings
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.histogram_text import histogram, reach_text

Open = Callable[..., Any]


def point_at(window: MainWindow, score: float) -> QPoint:
    drawing = window.parts.sliders.histogram
    return QPoint(round(drawing.x_of(score)), drawing.height() // 2)


def test_a_press_and_a_drag_move_the_threshold(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders, drawing = window.parts.sliders, window.parts.sliders.histogram
    with qtbot.waitSignal(window.window_model.regrouped):
        qtbot.mousePress(drawing, Qt.MouseButton.LeftButton, pos=point_at(window, 0.9))
    assert sliders.threshold == pytest.approx(0.9, abs=0.006)
    assert sliders.threshold_row.slider.value() == pytest.approx(80, abs=1)
    with qtbot.waitSignal(window.window_model.regrouped):
        qtbot.mouseMove(drawing, point_at(window, 0.6))
    assert sliders.threshold == pytest.approx(0.6, abs=0.006)
    qtbot.mouseMove(drawing, QPoint(-50, 5))
    assert sliders.threshold == 0.5
    qtbot.waitUntil(lambda: window.window_model.results.threshold == 0.5)
    qtbot.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=point_at(window, 0.5))
    window.window_model.session.flush()
    assert load_settings(library / "settings.json").threshold == 0.5


def test_the_line_stands_below_the_handle_of_the_slider(open_window: Open, library: Path) -> None:
    sliders = open_window(library).window.parts.sliders
    slider, drawing = sliders.threshold_row.slider, sliders.histogram
    for value in (0, 30, 77, 100):
        slider.setValue(value)
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        part = slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
        )
        handle = slider.mapTo(sliders, part.center()).x()
        line = drawing.mapTo(sliders, QPoint(round(drawing.x_of(sliders.threshold)), 0)).x()
        assert abs(handle - line) <= 1


def test_the_counts_follow_the_weights_and_the_texts_the_threshold(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    sliders, results = window.parts.sliders, window.window_model.results
    before = sliders.histogram._counts
    assert (before.counts == histogram(results).counts).all()
    assert sliders.reaching.text() == reach_text(results).number
    with qtbot.waitSignal(window.window_model.regrouped):
        sliders.threshold_row.slider.setValue(96)
    assert sliders.histogram._counts is before
    assert sliders.histogram.accessibleDescription() == reach_text(results).sentence
    with qtbot.waitSignal(window.window_model.regrouped):
        sliders.weight_rows["dh"].slider.setValue(80)
    assert (sliders.histogram._counts.counts == histogram(results).counts).all()
    assert (sliders.histogram._counts.counts != before.counts).any()
    with qtbot.waitSignal(window.window_model.regrouped):
        next(iter(window.parts.center.kinds.buttons.values())).click()
    assert sliders.histogram._counts.counts[0].sum() == 0


def test_it_is_painted_in_the_colours_of_the_kinds(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    drawing = window.parts.sliders.histogram
    image = drawing.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    palette = window.parts.notice._theme.palette
    assert {palette.same_fill, palette.edited_fill} <= seen
