"""Sorting and filtering the list of clusters, and the size of its thumbnails."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shazim_gui.core.settings import load_settings
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.sort_filter_bar import LARGEST, SMALLEST
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.sort_filter import Sort

Open = Callable[..., Any]


def listed(window: MainWindow) -> list[int]:
    """The ranks of the clusters in the list, from top to bottom."""
    model: ClusterModel = window.parts.center.clusters.model()
    return [model.item(row).rank for row in range(model.rowCount())]


def option(window: MainWindow, *texts: str) -> QAction:
    """An entry of one of the two menus as it is when it opens."""
    bar = window.parts.center.sort_filter_bar
    for button in (bar.filter, bar.sort):
        menu = button.menu()
        menu.aboutToShow.emit()
        for action in menu.actions():
            if action.text() == texts[0]:
                below = action.menu()
                return action if below is None else next(a for a in below.actions() if a.text() == texts[1])
    pytest.fail(f"there is no {texts}")


def names(window: MainWindow) -> set[str]:
    results = window.window_model.results
    return {
        Path(results.photos[photo].path).name
        for cluster in window.parts.center.clusters.model().clusters
        for photo in cluster.photos
    }


def test_typed_text_leaves_only_clusters_that_contain_it(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    every, bar, center = listed(window), window.parts.center.sort_filter_bar, window.parts.center
    center.clusters.setFocus()
    qtbot.keyClicks(center.clusters, "/")
    assert QApplication.focusWidget() is bar.text
    qtbot.keyClicks(bar.text, "ukbench WEBP")
    assert len(listed(window)) == 1
    assert any("ukbench" in name for name in names(window))
    assert bar.shown.text() == f"1 of {len(every)} clusters shown"
    qtbot.keyClicks(bar.text, " no such thing")
    assert listed(window) == []
    assert center.pages.currentWidget() is center.nothing
    qtbot.mouseClick(center.nothing.button, Qt.MouseButton.LeftButton)
    assert listed(window) == every
    assert center.pages.currentWidget() is center.clusters
    assert bar.text.text() == bar.shown.text() == ""


def test_escape_clears_the_text_and_returns_to_the_list(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    every, bar = listed(window), window.parts.center.sort_filter_bar
    bar.text.setFocus()
    qtbot.keyClicks(bar.text, "ukbench")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.parts.center.clusters
    assert listed(window) != every
    bar.text.setFocus()
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert listed(window) == every
    assert QApplication.focusWidget() is window.parts.center.clusters


def test_a_filter_holds_while_sliders_move(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    option(window, "Format", "WEBP").trigger()
    assert window.parts.center.sort_filter_bar.filter.text() == "WEBP"
    assert option(window, "Format", "WEBP").isChecked()
    found = names(window)
    assert found
    with qtbot.waitSignal(window.window_model.regrouped):
        window.parts.sliders.threshold_row.slider.setValue(0)
    results = window.window_model.results
    for cluster in window.parts.center.clusters.model().clusters:
        assert any(photo.format == "WEBP" for photo in results.members(cluster))
    assert len(listed(window)) < len(results.clusters)
    option(window, "Show all").trigger()
    assert len(listed(window)) == len(results.clusters)


def test_another_order_keeps_the_selected_photo(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    clusters = window.parts.center.clusters
    clusters.select(clusters.model().rowCount() - 1, 1)
    photo, path = clusters.photo, window.display.selected_path()
    option(window, "Oldest").trigger()
    assert sorted(listed(window)) == list(range(1, len(listed(window)) + 1))
    assert (clusters.photo, window.display.selected_path()) == (photo, path)
    assert photo in clusters.cluster.photos
    top = clusters.visualRect(clusters.currentIndex()).top()
    assert 0 <= top < clusters.viewport().height()
    option(window, "Most photos").trigger()
    counts = [len(cluster.photos) for cluster in clusters.model().clusters]
    assert counts == sorted(counts, reverse=True)
    assert clusters.photo == photo


def test_order_and_size_are_stored_for_the_next_time(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    option(window, "Most photos").trigger()
    window.parts.center.sort_filter_bar.text.setText("bridge")
    window.parts.actions.larger.trigger()
    window.close()
    kept = load_settings(library / "settings.json")
    assert (kept.sort, kept.thumbnail) == ("photos", 160)
    again = open_window(library).window
    assert again.parts.center.sort_filter_bar.sort_filter.sort is Sort.PHOTOS
    assert not again.parts.center.sort_filter_bar.sort_filter.filters, "nothing is hidden that the user cannot see"
    assert again.parts.center.clusters.itemDelegate().layout.side == 160


@pytest.mark.parametrize("side", [SMALLEST, LARGEST])
def test_thumbnails_are_shown_at_the_size_chosen(open_window: Open, qtbot: QtBot, library: Path, side: int) -> None:
    window = open_window(library).window
    clusters, bar = window.parts.center.clusters, window.parts.center.sort_filter_bar
    clusters.select(1, 1)
    photo = clusters.photo
    bar.zoom.setValue(side // 32)
    qtbot.waitUntil(lambda: window.thumbnails.idle)
    layout = clusters.itemDelegate().layout
    assert layout.side == side
    assert clusters.visualRect(clusters.currentIndex()).height() == layout.row_height
    assert clusters.photo == photo
    strip = layout.strip(
        clusters.visualRect(clusters.currentIndex()), len(clusters.cluster.photos), clusters.selection.first
    )
    position, cell = strip.cells[0]
    qtbot.mouseClick(clusters.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert clusters.selection.position == position


def test_keys_change_the_size(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    clusters = window.parts.center.clusters
    clusters.setFocus()
    qtbot.keyClick(clusters, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert clusters.itemDelegate().layout.side == 96
    qtbot.keyClick(clusters, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert clusters.itemDelegate().layout.side == 128


@pytest.mark.parametrize("width", [944, 1024, 1360])
def test_the_bar_fits_at_any_width(open_window: Open, qtbot: QtBot, library: Path, width: int) -> None:
    window = open_window(library).window
    window.resize(width, 640)
    bar = window.parts.center.sort_filter_bar
    option(window, "Format", "JPEG").trigger()
    qtbot.wait(20)
    parts = [part for part in (bar.text, bar.filter, bar.sort, bar.shown, bar.grid, bar.zoom) if part.isVisible()]
    for before, after in itertools.pairwise(parts):
        assert before.geometry().right() < after.geometry().left()
    assert parts[-1].geometry().right() < bar.width()
    for button in (bar.filter, bar.sort):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.accessibleName()
