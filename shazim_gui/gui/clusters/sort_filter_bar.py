"""The line above the clusters that sorts and filters them, and sets the size of their thumbnails."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QSlider

from shazim_gui.core.text.language import tr
from shazim_gui.gui.actions.shortcuts import ShortcutScope, keys_of
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.icon_toggle import IconToggle
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.session.presenter.sort_filter_text import FilterOptions, filter_name, sort_text
from shazim_gui.session.sort_filter import Sort, SortFilter

SMALLEST, LARGEST, STEP = 64, 256, 32
"""Longer sides of a thumbnail in pixels."""
_WIDEST = 22 * UNIT
_NARROW = 560
"""Width in pixels below which texts are hidden."""
_LETTERS = 6
"""Letters of the filter's name that are always visible."""
_ZOOM_NARROW, _ZOOM = 6 * UNIT, 10 * UNIT
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FilterField(QLineEdit):
    """Enter and Down move to the clusters; so does Escape once the text is cleared."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # else the window closes the query
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in _LEAVE:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SortFilterBar(QFrame):
    """Knows nothing of photos: the filters are requested when the menu opens."""

    changed = Signal()
    """A person chose another order or filter; see `sort_filter`."""
    resized = Signal(int)
    """A person chose another size of thumbnails."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self._theme = theme
        self.sort_filter = SortFilter()
        self.options: Callable[[SortFilter], Sequence[FilterOptions]] = lambda _: ()
        self.text = FilterField()
        self._clear = self.text.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(tr("Clear the filter text"))
        self._clear.triggered.connect(self.text.clear)
        self.text.setPlaceholderText(tr("Filter by name or folder"))
        self.text.setAccessibleName(tr("Show clusters with a photo whose name or folder contains these words"))
        self.text.setToolTip(tr("Show clusters with a photo whose name or folder contains these words (/)"))
        self.text.setMinimumWidth(7 * UNIT)
        self.text.setMaximumWidth(36 * UNIT)
        self.text.textChanged.connect(self._type)
        self.filter, self._filters = self._menu_button(tr("Format, folder, date and size of a photo"), self._offer)
        self.sort, self._sorts = self._menu_button(tr("Sort order"), self._offer_sorts)
        self.shown = label(tone="soft", scale="small")
        self.grid = styled(IconToggle(theme, "grid"), narrow="yes")
        key = keys_of(ShortcutScope.WINDOW)["grid"]
        self.grid.setAccessibleName(key.label)
        self.grid.setToolTip(f"{key.label} ({key.shown})")
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.zoom.setPageStep(1)
        self.zoom.setAccessibleName(tr("Thumbnail size"))
        self.zoom.setToolTip(tr("Thumbnail size (Ctrl++ and Ctrl+−)"))
        self.zoom.valueChanged.connect(lambda value: self.resized.emit(value * STEP))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        line.setSpacing(UNIT)
        line.addWidget(self.text, 1)
        for part in (self.filter, self.sort):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self.shown)
        line.addWidget(self.grid)
        line.addWidget(self.zoom)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self._name()

    def show_size(self, side: int) -> None:
        """Show a size of thumbnails without emitting `resized`."""
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(side / STEP))
        self.zoom.blockSignals(False)

    def show_sort_filter(self, sort_filter: SortFilter) -> None:
        """Show a choice without emitting `changed`."""
        self.sort_filter = sort_filter
        self.text.blockSignals(True)
        self.text.setText(sort_filter.text)
        self.text.blockSignals(False)
        self._name()

    def clear(self) -> None:
        """Remove all filters."""
        self._choose(SortFilter(self.sort_filter.sort))

    def _choose(self, sort_filter: SortFilter, _: bool = False) -> None:
        if sort_filter != self.sort_filter:
            self.show_sort_filter(sort_filter)
            self.changed.emit()

    @Slot(str)
    def _type(self, text: str) -> None:
        self.sort_filter = replace(self.sort_filter, text=text)
        self._name()
        self.changed.emit()

    def _menu_button(self, tip: str, fill: Callable[[], None]) -> tuple[QPushButton, QMenu]:
        button: QPushButton = styled(QPushButton(), kind="quiet", menu="yes")
        button.setToolTip(tip)
        button.setIconSize(QSize(16, 16))
        menu: QMenu = styled(QMenu(button), checks="yes")
        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        return button, menu

    @Slot()
    def _offer(self) -> None:
        """Fill the menu of filters when it opens."""
        self._filters.clear()
        for options in self.options(self.sort_filter):
            below: QMenu = styled(self._filters.addMenu(options.name), checks="yes")
            for option in options.options:
                action = below.addAction(option.label.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(option.chosen)
                action.triggered.connect(functools.partial(self._choose, option.sort_filter))
        self._filters.addSeparator()
        clear = self._filters.addAction(tr("Show all"))
        clear.setEnabled(self.sort_filter.filters)
        clear.triggered.connect(self.clear)

    @Slot()
    def _offer_sorts(self) -> None:
        self._sorts.clear()
        for sort in Sort:
            action = self._sorts.addAction(sort_text(sort))
            action.setCheckable(True)
            action.setChecked(sort is self.sort_filter.sort)
            action.triggered.connect(functools.partial(self._choose, replace(self.sort_filter, sort=sort)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(narrow=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    def _needed(self, *, narrow: bool) -> int:
        """The width in pixels that its parts need, with the filter's name cut to a few letters."""
        metrics = self.sort.fontMetrics()
        text_width = 0 if narrow else metrics.horizontalAdvance(sort_text(self.sort_filter.sort))
        sort = self.sort.sizeHint().width() - metrics.horizontalAdvance(self.sort.text()) + text_width
        named = self.filter.sizeHint().width() - metrics.horizontalAdvance(self.filter.text())
        named += metrics.averageCharWidth() * _LETTERS
        shown = 0 if narrow else self.shown.sizeHint().width() + UNIT
        text, zoom = (self.text.minimumWidth(), _ZOOM_NARROW) if narrow else (20 * UNIT, _ZOOM)
        return 8 * UNIT + text + named + sort + shown + self.grid.sizeHint().width() + zoom

    def _name(self) -> None:
        """Show on the buttons what is in force; where the bar is narrow, the sort button keeps its icon only."""
        name = filter_name(self.sort_filter) or tr("Filter")
        metrics = self.filter.fontMetrics()
        narrow = self.width() < max(_NARROW, self._needed(narrow=False))
        most = metrics.averageCharWidth() * _LETTERS + max(0, self.width() - self._needed(narrow=narrow))
        shortened = metrics.elidedText(name, Qt.TextElideMode.ElideRight, min(_WIDEST, most))
        self.filter.setText(shortened.replace("&", "&&"))
        self.filter.setAccessibleName(tr("Filter: {filter}", filter=filter_name(self.sort_filter) or "–"))
        self._clear.setVisible(bool(self.sort_filter.text))
        self.sort.setText("" if narrow else sort_text(self.sort_filter.sort))
        self.sort.setToolTip(tr("Sort order: {order}", order=sort_text(self.sort_filter.sort)))
        self.shown.setHidden(narrow)
        self.zoom.setFixedWidth(_ZOOM_NARROW if narrow else _ZOOM)
        self.sort.setAccessibleName(tr("Sort order: {order}", order=sort_text(self.sort_filter.sort)))

    @Slot()
    def _apply_theme(self) -> None:
        colour = self._theme.colour("accent")
        self._clear.setIcon(icon("close", self._theme.colour("soft"), side=14))
        for button, name in ((self.filter, "filter"), (self.sort, "sort")):
            made: QIcon = icon(name, colour, self._theme.colour("soft"), side=16)
            button.setIcon(made)
