"""Latest value wins: however fast a slider moves, only the newest value is worked on."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from shazim_gui.gui.background.background_work import BackgroundWork


class Throttler(QObject):
    """Passes on the latest value pushed: the first at once, those that follow at most once per interval."""

    settled = Signal(object)

    def __init__(self, background: BackgroundWork, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = milliseconds
        self._latest: object = None
        self._since = QElapsedTimer()
        self._timer = background.timer(milliseconds, self._pass_on, once=True)

    def push(self, value: object) -> None:
        """Take a value; one that waited is forgotten."""
        self._latest = value
        if not self._timer.isActive():
            passed = self._since.elapsed() if self._since.isValid() else self._interval
            self._timer.start(max(0, self._interval - passed))

    @Slot()
    def _pass_on(self) -> None:
        self._since.start()
        self.settled.emit(self._latest)
