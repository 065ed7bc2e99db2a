"""Asks for the name under which the current weights, threshold and kinds are saved."""

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.errors import BadInput
from shazim_gui.core.presets import LONGEST_NAME, checked_name
from shazim_gui.core.text.language import tr
from shazim_gui.core.text.message_text import error_text
from shazim_gui.gui.dialogs.text_input_dialog import TextInputDialog
from shazim_gui.session.presenter.result_text import sentence


class PresetDialog(TextInputDialog):
    """Closes with a valid name."""

    named = Signal(str)

    def __init__(self, own_names: Collection[str], parent: QWidget | None = None) -> None:
        """`own_names` are the names of the user's own presets, which may be replaced."""
        text = tr("Saves the current weights, threshold and kinds under a name.")
        super().__init__(tr("Save as preset"), text, parent)
        self._own_names = set(own_names)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(tr("Name of the preset"))
        self.field.setPlaceholderText(tr("Holiday photos"))
        self.field.textChanged.connect(self._follow)
        self.agree.clicked.connect(self._save)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show what is wrong with the name, or that it replaces another preset."""
        problem, name = "", ""
        try:
            name = checked_name(self.field.text())
        except BadInput as error:
            problem = sentence(error_text(error)) if self.field.text() else " "
        replaces = name in self._own_names
        self.hint.setText(problem or (tr("This replaces the preset with the same name.") if replaces else " "))
        self.agree.setText(tr("Replace") if replaces else tr("Save"))
        self.agree.setEnabled(not problem)

    @Slot()
    def _save(self) -> None:
        self.accept()
        self.named.emit(checked_name(self.field.text()))
