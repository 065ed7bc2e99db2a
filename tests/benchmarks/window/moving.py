"""Measures moves of sliders and of the list of clusters in a separate process; prints one line of JSON.

python moving.py LIBRARY
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from probe import Spent, memory, moment, spent
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider
from stage import Stage, frames, perform

STEPS = 60
_DRAG, _SCROLL = 1 / 30, 1 / 60
"""Seconds between two steps if the window is fast enough."""
_NOTCH = 120
"""Angle that a wheel reports for one step."""


def measure(stage: Stage) -> dict[str, object]:
    """Return the times of all steps by what was moved."""
    sliders, clusters = stage.window.parts.sliders, stage.window.parts.center.clusters
    bar = clusters.verticalScrollBar()
    found: dict[str, object] = {"wheel": _scroll(stage, lambda _: _rotate_wheel(stage))}
    for name, grid in (("bar", False), ("grid", True)):
        clusters.show_grid(grid)
        bar.setValue(0)
        stage.quiet()
        found[name] = _scroll(stage, lambda step: bar.setValue(bar.maximum() * (step + 1) // STEPS))
    clusters.show_grid(False)
    bar.setValue(0)
    stage.quiet()
    found["threshold"] = _drag(stage, sliders.threshold_row.slider, 85)  # from 92 % down to 62 %
    found["weight"] = _drag(stage, sliders.weight_rows["fv"].slider, 75)  # from 3.75 down to 0.75
    found["clusters"] = stage.window.parts.center.clusters.model().rowCount()
    return {**found, **memory()}


def _drag(stage: Stage, slider: QSlider, start: int) -> list[Spent]:
    """Measure the time from each move of a slider until its clusters are painted."""
    painted_before: list[int] = []
    stage.window.window_model.regrouped.connect(lambda: painted_before.append(len(frames)))
    taken = []
    slider.setSliderDown(True)
    for position in range(start, start - STEPS - 1, -1):
        painted_before.clear()
        started = moment()
        slider.setValue(position)
        stage.until(lambda: bool(painted_before) and len(frames) > painted_before[-1])
        taken.append(spent(started))
        stage.rest(max(0.005, _DRAG - taken[-1].whole))
    return taken[1:]  # the first move only goes to the start of the drag


def _scroll(stage: Stage, step: Callable[[int], None]) -> list[Spent]:
    """Return the times of all frames during the steps, including those that show newly loaded thumbnails."""
    frames.clear()
    for number in range(STEPS):
        step(number)
        stage.rest(_SCROLL)
    found = list(frames)
    stage.quiet()
    return found


def _rotate_wheel(stage: Stage) -> None:
    viewport = stage.window.parts.center.clusters.viewport()
    center = viewport.rect().center()
    event = QWheelEvent(
        QPointF(center),
        QPointF(viewport.mapToGlobal(center)),
        QPoint(),
        QPoint(0, -_NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


if __name__ == "__main__":
    print(json.dumps(perform(Path(sys.argv[1]), measure)))
