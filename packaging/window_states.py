"""Defines the states of the window for screenshots; each function brings a window with the demo's library into one."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shazim_gui.core.progress import Progress
from shazim_gui.gui.query.dropped_data import file_picture, read_mime
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.progress_text import progress_text
from shazim_gui.session.running_verb import PauseState

TIMEOUT = 40.0
"""Maximum number of seconds to wait for a state."""


class Stage(NamedTuple):
    """A window that is brought into a state."""

    application: QApplication
    window: MainWindow
    photos: Path

    def wait(self, ready: Callable[[], bool]) -> None:
        """Process events until a condition is met."""
        deadline = time.monotonic() + TIMEOUT
        while not ready():
            if time.monotonic() > deadline:
                raise TimeoutError("the state was not reached")
            self.application.processEvents()
            time.sleep(0.01)

    def settle(self) -> None:
        """Wait until every picture is loaded."""
        loaders = (self.window.thumbnails, self.window.previews)
        self.wait(lambda: all(loader.idle for loader in loaders))
        for _ in range(5):
            self.application.processEvents()

    def dialog(self) -> QDialog:
        """Wait for the dialog that is being opened and return it."""
        opened = list[QDialog]()
        self.wait(lambda: bool(opened.extend(d for d in self.window.findChildren(QDialog) if d.isVisible()) or opened))
        return opened[-1]


State = Callable[[Stage], QWidget]


def clusters(stage: Stage) -> QWidget:
    """Show the result, with a copy beside its reference."""
    return stage.window


def further(stage: Stage) -> QWidget:
    """Give every method a weight."""
    sliders = stage.window.parts.sliders
    for row in sliders.weight_rows.values():
        row.slider.setValue(row.slider.maximum() // 4)
    stage.wait(
        lambda: (
            stage.window.window_model.results is not None
            and len(set(stage.window.window_model.choice.weights.values)) == 1
        )
    )
    return stage.window


def unmatched(stage: Stage) -> QWidget:
    """Set a filter that no cluster matches."""
    stage.window.parts.center.sort_filter_bar.text.setText("no such holiday")
    return stage.window


def large(stage: Stage) -> QWidget:
    """Show large thumbnails in another order."""
    bar = stage.window.parts.center.sort_filter_bar
    bar.zoom.setValue(bar.zoom.maximum())
    stage.window.grab()  # painting requests the pictures, for which `settle` waits
    return stage.window


def review(stage: Stage) -> QWidget:
    """Keep and remove some photos, and try to remove one that cannot be removed."""
    view, act = stage.window.parts.center.clusters, stage.window.parts.actions.review
    view.select(0, 2)
    act["keep_only"].trigger()
    view.select(1, 1)
    act["remove"].trigger()
    view.select(0, 2)
    act["remove"].trigger()
    return stage.window


def grid(stage: Stage) -> QWidget:
    """Show all photos of each cluster, some of them marked for removal, scrolled within the first cluster."""
    review(stage)
    view, act = stage.window.parts.center.clusters, stage.window.parts.actions
    act.grid.trigger()
    act.review["clear_decision"].trigger()
    view.select(0, 6)
    view.verticalScrollBar().setValue(100)
    return stage.window


def matches(stage: Stage) -> QWidget:
    """Show the matches of a query."""
    stage.window.requests.search(file_picture(str(stage.photos / "copies" / "cat brighter.jpg")))
    stage.wait(lambda: bool(stage.window.window_model.matches) and not stage.window.window_model.poller.busy)
    return stage.window


def scanning(stage: Stage) -> QWidget:
    """Show a running scan."""
    step = Progress("Reading", 1204, 4800, str(stage.photos / "originals" / "coffee.jpg"), 61.4, 59.0)
    stage.window.parts.actions.pause.setEnabled(True)
    stage.window.parts.side.progress.show_progress(progress_text(step))
    return stage.window


def paused(stage: Stage) -> QWidget:
    """Show a paused scan."""
    step = Progress("Reading", 1204, 4800, str(stage.photos / "originals" / "coffee.jpg"), 61.4, 59.0)
    parts = stage.window.parts
    parts.actions.show_paused(True)
    parts.actions.pause.setEnabled(True)
    parts.actions.stop.setEnabled(True)
    parts.side.show_busy(True)
    parts.side.progress.show_progress(progress_text(step, PauseState.FULL))
    parts.side.progress.show_problems(3)
    return stage.window


def settings(page: int) -> State:
    """Return the state that shows a page of the settings."""

    def show(stage: Stage) -> QWidget:
        stage.window.parts.actions.settings.trigger()
        dialog = stage.window.settings_controller.dialog
        assert dialog is not None
        dialog.list.setCurrentRow(page)
        stage.wait(lambda: dialog.scans.exclude.isEnabled() and dialog.storage.empty.isEnabled())
        return dialog

    return show


def comparison(mode: int) -> State:
    """Return the state that compares two photographs in one of the modes."""

    def show(stage: Stage) -> QWidget:
        window = stage.window
        window.parts.center.clusters.select(0, 3)
        window.parts.actions.review["remove"].trigger()
        window.requests.compare()
        dialog = window.compare_controller.dialog
        assert dialog is not None
        dialog.choose(mode)
        stage.wait(lambda: window.compare_controller.idle and not window.window_model.poller.busy)
        stage.wait(lambda: mode != 3 or dialog.canvas.difference is not None)
        return dialog

    return show


def dialog_of(name: str) -> State:
    """Return the state that shows a dialog opened by one of the window's actions."""

    def show(stage: Stage) -> QWidget:
        getattr(stage.window.parts.actions, name).trigger()
        return stage.dialog()

    return show


