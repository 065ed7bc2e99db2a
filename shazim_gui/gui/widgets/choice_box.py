"""A drop-down list of values with texts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from shazim_gui.session.presenter.settings_text import Option


class ChoiceBox(QComboBox):
    """Ignores the mouse wheel, so that a page can be scrolled over it."""

    chosen = Signal(str)
    """A person chose another value."""

    def __init__(self, name: str, choices: Sequence[Option], value: str) -> None:
        """`name` is the accessible name, for a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        for choice in choices:
            self.addItem(choice.label, choice.value)
        self.setCurrentIndex(max(0, self.findData(value)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._emit_chosen)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]

    @Slot()
    def _emit_chosen(self) -> None:
        self.chosen.emit(str(self.currentData()))
