"""Opens the real window in this process as `python -m shazim_gui` does, and operates it for the measurements."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from probe import Spent, moment, spent
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from shazim_gui.gui.window import app

PATIENCE = 500.0
"""Maximum number of seconds to wait for something."""

Outcome = TypeVar("Outcome")


class Measured(app.MainWindow):
    """A window that measures the time in which each frame is painted."""

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        started = moment()
        handled = super().event(event)
        frames.append(spent(started))
        return handled


frames: list[Spent] = []
"""The time that each frame took to be painted, the latest last."""


class Stage:
    """Operates the window and waits for it."""

    def __init__(self, window: Measured) -> None:
        self.window = window

    def until(self, ready: Callable[[], bool]) -> None:
        """Process events until a condition is met."""
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(f"the condition is not met after {PATIENCE:.0f} s")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, seconds: float) -> None:
        """Process events for some seconds, as between two moves of a mouse."""
        over: list[bool] = []
        QTimer.singleShot(round(1000 * seconds), lambda: over.append(True))
        self.until(lambda: bool(over))

    def quiet(self) -> None:
        """Wait until every visible picture is loaded."""
        self.rest(0.1)
        while not (self.window.thumbnails.idle and self.window.previews.idle):
            self.rest(0.02)
        self.rest(0.1)


def perform(library: Path, act: Callable[[Stage], Outcome]) -> Outcome:
    """Open the window on a library, and call `act` as soon as its result is loaded; returns what `act` returns."""
    outcome: list[Outcome] = []

    class PerformingWindow(Measured):
        """A window that starts the measurement itself and closes itself at the end."""

        def __init__(self, *given: object, **options: object) -> None:
            super().__init__(*given, **options)  # type: ignore[arg-type]
            self.window_model.loaded.connect(lambda: QTimer.singleShot(0, self._perform))
            self._performed = False

        def _perform(self) -> None:
            if not self._performed:
                self._performed = True
                stage = Stage(self)
                try:
                    stage.quiet()
                    outcome.append(act(stage))
                finally:
                    self.close()

    app.MainWindow = PerformingWindow  # type: ignore[misc]
    app.run_window([], str(library))
    return outcome[0]