def preset(stage: Stage) -> QWidget:
    """Ask for the name of a preset."""
    stage.window.parts.sliders.presets.keep_wanted.emit()
    return stage.dialog()


def empty(stage: Stage) -> QWidget:
    """Show the window before the first scan."""
    return stage.window


def address(stage: Stage) -> QWidget:
    """Ask for a web address, with text that is not an address."""
    stage.window.parts.actions.address.trigger()
    dialog = stage.dialog()
    dialog.field.setText("holiday in Norway")
    return dialog


def forgetting(stage: Stage) -> QWidget:
    """Ask whether to remove a folder from the library."""
    stage.window.parts.dialogs.confirm_forget(str(stage.photos), lambda: None)
    return stage.dialog()


def fault(stage: Stage) -> QWidget:
    """Report a bug of the program."""
    trace = 'Traceback (most recent call last):\n  File "shazim_gui/session/session.py", line 71, in rank\n'
    stage.window.requests.report_bug(f"{trace}    order = sorted(found)\nValueError: not a number\n")
    return stage.dialog()


def nothing_in_it(stage: Stage) -> QWidget:
    """Drop something that is not a picture."""
    data = QMimeData()
    data.setText("a line of text")
    stage.window.requests.use_dropped(read_mime(data))
    return stage.window


def dragging(stage: Stage) -> QWidget:
    """Drag a picture over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stage.photos / "copies" / "cat brighter.jpg"))])
    position, left = QPoint(400, 300), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(stage.window, QDragEnterEvent(position, Qt.DropAction.CopyAction, data, left, none))
    return stage.window


STATES: dict[str, State] = {
    "clusters": clusters,
    "further-methods": further,
    "filter-without-a-match": unmatched,
    "large-thumbnails": large,
    "review": review,
    "grid": grid,
    "matches": matches,
    "scanning": scanning,
    "scan-paused": paused,
    "compare-side-by-side": comparison(0),
    "compare-swipe": comparison(1),
    "compare-blink": comparison(2),
    "compare-difference": comparison(3),
    "shortcuts": dialog_of("shortcuts"),
    "skipped-files": dialog_of("problems"),
    "networks": dialog_of("networks"),
    "settings-appearance": settings(0),
    "settings-scanning": settings(1),
    "settings-storage": settings(2),
    "settings-privacy": settings(3),
    "preset": preset,
    "address": address,
    "removing-a-folder": forgetting,
    "our-own-fault": fault,
    "dropped-text": nothing_in_it,
    "dragging": dragging,
    "empty": empty,
}
SMALL = ("clusters", "compare-difference", "grid", "matches")
"""States that are also shown in the smallest supported window."""
LARGE = ("clusters", "matches", "compare-side-by-side")
"""States that are also shown with text of twice the size."""
GERMAN = (
    "clusters",
    "review",
    "further-methods",
    "compare-side-by-side",
    "shortcuts",
    "networks",
    "settings-scanning",
    "removing-a-folder",
    "empty",
)
"""States that are also shown in German, whose texts are longer."""
