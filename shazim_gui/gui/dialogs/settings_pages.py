"""The pages of the settings: appearance, scans, storage and privacy."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from shazim_gui.core.settings import Settings
from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.choice_bar import ChoiceBar
from shazim_gui.gui.widgets.choice_box import ChoiceBox
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.session.presenter.settings_text import (
    device_choices,
    device_text,
    kept_text,
    language_choices,
    limit_choices,
    privacy_sections,
    theme_choices,
)
from shazim_gui.session.verbs.trim_thumbnails import ThumbnailStorage


class Page(QWidget):
    """Sections from top to bottom."""

    chosen = Signal(str, object)
    """A person chose another value for the settings field of this name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, UNIT, UNIT)
        self._column.setSpacing(3 * UNIT)

    def section(self, title: str, *parts: QWidget | QHBoxLayout) -> None:
        """Add a heading and the parts below it."""
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        column.addWidget(label(title, strong=True))
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        self._column.addLayout(column)

    def close_up(self) -> None:
        """Leave the rest of the page empty."""
        self._column.addStretch()


class AppearancePage(Page):
    """Theme and language."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Appearance"))
        self.theme = ChoiceBar(tr("Theme"), theme_choices(), settings.theme)
        self.theme.chosen.connect(lambda value: self.chosen.emit("theme", value))
        self.language = ChoiceBox(tr("Language"), language_choices(), settings.language)
        self.language.chosen.connect(lambda value: self.chosen.emit("language", value))
        self.section(tr("Theme"), self.theme)
        self.section(tr("Language"), _left(self.language), _hint(tr("Takes effect after a restart.")))
        self.close_up()


class ScansPage(Page):
    """What is excluded, and which network and processor a scan uses."""

    networks_wanted = Signal()

    def __init__(self, settings: Settings, network: str) -> None:
        """`network` is the name of the network in use."""
        super().__init__(tr("Scanning"))
        self._device = settings.device
        self.exclude = QPlainTextEdit()
        self.exclude.setAccessibleName(tr("Exclude patterns"))
        self.exclude.setTabChangesFocus(True)
        self.exclude.document().setDocumentMargin(UNIT)
        self.exclude.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 3 * UNIT)
        self.exclude.setEnabled(False)
        hint = tr(
            "One pattern per line, such as Thumbs, *.tmp or ~/Pictures/private. A name excludes files and "
            "folders of that name, a path excludes everything in it. Applies to all folders from the next scan "
            "in this window."
        )
        self.change = QPushButton(tr("Choose…"))
        self.change.setAutoDefault(False)
        self.change.setAccessibleName(tr("Choose another network"))
        self.change.clicked.connect(self.networks_wanted)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(styled(ElidedLabel(network, Qt.TextElideMode.ElideRight)), 1)
        line.addWidget(self.change)
        self.device: ChoiceBar | None = None
        self._devices = QHBoxLayout()
        self.device_hint = _hint(device_text(None))
        self.section(tr("Exclude"), self.exclude, _hint(hint))
        self.section(tr("Network"), line)
        self.section(tr("Processor"), self._devices, self.device_hint)
        self.close_up()

    def show_patterns(self, patterns: Sequence[str]) -> None:
        """Show the patterns in force and enable editing."""
        self.exclude.setPlainText("\n".join(patterns))
        self.exclude.setEnabled(True)

    def show_devices(self, graphics: str) -> None:
        """List the devices that can run networks; `graphics` is the graphics processor's name, or empty."""
        self.device_hint.setText(device_text(graphics))
        if (choices := device_choices(graphics)) and self.device is None:
            self.device = ChoiceBar(tr("Processor"), choices, self._device)
            self.device.chosen.connect(lambda value: self.chosen.emit("device", value))
            self._devices.addWidget(self.device)


class StoragePage(Page):
    """The size of the thumbnails, and the location of the library."""

    empty_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, settings: Settings, library: str) -> None:
        super().__init__(tr("Storage"))
        self.stored = label(kept_text(None))
        self.empty = QPushButton(tr("Clear"))
        self.empty.setAutoDefault(False)
        self.empty.setAccessibleName(tr("Clear all thumbnails"))
        self.empty.setEnabled(False)
        self.empty.clicked.connect(self.empty_wanted)
        self.limit = ChoiceBox(tr("Size limit for thumbnails"), limit_choices(settings), str(settings.cache))
        self.limit.chosen.connect(lambda value: self.chosen.emit("cache", int(value)))
        self.show_library = QPushButton(tr("Show in folder"))
        self.show_library.setAutoDefault(False)
        self.show_library.clicked.connect(self.library_wanted)
        hint = tr(
            "The oldest are removed first, after each scan. Missing ones are made again from the photos, which "
            "takes longer."
        )
        self.section(tr("Thumbnails"), _line(self.stored, self.empty))
        self.section(tr("Size limit"), _left(self.limit), _hint(hint))
        library_path = styled(ElidedLabel(library))
        self.section(tr("Library"), _line(library_path, self.show_library))
        self.close_up()

    def show_stored(self, stored: ThumbnailStorage | None, *, busy: bool) -> None:
        """Show the size of the stored thumbnails; `busy` while another job runs."""
        self.stored.setText(kept_text(stored))
        self.empty.setEnabled(stored is not None and stored.files > 0 and not busy)


class PrivacyPage(Page):
    """Only explains; there is nothing to choose."""

    def __init__(self) -> None:
        super().__init__(tr("Privacy"))
        for statement in privacy_sections():
            self.section(statement.title, label(statement.text, wrap=True))
        self.close_up()


def _hint(hint: str) -> QLabel:
    return label(hint, tone="soft", scale="small", wrap=True)


def _left(widget: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(widget)
    line.addStretch()
    return line


def _line(hint: QWidget, button: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(UNIT)
    line.addWidget(hint, 1)
    line.addWidget(button)
    return line
