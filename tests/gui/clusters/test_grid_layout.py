"""The grid beside the list: one selection and position for both while rows change; keys reach every photo."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind, Photo
from shazim_gui.core.settings import load_settings
from shazim_gui.core.weights import Weights
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_navigation import ClusterNavigation
from shazim_gui.gui.clusters.cluster_view import ClusterView
from shazim_gui.gui.clusters.grid_layout import GridLayout
from shazim_gui.gui.clusters.row_offsets import RowOffsets
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.scores.copy_relations import KIND_CODES, alone
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import Snapshot

Open = Callable[..., Any]
CONTROL = Qt.KeyboardModifier.ControlModifier
COPY_GROUPS, SIZE = 400, 5


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, library: Path) -> MainWindow:
    """The window with the keyboard in its list of clusters."""
    window: MainWindow = open_window(library).window
    window.resize(1360, 860)
    clusters = window.parts.center.clusters
    window.activateWindow()
    clusters.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is clusters)
    return window


def spot(view: ClusterView) -> tuple[int, int]:
    return view.selection.row, view.selection.position


def cell(view: ClusterView) -> QRect:
    """The cell of the selected photo on the screen."""
    layout, row = view.itemDelegate().layout, view.visualRect(view.currentIndex())
    cells = dict(layout.strip(row, len(view.cluster.photos), view.selection.first).cells)
    return cells[view.selection.position]


def selection_is_visible(view: ClusterView) -> bool:
    return view.viewport().rect().adjusted(0, view.pinned, 0, 0).contains(cell(view))


def test_a_key_a_button_and_a_menu_switch_to_the_grid_and_back(window: MainWindow, qtbot: QtBot) -> None:
    view, bar = window.parts.center.clusters, window.parts.center.sort_filter_bar
    assert not view.grid
    qtbot.keyClick(view, Qt.Key.Key_G)
    assert view.grid
    assert bar.grid.isChecked()
    qtbot.mouseClick(bar.grid, Qt.MouseButton.LeftButton)
    assert not view.grid
    window.parts.actions.grid.trigger()
    assert view.grid
    assert bar.grid.isChecked()


def test_the_choice_is_remembered(open_window: Open, window: MainWindow, qtbot: QtBot, library: Path) -> None:
    qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_G)
    window.close()
    assert load_settings(library / "settings.json").grid
    again = open_window(library).window
    assert again.parts.center.clusters.grid
    assert again.parts.center.sort_filter_bar.grid.isChecked()


def test_arrow_keys_reach_every_photo_of_the_grid_and_return(window: MainWindow, qtbot: QtBot) -> None:
    view = window.parts.center.clusters
    qtbot.keyClick(view, Qt.Key.Key_G)
    every = [(row, at) for row, cluster in enumerate(view.model().clusters) for at in range(len(cluster.photos))]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for expected in every[1:]:
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert spot(view) == expected
        assert selection_is_visible(view)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert spot(view) == every[-1]
    for expected in reversed(every[:-1]):
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert spot(view) == expected
        assert selection_is_visible(view)


def test_up_and_down_move_by_lines_and_with_control_by_clusters(window: MainWindow, qtbot: QtBot) -> None:
    view = window.parts.center.clusters
    qtbot.keyClick(view, Qt.Key.Key_G)
    columns = view.itemDelegate().layout.columns(view.viewport().width())
    row = max(range(view.model().rowCount()), key=lambda row: len(view.model().item(row).photos))
    assert len(view.model().item(row).photos) > columns + 1, "the cluster has a single line: this proves nothing"
    view.select(row, 1)
    left = cell(view).left()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert spot(view) == (row, 1 + columns)
    assert cell(view).left() == left
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert spot(view) == (row, 1)
    step = 1 if row == 0 else -1
    qtbot.keyClick(view, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up, CONTROL)
    assert spot(view) == (row + step, 0)
    qtbot.keyClick(view, Qt.Key.Key_G)
    qtbot.keyClick(view, Qt.Key.Key_Up if step > 0 else Qt.Key.Key_Down, CONTROL)
    assert spot(view) == (row, 0)


def test_a_click_selects_what_is_under_it_but_not_under_the_pinned_header(window: MainWindow, qtbot: QtBot) -> None:
    view = window.parts.center.clusters
    qtbot.keyClick(view, Qt.Key.Key_G)
    row = max(range(view.model().rowCount()), key=lambda row: len(view.model().item(row).photos))
    last = len(view.model().item(row).photos) - 1
    view.select(row, last)
    point = cell(view).center()
    view.select(row, 0)
    view.select(row, last)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert spot(view) == (row, last)
    view.verticalScrollBar().setValue(view.rows.top(row) + view.itemDelegate().layout.header + 20)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, view.pinned // 2))
    assert spot(view) == (row, last), "the header covers a photo there"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, view.pinned + 20))
    assert spot(view) == (row, 0)


def test_a_rescan_keeps_selection_and_position_in_the_grid(window: MainWindow, qtbot: QtBot, album: Path) -> None:
    view = window.parts.center.clusters
    qtbot.keyClick(view, Qt.Key.Key_G)
    view.select(view.model().rowCount() - 1, 1)
    path, top = window.display.selected_path(), cell(view).top()
    with qtbot.waitSignal(window.window_model.loaded, timeout=30_000):
        window.requests.scan((str(album),))
    assert window.display.selected_path() == path
    assert cell(view).top() == top


@pytest.fixture
def results(tmp_path: Path) -> Results:
    """Copy groups of photos, each similar to its first, with scores spread over the sliders' range."""
    count = COPY_GROUPS * SIZE
    photos = [
        Photo(n, f"/pictures/{n:05}.jpg", 1000 + n, n, n, n.to_bytes(32, "big"), "JPEG", 40, 30) for n in range(count)
    ]
    numbers = np.arange(count)
    second = numbers[numbers % SIZE > 0]
    pairs = len(second)
    scores = np.random.default_rng(7).uniform(0.5, 1, (pairs, 8)).astype(np.float32)
    snapshot = Snapshot(
        photos=photos,
        skips=[],
        content=numbers,
        quality=quality_order(photos, [False] * count),
        ids=numbers,
        a=second - second % SIZE,
        b=second,
        scores=scores,
        kind=np.full(pairs, KIND_CODES.index(Kind.SIMILAR), np.uint8),
        lift=np.zeros(pairs, np.float32),
        rotated=np.zeros(pairs, np.bool_),
        copy_relations=alone(numbers),
        fresh=True,
    )
    return Results(LibraryPaths(tmp_path), "some-network", snapshot, threshold=0.7)


