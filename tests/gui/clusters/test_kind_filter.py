"""How copies relate: the kind on their row, the edit under each photo, the sentence, and the filter."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Kind
from shazim_gui.core.settings import load_settings
from shazim_gui.core.weights import Weights
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.pair_text import aside_text, method_texts
from shazim_gui.session.presenter.photo_text import photo_label
from shazim_gui.session.presenter.score_explanation import why_text

Open = Callable[..., Any]

LONG = (
    "Edited: mirrored, rotated 90° counter-clockwise, shows more around the edges, cropped to 42 % (upper right part "
    "kept), stretched, more contrast, blurred, resized to 12 %"
)


def select(window: MainWindow, name: str) -> None:
    """Select a photo of the album by its file's name."""
    clusters, results = window.parts.center.clusters, window.window_model.results
    number = next(number for number, photo in enumerate(results.photos) if Path(photo.path).name == name)
    row = clusters.model().row_of(number)
    clusters.select(row, clusters.model().item(row).photos.index(number))
    assert clusters.photo == number


def members(window: MainWindow) -> list[tuple[int, ...]]:
    model = window.parts.center.clusters.model()
    return [model.item(row).photos for row in range(model.rowCount())]


def press(window: MainWindow, kind: Kind) -> None:
    window.parts.center.kinds.buttons[kind].click()


