"""The further methods: folded until they are unfolded, never hidden with a weight, no bar without one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shazim_gui.core.weights import CLASSIC, METHODS, Weights
from shazim_gui.gui.scoring.sliders_panel import SlidersPanel
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.score_explanation import why_text

Open = Callable[..., Any]
FURTHER = METHODS[len(CLASSIC) :]


def unfolded(sliders: SlidersPanel) -> bool:
    """Whether the further sliders are visible; either all of them are or none."""
    seen = {widget.isVisible() for method in FURTHER for widget in parts(sliders, method)}
    assert len(seen) == 1
    assert seen == {sliders.more.isChecked()}
    return seen.pop()


def parts(sliders: SlidersPanel, method: str) -> list[QWidget]:
    row = sliders.weight_rows[method]
    return [row.name, row.slider, row.box]


def bars(window: MainWindow) -> list[str]:
    """The methods with a bar under the pair."""
    rows = window.parts.pair.scores.rows
    shown = [method for method, widgets in rows.items() if all(not widget.isHidden() for widget in widgets)]
    assert all(widget.isHidden() for method in rows if method not in shown for widget in rows[method])
    return shown


def test_they_are_folded_and_unfold_by_mouse_and_keyboard(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders = window.parts.sliders
    assert not unfolded(sliders)
    assert all(widget.isVisible() for method in CLASSIC for widget in parts(sliders, method))
    height = sliders.height()
    qtbot.mouseClick(sliders.more, Qt.MouseButton.LeftButton)
    assert unfolded(sliders)
    qtbot.waitUntil(lambda: sliders.height() > height)
    sliders.more.setFocus()
    qtbot.keyClick(sliders.more, Qt.Key.Key_Space)
    assert not unfolded(sliders)
    qtbot.waitUntil(lambda: sliders.height() == height)
    assert sliders.more.accessibleName() == sliders.more.text() == "More methods"


def test_the_keyboard_goes_through_the_sliders_from_top_to_bottom(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    sliders = window.parts.sliders
    sliders.more.click()
    QApplication.processEvents()
    sliders.reset.setFocus()
    points = []
    while sliders.isAncestorOf(here := QApplication.focusWidget()):
        points.append(here.mapTo(sliders, here.rect().center()))
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert len(points) == 2 + 2 * (len(METHODS) + 1), "reset, the disclosure, and a slider and a box in each row"
    rows = [point.y() // 10 for point in points]
    assert rows == sorted(rows)


def test_a_method_with_a_weight_is_never_hidden(open_window: Open, library: Path) -> None:
    sliders = open_window(library).window.parts.sliders
    sliders.show_values(Weights.of({"fv": 1, "ph": 1, "kp": 2}), 0.75)
    assert unfolded(sliders)
    sliders.more.click()
    assert sliders.more.text() == sliders.more.accessibleName() == "More methods, 2 in use"
    sliders.more.click()
    assert sliders.more.text() == "More methods"
    sliders.reset.click()
    assert sliders.weights == Weights()
    assert unfolded(sliders), "the unfolded methods stay visible"
    sliders.more.click()
    assert sliders.more.text() == "More methods"


def test_a_choice_of_further_methods_is_restored_the_next_time(open_window: Open, qtbot: QtBot, library: Path) -> None:
    first = open_window(library).window
    first.parts.sliders.more.click()
    slider = first.parts.sliders.weight_rows["co"].slider
    with qtbot.waitSignal(first.window_model.regrouped):
        slider.setValue(30)
    slider.sliderReleased.emit()
    first.window_model.session.flush()
    assert json.loads((library / "settings.json").read_text())["weights"] == {"ah": 1, "dh": 1, "fv": 2, "co": 1.5}
    first.close()
    second = open_window(library).window
    assert second.parts.sliders.weights == second.window_model.results.weights == Weights((1, 1, 2, 0, 1.5))
    assert unfolded(second.parts.sliders)


def test_a_choice_from_before_the_further_methods_is_kept(open_window: Open, library: Path) -> None:
    (library / "settings.json").write_text('{"weights": {"ah": 0.5, "dh": 0, "fv": 3}, "threshold": 0.8}')
    sliders = open_window(library).window.parts.sliders
    assert sliders.weights == Weights((0.5, 0, 3))
    assert not unfolded(sliders)


@pytest.mark.parametrize("method", FURTHER)
def test_the_last_weight_may_be_a_further_one(open_window: Open, library: Path, method: str) -> None:
    sliders = open_window(library).window.parts.sliders
    sliders.more.click()
    sliders.weight_rows[method].slider.setValue(20)
    for classic in CLASSIC:
        sliders.weight_rows[classic].slider.setValue(0)
    assert sliders.weights == Weights.of({method: 1})
    sliders.weight_rows[method].slider.setValue(0)
    assert sliders.weights == Weights.of({method: 0.05})
    assert sliders.hint.isVisible()


def test_a_method_has_a_bar_with_a_weight_and_a_text_without_one(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    clusters, panel = window.parts.center.clusters, window.parts.pair.scores
    clusters.select(0, 1)
    assert bars(window) == list(CLASSIC)
    assert panel.aside.text().startswith("Not weighted: perceptual hash ")
    assert "semantic code" in panel.aside.toolTip()
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.weight_rows["ph"].slider.setValue(20)
    assert bars(window) == [*CLASSIC, "ph"]
    assert "perceptual" not in panel.aside.text()
    assert panel.rows["ph"][3].text().endswith(" %")
    assert panel.rows["ph"][1].accessibleName().startswith("Perceptual hash: ")
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.reset.click()
    assert bars(window) == list(CLASSIC)


def test_the_score_is_one_bar_of_what_each_method_adds(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    panel = window.parts.pair.scores
    panel.show_scores("80.0 %", "", why_text(0.8, (1.0, 1.0, 0.6, *[float("nan")] * 5), Weights()), [], "")
    image = panel.whole.grab().toImage()
    width, y = panel.whole.width(), round(6 * image.devicePixelRatio())
    palette = window.parts.notice._theme.palette
    seen = [image.pixelColor(round(width * share * image.devicePixelRatio()), y).name() for share in (0.1, 0.4)]
    assert seen == [palette.method_fills[0], palette.method_fills[1]]
    assert image.pixelColor(round(width * 0.7), y).name() == palette.method_fills[2]
    assert image.pixelColor(round(width * 0.9), y).name() == palette.line
    assert "Feature vector: 30.0 % of 50.0 %" in panel.whole.toolTip()
    assert panel.why.text().startswith("Feature vector adds most, 30.0 %")
