"""A row of small toggles of which exactly one is on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from shazim_gui.gui.widgets.labels import styled
from shazim_gui.session.presenter.settings_text import Option


class ChoiceBar(QFrame):
    """Arrow keys move from one to the next, as in any group of buttons."""

    chosen = Signal(str)
    """A person chose another value."""

    def __init__(self, name: str, choices: Sequence[Option], value: str) -> None:
        """`name` is the accessible name, for a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for number, choice in enumerate(choices):
            position = "first" if number == 0 else "last" if number == len(choices) - 1 else "middle"
            button = styled(QPushButton(choice.label), kind="toggle", position=position)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {choice.label}")
            self.buttons[choice.value] = button
            self._group.addButton(button)
            line.addWidget(button)
        line.addStretch()
        if value in self.buttons:
            self.buttons[value].setChecked(True)
        self._lead_tab()
        self._group.buttonToggled.connect(self._toggled)

    @property
    def value(self) -> str:
        """The value of the toggle that is on."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def _lead_tab(self) -> None:
        """Let the Tab key reach only the toggle that is on, as Qt does itself once one was clicked."""
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)

    def _toggled(self, _: QPushButton, down: bool) -> None:
        self._lead_tab()
        if down:
            self.chosen.emit(self.value)
