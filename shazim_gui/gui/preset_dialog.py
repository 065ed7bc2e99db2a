"""Asks for the name under which the weights, threshold and kinds of this moment are kept."""

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shazim_gui.core.composed import said
from shazim_gui.core.errors import BadInput
from shazim_gui.core.language import tr
from shazim_gui.core.presets import LONGEST_NAME, checked_name
from shazim_gui.gui.labels import dressed, label
from shazim_gui.gui.palette import UNIT
from shazim_gui.session.presenter.state import sentence


class PresetDialog(QDialog):
    """Closes with a name that can be kept."""

    named = Signal(str)

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        """`taken` are the names of a person's own presets, which may be replaced."""
        super().__init__(parent)
        self.setWindowTitle(tr("Save as preset"))
        self._taken = set(taken)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the preset"))
        self.name.setPlaceholderText(tr("Holiday pictures"))
        self.name.textChanged.connect(self._follow)
        self.hint = label(tone="soft", scale="small", wrap=True)
        self.save = dressed(QPushButton(), kind="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        words = tr("Keeps the weights, the threshold and the kinds that are shown now, under a name.")
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.name)
        column.addWidget(self.hint)
        column.addSpacing(UNIT)
        column.addLayout(buttons)
        self.setMinimumWidth(360)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Say what is wrong with the name, or that it replaces another."""
        problem, name = "", ""
        try:
            name = checked_name(self.name.text())
        except BadInput as error:
            problem = sentence(said(error)) if self.name.text() else " "
        replaces = name in self._taken
        self.hint.setText(problem or (tr("A preset of this name is replaced.") if replaces else " "))
        self.save.setText(tr("Replace") if replaces else tr("Save"))
        self.save.setEnabled(not problem)

    @Slot()
    def _save(self) -> None:
        self.accept()
        self.named.emit(checked_name(self.name.text()))
