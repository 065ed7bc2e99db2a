"""The line above the clusters: which kinds are shown, and the buttons for searching and exporting."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.window_actions import Actions
from shazim_gui.gui.clusters.kind_filter import KindFilter
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.icon_toggle import IconToggle
from shazim_gui.gui.widgets.labels import restyle, styled
from shazim_gui.session.presenter.kind_text import rotated_meaning, rotated_name


class CenterHeader(QFrame):
    """Where it is narrow, one button after the other shows its icon only, and the title is hidden."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self._theme = theme
        title, search, rotated, export = tr("Copies"), actions.search.text(), rotated_name(), tr("Export")
        self._choices = (
            (title, search, rotated, export),
            (title, search, "", export),
            (title, "", rotated, export),
            (title, "", "", export),
            ("", "", "", export),
            ("", "", "", ""),
        )
        self.title = styled(ElidedLabel("", Qt.TextElideMode.ElideRight), scale="title")
        self.kinds, self.rotated = KindFilter(), IconToggle(theme, "rotated")
        self.rotated.setChecked(True)
        self.rotated.setAccessibleName(tr("Include rotated and mirrored copies"))
        self.rotated.setAccessibleDescription(rotated_meaning())
        self.rotated.setToolTip(rotated_meaning())
        self.search, self.export = QPushButton(), QPushButton()
        actions.assign(actions.search, self.search, with_text=False)
        self.export.setObjectName("export")
        self.export.setMenu(actions.export_menu(self.export))
        self.export.setToolTip(tr("Export the clusters to a file (Ctrl+E for a web page)"))
        self.export.setAccessibleName(tr("Export clusters"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(UNIT)
        line.addWidget(self.title, 1)
        self._parts: tuple[QWidget, ...] = (self.kinds, self.rotated, self.search, self.export)
        for part in self._parts:
            line.addWidget(part)
        self._least = 0
        """The least width in pixels; 0 while unknown."""
        theme.changed.connect(self._apply_theme)
        self._show_texts(*self._choices[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        choices = self._choices
        if not self._least:
            self._least = self._width(*choices[-1])
            self.updateGeometry()
        fitting = (texts for texts in choices if self._width(*texts) <= self.width())
        self._show_texts(*next(fitting, choices[-1]))

    def _width(self, title: str, search: str, rotated: str, export: str) -> int:
        """The width in pixels with these texts."""
        self._show_texts(title, search, rotated, export)
        self.title.ensurePolished()
        title_width = self.title.fontMetrics().horizontalAdvance(title)
        return 4 * UNIT + title_width + sum(part.sizeHint().width() + UNIT for part in self._parts)

    def _show_texts(self, title: str, search: str, rotated: str, export: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        for button, text in ((self.search, search), (self.rotated, rotated), (self.export, export)):
            button.setText(text)
            narrow = "" if text else "yes"
            if button.property("narrow") != narrow:
                restyle(styled(button, narrow=narrow))
                self._apply_theme()

    @Slot()
    def _apply_theme(self) -> None:
        """Show an icon on the export button where it has no text."""
        text, soft = self._theme.colour("text"), self._theme.colour("soft")
        self.export.setIcon(QIcon() if self.export.text() else icon("export", text, soft))
