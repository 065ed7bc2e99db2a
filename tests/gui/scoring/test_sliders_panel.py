"""The sliders: clusters follow while they move, by arithmetic alone, and the choice is stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shazim_gui.core.records import Kind
from shazim_gui.core.settings import load_settings
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.gui.window.main_window import MainWindow

Open = Callable[..., Any]


def state(window: MainWindow) -> list[tuple[float, tuple[int, ...]]]:
    """What is listed: each cluster's score and photos."""
    model = window.parts.center.clusters.model()
    return [(cluster.score, cluster.photos) for cluster in (model.item(row) for row in range(model.rowCount()))]


@pytest.mark.parametrize("method", METHODS[:6])
def test_each_weight_slider_changes_the_clusters_without_worker_or_disk(
    open_window: Open, qtbot: QtBot, library: Path, method: str
) -> None:
    opened = open_window(library)
    window = opened.window
    qtbot.waitUntil(lambda: window.thumbnails.idle and window.previews.idle)
    before = state(window)
    library.rename(library.with_name("away"))  # nothing in it may be needed
    try:
        row = window.parts.sliders.weight_rows[method]
        with qtbot.waitSignal(window.window_model.regrouped):
            row.slider.setValue(row.slider.maximum())
        assert row.box.value() == 4.0
        assert window.window_model.results.weights.as_dict()[method] == 4.0
        assert state(window) != before
    finally:
        library.with_name("away").rename(library)
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.reset.click()
    assert state(window) == before
    assert opened.commands == []


