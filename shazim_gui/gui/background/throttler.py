"""Says when to follow something that changes faster than it can be followed, as a slider does."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from shazim_gui.gui.background.background_work import BackgroundWork


class Throttler(QObject):
    """Answers the first change at once, and those that follow at most once per interval; none stays unanswered."""

    due = Signal()

    def __init__(self, background: BackgroundWork, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = milliseconds
        self._since = QElapsedTimer()
        self._timer = background.timer(milliseconds, self._answer, once=True)

    def push(self) -> None:
        """Something has changed."""
        if not self._timer.isActive():
            passed = self._since.elapsed() if self._since.isValid() else self._interval
            self._timer.start(max(0, self._interval - passed))

    @Slot()
    def _answer(self) -> None:
        self._since.start()
        self.due.emit()