def test_every_copy_of_the_bridge_shows_its_edits(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    clusters, results = window.parts.center.clusters, window.window_model.results
    select(window, "aaa-orig.jpg")
    cluster = clusters.cluster
    assert len(cluster.photos) == 20
    assert ", edited, " in clusters.currentIndex().data()
    labels = {label.name: label for label in (photo_label(results, cluster, number) for number in cluster.photos)}
    changes = {name: label.change for name, label in labels.items()}
    assert changes["bridge-3-rotate-180.jpg"] == "rotated 180°"
    assert changes["bridge-6-flipy.jpg"] == "mirrored"
    assert changes["bridge-5-flipx.jpg"] == "flipped upside down"
    assert changes["shrink-a-little.jpg"] == "resized to 72 %"
    assert all(changes.values())
    assert {changes["aaa-orig.jpg"], changes["bridge-1-original.jpg"]} == {"reference", "identical file"}
    assert all(label.change in label.spoken and label.change in label.tip for label in labels.values())


@pytest.mark.parametrize(
    ("name", "relation"),
    [
        ("bridge-3-rotate-180.jpg", "Edited: rotated 180°"),
        ("bridge-6-flipy.jpg", "Edited: mirrored"),
        ("shrink-a-little.jpg", "Same picture: resized to 72 %"),
        ("bridge-1-original.jpg", "Identical file"),
    ],
)
def test_the_panel_shows_kind_and_edit(open_window: Open, library: Path, name: str, relation: str) -> None:
    window = open_window(library).window
    select(window, name)
    assert window.parts.pair.scores.relation.text() == relation


def test_a_score_from_verification_is_shown_beside_that_of_the_methods(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    scores = window.parts.pair.scores
    select(window, "bridge-3-rotate-180.jpg")
    assert float(scores.score.text().removesuffix(" %")) > 80
    assert scores.why.text().startswith("The pixels match; the methods alone say 6")
    select(window, "bridge-1-original.jpg")
    assert scores.why.text() == "Every weighted method says 100 %."


@pytest.mark.parametrize("size", [(1360, 860), (1024, 640), (944, 560)])
def test_a_long_edit_takes_two_lines_and_moves_nothing(
    open_window: Open, qtbot: QtBot, library: Path, size: tuple[int, int]
) -> None:
    window = open_window(library).window
    window.resize(*size)
    select(window, "shrink-a-little.jpg")
    qtbot.wait(50)
    panel, sliders = window.parts.pair.scores, window.parts.sliders
    geometries = [(part.mapTo(window, QPoint()), part.size()) for part in (panel, sliders)]
    scores, weights = (0.5,) * 8, Weights()
    why = why_text(0.891, scores, weights)
    panel.show_scores("89.1 %", LONG, why, method_texts(scores, weights), aside_text(scores, weights))
    qtbot.wait(50)
    assert [(part.mapTo(window, QPoint()), part.size()) for part in (panel, sliders)] == geometries
    lines = panel.relation.lines()
    assert len(lines) == 2
    assert lines[0].startswith("Edited: mirrored")
    assert lines[1].endswith("…")
    assert all(panel.relation.fontMetrics().horizontalAdvance(line) <= panel.relation.width() for line in lines)
    assert panel.relation.toolTip() == panel.relation.text() == LONG


def test_the_tooltip_of_a_photo_has_the_whole_text(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    window.resize(1360, 860)
    select(window, "bridge-7-flip-plus-1.jpg")
    clusters = window.parts.center.clusters
    row, count = clusters.visualRect(clusters.currentIndex()), len(clusters.cluster.photos)
    strip = clusters.itemDelegate().layout.strip(row, count, clusters.selection.first)
    point = dict(strip.cells)[clusters.selection.position].center()
    viewport = clusters.viewport()
    QCoreApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
    path, facts, change = QToolTip.text().splitlines()
    assert path.endswith("bridge-7-flip-plus-1.jpg")
    assert facts.startswith("1004 × 1600")
    assert change.startswith("mirrored, rotated 90° counter-clockwise · ")
    QToolTip.hideText()


def test_a_toggle_acts_at_once_without_worker_or_disk(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    window = opened.window
    qtbot.waitUntil(lambda: window.thumbnails.idle and window.previews.idle)
    before = members(window)
    with qtbot.waitSignal(window.window_model.regrouped):
        press(window, Kind.EDITED)
    assert window.window_model.results.kinds == {Kind.SAME, Kind.SIMILAR}
    assert members(window) != before
    kinds = [window.window_model.results.kind_of(cluster) for cluster in window.window_model.results.clusters]
    assert kinds
    assert Kind.EDITED not in kinds
    assert window.parts.status.summary.text().endswith(" · only same or similar")
    with qtbot.waitSignal(window.window_model.regrouped):
        press(window, Kind.EDITED)
    assert members(window) == before
    assert "only" not in window.parts.status.summary.text()
    assert opened.commands == []


def test_the_last_kind_stays_and_explains_why(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    kinds = window.parts.center.kinds
    for kind in (Kind.SIMILAR, Kind.EDITED):
        press(window, kind)
    with qtbot.assertNotEmitted(kinds.changed):
        press(window, Kind.SAME)
    assert kinds.kinds == {Kind.SAME}
    assert kinds.buttons[Kind.SAME].isChecked()
    assert QToolTip.text() == "At least one kind must be shown"
    QToolTip.hideText()


def test_the_toggles_can_be_used_from_the_keyboard_and_explain_themselves(
    open_window: Open, qtbot: QtBot, library: Path
) -> None:
    window = open_window(library).window
    buttons = window.parts.center.kinds.buttons
    assert [button.text() for button in buttons.values()] == ["Same", "Edited", "Similar"]
    for kind, button in buttons.items():
        assert button.accessibleName() == f"Show {kind.value} copies"
        assert button.toolTip() == button.accessibleDescription()
        assert button.toolTip().endswith(".")
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    buttons[Kind.SAME].setFocus()
    qtbot.keyClick(buttons[Kind.SAME], Qt.Key.Key_Tab)
    assert buttons[Kind.EDITED].hasFocus()
    qtbot.keyClick(buttons[Kind.EDITED], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.window_model.results.kinds == {Kind.SAME, Kind.SIMILAR})


def test_the_kinds_are_restored_the_next_time(open_window: Open, library: Path) -> None:
    first = open_window(library).window
    press(first, Kind.SIMILAR)
    first.window_model.session.flush()
    assert load_settings(library / "settings.json").kinds == (Kind.SAME, Kind.EDITED)
    first.close()
    second = open_window(library).window
    assert second.parts.center.kinds.kinds == second.window_model.results.kinds == {Kind.SAME, Kind.EDITED}


def test_the_filter_is_disabled_where_there_is_nothing_to_filter(open_window: Open, tmp_path: Path) -> None:
    center = open_window(tmp_path / "new").window.parts.center
    assert not center.kinds.isEnabled()


@pytest.mark.parametrize("width", [1900, 1360, 1024, 944])
def test_nothing_in_the_header_is_cut_off(open_window: Open, library: Path, width: int) -> None:
    """Where it is too narrow, the search button hides its text first, then the title is hidden."""
    window = open_window(library).window
    window.resize(width, 640)
    QCoreApplication.processEvents()
    header = window.parts.center.header
    for button in header.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    assert header.title.text() or not header.search.text()
    if width == 1900:
        assert header.search.text()
    if width == 944:
        assert not header.search.text()
    assert header.search.accessibleName() == "Search with a picture"


def test_the_third_stage_is_shown_like_the_others(open_window: Open, library: Path) -> None:
    window = open_window(library).window
    window.window_model.poller.progressed.emit(Progress("Verifying pairs", 96, 640, "", 61.0, 9.0))
    progress = window.parts.side.progress
    assert (progress.stage.text(), progress.amount.text()) == ("Verifying pairs", "96 of 640")
    progress.show_idle()