def test_the_threshold_slider_splits_and_joins_clusters(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    window = opened.window
    photos = {photo for _, members in state(window) for photo in members}
    slider = window.parts.sliders.threshold_row.slider
    with qtbot.waitSignal(window.window_model.regrouped):
        slider.setValue(slider.maximum() - 1)
    assert window.window_model.results.threshold == 0.995
    fewer = {photo for _, members in state(window) for photo in members}
    assert fewer < photos
    with qtbot.waitSignal(window.window_model.regrouped):
        slider.setValue(slider.minimum())
    assert {photo for _, members in state(window) for photo in members} >= photos
    assert opened.commands == []


def test_only_the_latest_of_many_moves_is_computed(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    regrouped = []
    window.window_model.regrouped.connect(lambda: regrouped.append(window.window_model.choice.threshold))
    slider = window.parts.sliders.threshold_row.slider
    with qtbot.waitSignal(window.window_model.regrouped):
        for value in range(slider.minimum(), slider.maximum()):
            slider.setValue(value)
    qtbot.wait(20)
    assert regrouped == [0.995]


def test_values_can_be_typed(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders = window.parts.sliders
    for row, typed, value in ((sliders.weight_rows["fv"], "0.35", 0.35), (sliders.threshold_row, "81.5", 81.5)):
        row.box.setFocus()
        row.box.lineEdit().selectAll()
        qtbot.keyClicks(row.box, typed)
        qtbot.keyClick(row.box, Qt.Key.Key_Return)
        assert row.value == pytest.approx(value)
    qtbot.waitUntil(lambda: window.window_model.results.threshold == 0.815)
    assert window.window_model.results.weights == Weights((1.0, 1.0, 0.35))


def test_the_last_weight_cannot_be_removed(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders = window.parts.sliders
    for method in METHODS:
        sliders.weight_rows[method].slider.setValue(0)
    assert sliders.weights == Weights((0.0, 0.0, 0.05))
    assert sliders.hint.isVisible()
    sliders.weight_rows["ah"].slider.setValue(20)
    assert not sliders.hint.isVisible()


def test_the_selection_stays_while_a_slider_moves(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.resize(1000, 560)
    clusters = window.parts.center.clusters
    bridge = max(range(clusters.model().rowCount()), key=lambda row: len(clusters.model().item(row).photos))
    clusters.select(bridge, 3)
    photo = clusters.photo
    row = window.parts.sliders.weight_rows["ah"]
    for value in range(0, row.slider.maximum(), 8):
        row.slider.setValue(value)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: window.window_model.results.weights == window.parts.sliders.weights)
        assert clusters.photo == photo
        assert photo in clusters.cluster.photos
        assert clusters.currentIndex().row() == clusters.selection.row


def test_a_photo_that_left_every_cluster_is_selected_again_when_it_returns(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    clusters = window.parts.center.clusters
    bridge = max(range(clusters.model().rowCount()), key=lambda row: len(clusters.model().item(row).photos))
    clusters.select(bridge, len(clusters.model().item(bridge).photos) - 1)
    photo = clusters.photo
    slider = window.parts.sliders.threshold_row.slider
    with qtbot.waitSignal(window.window_model.regrouped):
        slider.setValue(slider.maximum())
    assert clusters.photo != photo
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.reset.click()
    assert clusters.photo == photo


def test_the_choice_is_restored_the_next_time(open_window: Open, qtbot: QtBot, library: Path) -> None:
    first = open_window(library).window
    first.parts.sliders.weight_rows["dh"].slider.setValue(30)
    first.parts.sliders.threshold_row.slider.setValue(20)
    first.parts.sliders.threshold_row.slider.sliderReleased.emit()
    first.window_model.session.flush()
    kept = load_settings(library / "settings.json")
    assert kept.weights == {"ah": 1.0, "dh": 1.5, "fv": 2.0}
    assert kept.threshold == 0.6
    first.close()
    second = open_window(library).window
    assert second.parts.sliders.weights == Weights((1.0, 1.5, 2.0))
    assert second.parts.sliders.threshold == second.window_model.results.threshold == 0.6


def test_weights_beyond_the_sliders_are_scaled_in_proportion(open_window: Open, library: Path) -> None:
    sliders = open_window(library).window.parts.sliders
    sliders.show_values(Weights((10.0, 10.0, 20.0)), 0.75)
    assert sliders.weights == Weights((2.0, 2.0, 4.0))


def test_at_the_end_of_the_threshold_only_files_with_the_same_bytes_are_copies(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    sliders = window.parts.sliders
    sliders.weight_rows["ah"].slider.setValue(0)
    sliders.weight_rows["dh"].slider.setValue(0)
    window.window_model.results.snapshot.scores[:] *= 0.5
    with qtbot.waitSignal(window.window_model.regrouped):
        sliders.threshold_row.slider.setValue(sliders.threshold_row.slider.maximum())
    # Identical files stay copies at any threshold; everything else is gone.
    assert all(score == 1.0 for score, _ in state(window))


def test_every_widget_that_shows_the_choice_follows_it(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    sliders, center, matching = window.parts.sliders, window.parts.center, window.window_model.session.matching
    with qtbot.waitSignal(window.window_model.regrouped):
        matching.change(weights=Weights((0, 3, 1)), threshold=0.625, kinds={Kind.SAME}, rotated=False)
    assert (sliders.weights, sliders.threshold) == (Weights((0, 3, 1)), 0.625)
    assert (center.kinds.kinds, center.rotated.isChecked()) == ({Kind.SAME}, False)
    assert window.window_model.choice == window.window_model.results.choice == matching.choice
    sliders.threshold_row.slider.setValue(sliders.threshold_row.slider.maximum())
    assert matching.choice.threshold == window.window_model.choice.threshold == sliders.threshold
    assert matching.choice.weights == Weights((0, 3, 1)), "a change affects nothing else"


def test_settings_that_cannot_be_written_are_reported_once(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    warnings: list[str] = []
    window.window_model.warned.connect(warnings.append)
    settings = library / "settings.json"
    settings.unlink(missing_ok=True)
    settings.mkdir()  # like a folder that cannot be written
    row = window.parts.sliders.threshold_row
    for value in (20, 30):
        row.slider.setValue(value)
        row.slider.sliderReleased.emit()
        window.window_model.session.flush()
    qtbot.waitUntil(lambda: bool(warnings))
    qtbot.wait(20)
    assert len(warnings) == 1
    assert "cannot be written" in window.parts.notice.text.text()
    settings.rmdir()
