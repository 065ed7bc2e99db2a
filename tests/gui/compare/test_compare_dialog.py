"""Comparing two photographs: opened from the list, controlled by keys and mouse, aligned by the worker."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from shazim_gui.gui.compare.compare_canvas import CompareCanvas, Mode
from shazim_gui.gui.compare.compare_dialog import CompareDialog
from shazim_gui.gui.compare.facts_table import FactsModel
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.photo_facts_text import FactRow
from shazim_gui.worker.messages import Align

Open = Callable[..., Any]
Compare = Callable[[str], CompareDialog]


def select(window: MainWindow, name: str) -> None:
    clusters = window.parts.center.clusters
    for row, cluster in enumerate(window.window_model.results.clusters):
        for position, photo in enumerate(cluster.photos):
            if Path(window.window_model.results.photos[photo].path).name == name:
                clusters.select(row, position)
                return
    pytest.fail(f"{name} is in no cluster")


def settled(window: MainWindow) -> bool:
    controller = window.compare_controller
    return controller.idle and not window.window_model.poller.busy and controller.dialog.canvas.second is not None


@pytest.fixture
def compare(open_window: Open, qtbot: QtBot, library: Path) -> Compare:
    """Opens a window and, with Enter, the comparison of the photo of that name; waits until it is aligned."""

    def begin(name: str) -> CompareDialog:
        window = open_window(library).window
        select(window, name)
        qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_Return)
        dialog = window.compare_controller.dialog
        assert dialog.isVisible()
        qtbot.waitUntil(lambda: settled(window), timeout=20_000)
        return dialog

    return begin


def wheel(canvas: CompareCanvas, position: QPointF, steps: int) -> None:
    event = QWheelEvent(
        position, canvas.mapToGlobal(position), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_enter_compares_and_the_worker_aligns(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    window = opened.window
    select(window, "bridge-3-rotate-180.jpg")
    qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_Return)
    dialog = window.compare_controller.dialog
    assert dialog.state.text().startswith("Aligning")
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    (command,) = [command for command in opened.commands if isinstance(command, Align)]
    assert Path(command.second).name == "bridge-3-rotate-180.jpg"
    assert dialog.state.text() == "Aligned by pixels · no strong difference"
    assert dialog.relation.text().endswith("Edited: rotated 180°")
    corner = dialog.canvas.matrix.map(QPointF(0, 0))
    assert (corner.x(), corner.y()) == pytest.approx((1, 1), abs=0.01)


def test_a_double_click_and_the_menu_compare_too(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    clusters = window.parts.center.clusters
    _, cell = clusters.itemDelegate().layout.strip(clusters.visualRect(clusters.model().index(1)), 2, 0).cells[1]
    qtbot.mouseClick(clusters.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    qtbot.mouseDClick(clusters.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    dialog = window.compare_controller.dialog
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.compare_controller.dialog is None
    menu = window.parts.photo_actions.menu(window.display.selected_path(), window, window.requests.compare)
    assert menu.actions()[0].text() == "Compare"
    menu.actions()[0].trigger()
    assert window.compare_controller.dialog is not None
    menu.deleteLater()


def test_keys_step_through_the_cluster_against_the_reference(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("bridge-3-rotate-180.jpg")
    window = dialog.parent()
    first = dialog.canvas.names
    positions = [dialog.position.text()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_N, Qt.Key.Key_Left, Qt.Key.Key_P):
        qtbot.keyClick(dialog, key)
        positions.append(dialog.position.text())
        assert dialog.canvas.names[0] == first[0]
        qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    assert positions[0] == positions[4]
    assert positions[1] == positions[3]
    assert len(set(positions)) == 3
    assert dialog.canvas.names == first
    assert len(window.compare_controller._opened) <= 3


def test_a_click_shows_the_next_photo(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("bridge-3-rotate-180.jpg")
    before = dialog.canvas.names[1]
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.canvas.names[1] != before
    qtbot.mouseClick(dialog.previous, Qt.MouseButton.LeftButton)
    assert dialog.canvas.names[1] == before


def test_zoom_and_pan_are_linked(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("shrink-a-little.jpg")
    canvas = dialog.canvas
    qtbot.keyClick(dialog, Qt.Key.Key_Z)
    first_zoom, second_zoom = canvas.zooms
    assert first_zoom == pytest.approx(1)
    assert second_zoom == pytest.approx(1 / 0.72, rel=0.02)
    assert dialog.zoom.text() == "100 % · 139 %"
    right = canvas.panes[1]
    for position in (QPointF(60, 90), QPointF(right.left() + 60, 90)):
        point = canvas._frame_point(position)
        wheel(canvas, position, 2)
        after = canvas._frame_point(position)
        assert (after.x(), after.y()) == pytest.approx((point.x(), point.y()), abs=0.01)
    centre = QPointF(canvas.viewport.centre)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(canvas, QPoint(60, 80))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 80))
    assert canvas.viewport.centre.x() > centre.x()
    qtbot.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.viewport.centre.x() < 1
    qtbot.keyClick(dialog, Qt.Key.Key_F)
    assert canvas.viewport.fitted
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 150))
    assert not canvas.viewport.fitted


def test_swipe_shows_one_photo_on_either_side_of_the_divider(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("bridge-6-flipy.jpg")
    canvas = dialog.canvas
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    assert canvas.mode is Mode.SWIPE
    x = round(canvas.divider * canvas.width())
    line_y = canvas.height() // 2 + 60
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, line_y))
    qtbot.mouseMove(canvas, QPoint(x // 2, line_y))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x // 2, line_y))
    assert canvas.divider == pytest.approx(0.25, abs=0.01)
    assert canvas.viewport.fitted, "the divider was moved, and not the photo"
    qtbot.keyClick(dialog, Qt.Key.Key_Period)
    assert canvas.divider == pytest.approx(0.30, abs=0.01)
    canvas.swipe_to(0.0)
    mirrored = canvas.grab().toImage()
    canvas.swipe_to(1.0)
    reference = canvas.grab().toImage()
    # Aligned with the reference, the mirrored copy shows the same at the same position.
    off = [
        abs(mirrored.pixelColor(x, y).lightness() - reference.pixelColor(x, y).lightness())
        for x in range(100, canvas.width() - 100, 37)
        for y in range(canvas.height() // 3, canvas.height() * 2 // 3, 29)
        if abs(x - canvas.width() // 2) > 40
    ]
    assert sum(off) / len(off) < 12


def test_blink_runs_automatically_until_it_is_flipped_by_hand(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("shrink-a-little.jpg")
    window = dialog.parent()
    qtbot.mouseClick(dialog.modes[Mode.BLINK], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.canvas.flipped, timeout=3000)
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    assert not dialog.canvas.flipped
    dialog.blink()
    assert not dialog.canvas.flipped
    assert window.compare_controller._timer.isActive()
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    assert not window.compare_controller._timer.isActive()


def test_the_difference_is_boxed_at_the_right_position(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    select(window, "bridge-1-original.jpg")
    qtbot.keyClick(window.parts.center.clusters, Qt.Key.Key_Return)
    dialog = window.compare_controller.dialog
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: dialog.canvas.difference is not None, timeout=10_000)
    assert dialog.canvas.boxes == ()
    before = dialog.canvas.grab().toImage()
    dialog.canvas.boxes = ((0.25, 0.25, 0.5, 0.5),)
    dialog.canvas.update()
    after = dialog.canvas.grab().toImage()
    frame = dialog.canvas.viewport.first_to_screen(dialog.canvas.first.size, dialog.canvas.panes[0])
    edge = frame.map(QPointF(0.25, 0.5)) - QPointF(4, 0)
    assert after.pixelColor(edge.toPoint()) != before.pixelColor(edge.toPoint())


def test_differing_facts_are_highlighted_and_can_be_hidden(compare: Compare, qtbot: QtBot) -> None:
    dialog = compare("shrink-a-little.jpg")
    model = dialog.table.facts
    rows = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())}
    assert "≠ Dimensions" in rows
    assert "Format" in rows
    assert dialog.differing.text().endswith("details differ")
    qtbot.keyClick(dialog, Qt.Key.Key_I)
    assert dialog.facts.isHidden()
    qtbot.keyClick(dialog, Qt.Key.Key_I)
    assert not dialog.facts.isHidden()


def test_a_deleted_photo_is_shown_as_missing(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shazim_gui.decode.file_bytes.open", _gone, raising=False)
    window = open_window(library).window
    window.requests.compare()
    controller = window.compare_controller
    qtbot.waitUntil(lambda: controller.idle and not window.window_model.poller.busy, timeout=20_000)
    assert controller.dialog.canvas.missing == (True, True)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Z, Qt.Key.Key_Plus):
        qtbot.keyClick(controller.dialog, key)
        assert controller.dialog.grab().width()


def _gone(path: str, *_: object, **__: object) -> None:
    raise FileNotFoundError(path)


def test_closing_the_window_ends_a_comparison_that_is_loading(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.requests.compare()
    qtbot.keyClick(window.compare_controller.dialog, Qt.Key.Key_3)
    window.close()


def test_every_control_has_a_name_and_can_be_reached(compare: Compare) -> None:
    dialog = compare("shrink-a-little.jpg")
    buttons = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    reached = [button for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) >= 8
    assert all(button.accessibleName() and button.toolTip() for button in reached)
    assert dialog.canvas.accessibleName()
    assert dialog.table.accessibleName()


def test_the_facts_model_is_consistent(qtmodeltester: ModelTester, theme: Theme) -> None:
    model = FactsModel(theme)
    qtmodeltester.check(model)
    model.show_rows([FactRow("Name", "a", "b", True), FactRow("Lens", "", "", False)])
    assert model.index(0, 0).data() == "≠ Name"
    assert model.index(1, 1).data() == "–"
