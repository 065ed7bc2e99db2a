"""Which kinds of copies are shown: three small toggles, of which at least one is always on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolTip

from shazim_gui.core.records import Kind
from shazim_gui.core.text.language import tr
from shazim_gui.gui.widgets.labels import styled
from shazim_gui.session.presenter.kind_text import kind_texts


class KindFilter(QFrame):
    """The last toggle that is on stays on."""

    changed = Signal()
    """A person chose other kinds; see `kinds`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kinds of copies shown"))
        self.buttons: dict[Kind, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for text, position in zip(kind_texts(), ("first", "middle", "last"), strict=True):
            button = styled(QPushButton(text.name), kind="toggle", position=position)
            button.setCheckable(True)
            button.setChecked(True)
            button.setAccessibleName(tr("Show {kind} copies", kind=text.label))
            button.setAccessibleDescription(text.meaning)
            button.setToolTip(text.meaning)
            button.clicked.connect(self._pressed)
            self.buttons[text.kind] = button
            line.addWidget(button)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds that are on, at least one."""
        return frozenset(kind for kind, button in self.buttons.items() if button.isChecked())

    def show_kinds(self, kinds: frozenset[Kind]) -> None:
        """Show a choice without emitting `changed`."""
        for kind, button in self.buttons.items():
            button.setChecked(kind in kinds)

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        if self.kinds:
            self.changed.emit()
            return
        pressed.setChecked(True)
        message = tr("At least one kind must be shown")
        QToolTip.showText(pressed.mapToGlobal(pressed.rect().bottomLeft()), message, pressed)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pressed, message))
