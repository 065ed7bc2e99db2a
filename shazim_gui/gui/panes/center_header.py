"""The line above the clusters: which kinds are shown, and what can be done with them."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from shazim_gui.core.language import tr
from shazim_gui.gui.actions.window_actions import Actions
from shazim_gui.gui.clusters.kind_filter import KindFilter
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.icon_toggle import IconToggle
from shazim_gui.gui.widgets.labels import dressed, restyle
from shazim_gui.session.presenter.kind_text import turned_meaning, turned_name


class CenterHeader(QFrame):
    """Where it is narrow, buttons keep their signs only, one after the other, and the title goes."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self._theme = theme
        title, search, turned, export = tr("Copies"), actions.search.text(), turned_name(), tr("Export")
        self._choices = (
            (title, search, turned, export),
            (title, search, "", export),
            (title, "", turned, export),
            (title, "", "", export),
            ("", "", "", export),
            ("", "", "", ""),
        )
        self.title = dressed(ElidedLabel("", Qt.TextElideMode.ElideRight), scale="title")
        self.kinds, self.turned = KindFilter(), IconToggle(theme, "turned")
        self.turned.setChecked(True)
        self.turned.setAccessibleName(tr("Include rotated and mirrored copies"))
        self.turned.setAccessibleDescription(turned_meaning())
        self.turned.setToolTip(turned_meaning())
        self.search, self.export = QPushButton(), QPushButton()
        actions.lend(actions.search, self.search, words=False)
        self.export.setObjectName("export")
        self.export.setMenu(actions.export_menu(self.export))
        self.export.setToolTip(tr("Export the clusters to a file (Ctrl+E for a web page)"))
        self.export.setAccessibleName(tr("Export clusters"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(UNIT)
        line.addWidget(self.title, 1)
        self._parts: tuple[QWidget, ...] = (self.kinds, self.turned, self.search, self.export)
        for part in self._parts:
            line.addWidget(part)
        self._least = 0
        """Pixels of width that it needs at least; 0 while not known."""
        theme.changed.connect(self._dress)
        self._take(*self._choices[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        choices = self._choices
        if not self._least:
            self._least = self._width(*choices[-1])
            self.updateGeometry()
        self._take(*next((words for words in choices if self._width(*words) <= self.width()), choices[-1]))

    def _width(self, title: str, search: str, turned: str, export: str) -> int:
        """Pixels that it takes with these words."""
        self._take(title, search, turned, export)
        self.title.ensurePolished()
        words = self.title.fontMetrics().horizontalAdvance(title)
        return 4 * UNIT + words + sum(part.sizeHint().width() + UNIT for part in self._parts)

    def _take(self, title: str, search: str, turned: str, export: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        for button, words in ((self.search, search), (self.turned, turned), (self.export, export)):
            button.setText(words)
            narrow = "" if words else "yes"
            if button.property("narrow") != narrow:
                restyle(dressed(button, narrow=narrow))
                self._dress()

    @Slot()
    def _dress(self) -> None:
        """Let the export button have a sign where it has no word."""
        text, soft = self._theme.colour("text"), self._theme.colour("soft")
        self.export.setIcon(QIcon() if self.export.text() else icon("export", text, soft))
