"""Latest value wins: however fast a slider moves, only the newest value is worked on."""

from PySide6.QtCore import QObject, Signal, Slot

from shazim_gui.gui.background import Background


class Debouncer(QObject):
    """Passes on the latest value pushed, at most once per interval."""

    settled = Signal(object)

    def __init__(self, background: Background, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: object = None
        self._timer = background.timer(milliseconds, self._pass_on, once=True)

    def push(self, value: object) -> None:
        """Take a value; one that waited is forgotten."""
        self._latest = value
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _pass_on(self) -> None:
        self.settled.emit(self._latest)
