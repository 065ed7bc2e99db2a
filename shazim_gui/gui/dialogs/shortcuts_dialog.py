"""The list of shortcuts: every key of the program, filled from the table that makes the actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.shortcuts import ShortcutScope, keys_of
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.labels import label, styled

_LEFT = (ShortcutScope.WINDOW, ShortcutScope.CLUSTERS)
_RIGHT = (ShortcutScope.COMPARE, ShortcutScope.MATCHES)


class ShortcutsDialog(QDialog):
    """Two columns of keys and their commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.rows: dict[str, tuple[QLabel, list[QLabel]]] = {}
        """By scope and name: the label of the command, and those of its keys."""
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, 0, UNIT, 0)
        columns.setSpacing(5 * UNIT)
        for scopes in (_LEFT, _RIGHT):
            column = QVBoxLayout()
            column.setSpacing(3 * UNIT)
            for scope in scopes:
                column.addLayout(self._section(scope))
            column.addStretch()
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Keyboard shortcuts"))
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        whole.setSpacing(2 * UNIT)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        self.resize(900, 680)

    def _section(self, scope: ShortcutScope) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        column.addWidget(label(scope.label, scale="title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(0, 1)
        keys = [key for key in keys_of(scope).values() if key.keys]
        for row, key in enumerate(keys):
            command = label(key.label.replace("…", ""), wrap=True)
            caps = [_cap(shown) for shown in key.each_shown]
            line = QHBoxLayout()
            line.setSpacing(UNIT // 2)
            for cap in caps:
                line.addWidget(cap)
            grid.addWidget(command, row, 0)
            grid.addLayout(line, row, 1, Qt.AlignmentFlag.AlignRight)
            command.setAccessibleDescription(key.shown)
            self.rows[f"{scope.name} {key.name}"] = (command, caps)
        column.addLayout(grid)
        return column


def _cap(shown: str) -> QLabel:
    cap: QLabel = styled(QLabel(shown), kind="key", scale="small")
    cap.setTextFormat(Qt.TextFormat.PlainText)
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return cap