@pytest.fixture
def view(view: ClusterView) -> ClusterView:
    """As a grid, of a few columns."""
    view.resize(520, 700)
    view.show_grid(True)
    return view


def test_the_selected_photo_keeps_its_position_while_sliders_move(view: ClusterView, results: Results) -> None:
    view.follow(results)
    row = next(row for row in range(len(results.clusters) // 2, 0, -1) if len(results.clusters[row].photos) > 3)
    view.select(row, 1)
    photo, top, rows = view.photo, cell(view).top(), set()
    assert selection_is_visible(view)
    stayed = 0
    for step in range(8):
        results.regroup(Weights((1.0, 1.0 + step / 4, 2.0)), 0.7)
        view.follow(results)
        if photo in view.cluster.photos:
            rows.add(view.selection.row)
            stayed += 1
            assert view.photo == photo
            assert cell(view).top() == top
    assert stayed > 4
    assert len(rows) > 2, "the rows never moved: this proves nothing"


def test_switching_views_keeps_the_position_of_the_selected_photo(view: ClusterView, results: Results) -> None:
    view.follow(results)
    view.select(len(results.clusters) // 2, 2)
    for grid in (False, True, False, True):
        photo, top = view.photo, cell(view).top()
        view.show_grid(grid)
        assert view.photo == photo
        assert abs(cell(view).top() - top) <= view.itemDelegate().layout.cell.height()
        assert view.viewport().rect().intersects(cell(view))


def test_switching_back_and_forth_restores_the_position(view: ClusterView, results: Results) -> None:
    view.follow(results)
    view.select(0, 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    value = view.verticalScrollBar().value()
    view.show_grid(False)
    view.show_grid(True)
    assert abs(view.verticalScrollBar().value() - value) <= view.itemDelegate().layout.cell.height()


def test_another_size_of_thumbnails_keeps_the_selected_photo(view: ClusterView, results: Results) -> None:
    view.follow(results)
    view.select(len(results.clusters) // 2, 1)
    photo, top = view.photo, cell(view).top()
    view.show_thumbnails(64)
    assert (view.photo, cell(view).top()) == (photo, top)
    view.resize(900, 700)
    assert view.photo == photo
    assert cell(view).top() == top


def test_only_visible_rows_are_requested(view: ClusterView, results: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    view.follow(results)
    view.select(0, 0)
    requested: set[int] = set()
    original = ClusterModel.item
    monkeypatch.setattr(ClusterModel, "item", lambda model, row: requested.add(row) or original(model, row))
    results.regroup(Weights((1.0, 1.5, 2.0)), 0.7)
    view.follow(results)
    view.viewport().repaint()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    view.show_grid(False)
    assert 0 < len(requested) < 40 < len(results.clusters)


def test_a_page_down_shows_the_next_photos_and_back(view: ClusterView, results: Results, qtbot: QtBot) -> None:
    view.follow(results)
    view.select(0, 0)
    bar, page = view.verticalScrollBar(), view.viewport().height()
    for key, way in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
        for _ in range(5):
            before, stood = bar.value(), spot(view)
            qtbot.keyClick(view, key)
            assert 0 <= way * (bar.value() - before) <= page
            assert way * (spot(view)[0] - stood[0]) >= 0
            assert selection_is_visible(view)
        if way == 1:
            assert bar.value() > 2 * page
    assert bar.value() < page, "as many pages up as down, but for a row at the edge of each"


def test_typed_letters_do_not_search(view: ClusterView, results: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    view.follow(results)
    requested: list[int] = []
    original = ClusterModel.data
    monkeypatch.setattr(ClusterModel, "data", lambda model, *rest: requested.append(1) or original(model, *rest))
    view.keyboardSearch("c")
    assert not requested


@settings(max_examples=100, deadline=None)
@given(heights=st.lists(st.integers(1, 400), max_size=60), y=st.integers(-50, 25_000), more=st.integers(0, 900))
def test_rows_lie_below_one_another(heights: list[int], y: int, more: int) -> None:
    rows = RowOffsets(np.array(heights, np.int64))
    tops = [0, *itertools.accumulate(heights)]
    assert rows.total == tops[-1]
    assert [rows.top(row) for row in range(len(heights))] == tops[:-1]
    assert [rows.height(row) for row in range(len(heights))] == heights
    within = [row for row in range(len(heights)) if tops[row] <= y < tops[row + 1]]
    assert rows.at(y) == (within[0] if within else -1 if y < 0 else len(heights))
    expected = [row for row in range(len(heights)) if tops[row] <= y + more and tops[row + 1] > y]
    assert list(rows.between(y, y + more)) == expected


@settings(max_examples=100, deadline=None)
@given(width=st.integers(200, 2400), count=st.integers(1, 200), position=st.integers(0, 199))
def test_every_photo_of_the_grid_can_be_hit_and_found(qapp: Any, width: int, count: int, position: int) -> None:
    position %= count
    layout = GridLayout(QFontMetrics(QFont()), QFontMetrics(QFont()))
    height = int(layout.heights(np.array([count]), width)[0])
    row = QRect(0, 1000, width, height)
    cells = dict(layout.strip(row, count, 0).cells)
    assert list(cells) == list(range(count))
    own = cells[position]
    assert own.top() == row.top() + layout.cell_top(width, position)
    assert row.contains(own) or layout.columns(width) == 1
    hit = layout.hit(row, count, 0, own.center())
    assert hit is not None
    assert (hit.position, hit.marker) == (position, False)
    in_part = layout.strip(row, count, 0, own).cells
    assert position in dict(in_part)
    assert len(in_part) <= 3 * layout.columns(width)
    column = position % layout.columns(width)
    assert layout.position_at(width, count, own.center().y() - row.top(), column) == position


@given(counts=st.lists(st.integers(2, 30), min_size=1, max_size=12), columns=st.integers(1, 8), data=st.data())
def test_down_reaches_every_line_and_up_returns(counts: list[int], columns: int, data: st.DataObject) -> None:
    moves = ClusterNavigation(len(counts), counts.__getitem__, columns, lambda spot, _: spot)
    row = data.draw(st.integers(0, len(counts) - 1))
    start = row, data.draw(st.integers(0, counts[row] - 1))
    below = moves.target(Qt.Key.Key_Down, False, start)
    lines = [(row, line) for row, count in enumerate(counts) for line in range(-(-count // columns))]
    at = lines.index((row, start[1] // columns))
    if below is None:
        assert at == len(lines) - 1
        return
    assert (below[0], below[1] // columns) == lines[at + 1]
    assert below[1] % columns <= start[1] % columns
    above = moves.target(Qt.Key.Key_Up, False, below)
    assert above is not None
    assert (above[0], above[1] // columns) == lines[at]
