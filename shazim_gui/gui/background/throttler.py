"""Limits how often a fast-changing value, such as a slider's, is followed."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from shazim_gui.gui.background.background_work import BackgroundWork


class Throttler(QObject):
    """Emits `due` for the first change at once, and for later ones at most once per interval; none is lost."""

    due = Signal()

    def __init__(self, background: BackgroundWork, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = milliseconds
        self._since = QElapsedTimer()
        self._timer = background.timer(milliseconds, self._emit_due, once=True)

    def push(self) -> None:
        """Report a change."""
        if not self._timer.isActive():
            passed = self._since.elapsed() if self._since.isValid() else self._interval
            self._timer.start(max(0, self._interval - passed))

    @Slot()
    def _emit_due(self) -> None:
        self._since.start()
        self.due.emit()
