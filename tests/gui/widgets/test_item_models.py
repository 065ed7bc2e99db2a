"""Every model under Qt's own tester, and the geometry that painting and clicking share."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Match, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.core.weights import Weights
from shazim_gui.gui.clusters.cluster_layout import ClusterLayout
from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.library.folders_panel import FolderModel
from shazim_gui.gui.library.skips_dialog import SkipModel
from shazim_gui.gui.query.match_model import MatchModel
from shazim_gui.gui.widgets.list_diff_model import ListDiffModel
from shazim_gui.session.results import Results
from shazim_gui.session.session import Session
from shazim_gui.worker.inline import InlineWorker


class TextModel(ListDiffModel):
    def item_data(self, item: str, role: int) -> Any:
        return item if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def results(scanned: Path) -> Results:
    paths = LibraryPaths(scanned)
    with Session(paths, InlineWorker(paths)) as session:
        return session.results()


def test_the_cluster_model_is_consistent_while_sliders_move(qtmodeltester: ModelTester, results: Results) -> None:
    model = ClusterModel()
    qtmodeltester.check(model)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for threshold in (0.75, 0.99, 0.5, 1.0, 0.9, 0.75):
        results.regroup(Weights(), threshold)
        model.follow(results)
        assert model.rowCount() == len(results.clusters)
        assert [model.item(row) for row in range(model.rowCount())] == list(results.clusters)
    for weights in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)):
        results.regroup(Weights(weights), 0.75)
        model.follow(results)
    assert model.index(0).data().startswith("Cluster 1: ")
    assert not resets


def test_a_view_keeps_its_cluster_while_rows_move(results: Results) -> None:
    model = ClusterModel()
    model.follow(results)
    held = {model.item(row).keep: QPersistentModelIndex(model.index(row)) for row in range(model.rowCount())}
    results.regroup(Weights((0.0, 1.0, 0.3)), 0.6)
    model.follow(results)
    for keep, index in held.items():
        assert index.row() == (model.row_of(keep) if model.row_of(keep) is not None else -1)


def test_the_other_models_are_consistent(qtmodeltester: ModelTester, results: Results, tmp_path: Path) -> None:
    folders = FolderModel()
    qtmodeltester.check(folders)
    folders.show_folders([str(tmp_path), "/nowhere/at all"])
    folders.show_folders(["/nowhere/at all"])
    assert folders.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "/nowhere/at all, not available"
    matches = MatchModel()
    qtmodeltester.check(matches)
    found = [Match(photo, 0.9, (0.9, 0.9, *[float("nan")] * 6)) for photo in results.photos[:5]]
    matches.show_matches(found)
    matches.show_matches(found[3:] + found[:1])
    assert matches.rowCount() == 3
    skips = SkipModel(
        [
            Skip("/a", Reason.SYMLINK, skip_detail(SkipCode.OTHER, text="a link")),
            Skip("/b", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="damaged")),
        ]
    )
    qtmodeltester.check(skips)
    assert skips.index(0, 0).data() == "/b"  # a photograph that may be lost comes before a link


LETTERS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@settings(max_examples=60, deadline=None)
@given(before=LETTERS, after=LETTERS)
def test_any_exchange_moves_every_held_row_to_its_item(qapp: Any, before: Sequence[str], after: Sequence[str]) -> None:
    model = TextModel()
    model.exchange(before, lambda _: None)
    held = {letter: QPersistentModelIndex(model.index(row)) for row, letter in enumerate(before)}
    model.exchange(after, lambda letter: after.index(letter) if letter in after else None)
    assert [model.index(row).data() for row in range(model.rowCount())] == list(after)
    for letter, index in held.items():
        assert index.isValid() == (letter in after)
        assert not index.isValid() or index.data() == letter


@settings(max_examples=100, deadline=None)
@given(width=st.integers(200, 2400), count=st.integers(2, 60), data=st.data())
def test_the_selected_photo_is_always_visible_and_every_cell_can_be_hit(
    qapp: Any, width: int, count: int, data: st.DataObject
) -> None:
    layout = ClusterLayout(QFontMetrics(QFont()), QFontMetrics(QFont()))
    position, before = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    first = layout.first(width, count, position, before)
    row = QRect(0, 1000, width, layout.row_height)
    strip = layout.strip(row, count, first)
    shown = [shown_position for shown_position, _ in strip.cells]
    assert position in shown
    assert strip.before + len(shown) + strip.after == count
    for shown_position, cell in strip.cells:
        hit = layout.hit(row, count, first, cell.center())
        assert hit is not None
        assert (hit.position, hit.marker) == (shown_position, False)
        assert row.contains(cell) or layout.capacity(width, count) == 1
    if strip.after:
        hit = layout.hit(row, count, first, strip.after_marker.center())
        assert hit is not None
        assert (hit.position, hit.marker) == (shown[-1] + 1, True)


Open = Callable[..., Any]


def test_rows_are_built_only_when_they_are_painted(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clusters = open_window(library).window.parts.center.clusters
    requested: set[int] = set()
    model = clusters.model()
    original = model.item
    monkeypatch.setattr(model, "item", lambda row: requested.add(row) or original(row))
    clusters.viewport().repaint()
    height = clusters.itemDelegate().layout.row_height
    assert len(requested) <= clusters.viewport().height() // height + 2
