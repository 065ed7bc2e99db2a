"""A result far larger than the window: the list keeps its position while thousands of rows change around it."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from pytestqt.qtbot import QtBot

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind, Photo
from shazim_gui.core.weights import Weights
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.clusters.cluster_view import ClusterView
from shazim_gui.scores.copy_relations import KIND_CODES, alone
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import Snapshot

CLUSTERS = 2000


@pytest.fixture
def results(tmp_path: Path) -> Results:
    """Pairs of photos with scores spread over the sliders' range."""
    count = 2 * CLUSTERS
    photos = [
        Photo(n, f"/pictures/{n:05}.jpg", 1000 + n, n, n, n.to_bytes(32, "big"), "JPEG", 40, 30) for n in range(count)
    ]
    first = np.arange(0, count, 2)
    scores = np.random.default_rng(7).uniform(0.5, 1, (CLUSTERS, 8)).astype(np.float32)
    numbers = np.arange(count)
    snapshot = Snapshot(
        photos=photos,
        skips=[],
        content=numbers,
        quality=quality_order(photos, [False] * len(photos)),
        ids=numbers,
        a=first,
        b=first + 1,
        scores=scores,
        kind=np.full(CLUSTERS, KIND_CODES.index(Kind.SIMILAR), np.uint8),
        lift=np.zeros(CLUSTERS, np.float32),
        rotated=np.zeros(CLUSTERS, np.bool_),
        copy_relations=alone(numbers),
        fresh=True,
    )
    return Results(LibraryPaths(tmp_path), "some-network", snapshot)


def test_the_selected_photo_keeps_its_position_on_the_screen(view: ClusterView, results: Results) -> None:
    view.follow(results)
    middle_row = len(results.clusters) // 2
    view.select(middle_row, 1)
    photo, top = view.photo, view.visualRect(view.currentIndex()).top()
    rows = set()
    for step in range(8):
        results.regroup(Weights((1.0, 1.0 + step / 4, 2.0)), 0.7)
        view.follow(results)
        rows.add(view.selection.row)
        assert view.photo == photo
        assert view.visualRect(view.currentIndex()).top() == top
    assert len(rows) > 4, "the rows never moved: this proves nothing"


def test_visible_photos_stay_where_the_selection_is_not_visible(view: ClusterView, results: Results) -> None:
    view.follow(results)
    view.select(0, 1)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    index = view.indexAt(view.viewport().rect().topLeft())
    keep, top = view.model().item(index.row()).keep, view.visualRect(index).top()
    results.regroup(Weights((1.0, 1.5, 2.0)), 0.7)
    view.follow(results)
    now = view.model().index(view.model().row_of(keep))
    assert now.row() != index.row()
    assert view.visualRect(now).top() == top


def test_hidden_rows_are_not_requested_while_a_slider_moves(
    view: ClusterView, results: Results, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.follow(results)
    view.select(0, 1)
    calls: list[int] = []
    original = ClusterModel.rowCount
    monkeypatch.setattr(ClusterModel, "rowCount", lambda model, *rest: calls.append(1) or original(model, *rest))
    results.regroup(Weights((1.0, 1.5, 2.0)), 0.7)
    view.follow(results)
    view.viewport().repaint()
    assert 0 < len(calls) < len(results.clusters) / 4


def test_a_loaded_picture_repaints_only_the_cells_that_show_it(
    view: ClusterView, results: Results, qtbot: QtBot
) -> None:
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())
            return False

    view.follow(results)
    loader, first = view._delegate._loader, results.photos[results.clusters[0].photos[0]]
    qtbot.waitUntil(lambda: loader.is_missing(first.sha256) and loader.idle)
    qtbot.wait(100)
    watch = Watch(view)
    view.viewport().installEventFilter(watch)
    row = view.visualRect(view.model().index(1, 0))
    second = results.photos[results.clusters[1].photos[1]]
    loader.loaded.emit(second.sha256)
    qtbot.waitUntil(lambda: bool(painted))
    assert len(painted) == 1
    assert row.contains(painted[0])
    assert view._hit(painted[0].center())[1].position == 1
    assert painted[0].width() < row.width() / 3
    out_of_sight = results.photos[results.clusters[-1].photos[0]]
    loader.loaded.emit(out_of_sight.sha256)
    qtbot.wait(50)
    assert len(painted) == 1
