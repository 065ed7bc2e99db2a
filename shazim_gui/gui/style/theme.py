"""Styles the application in light or dark, following the system."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from shazim_gui.core.resource_files import resource
from shazim_gui.core.weights import METHODS
from shazim_gui.gui.style.palette import DARK, LARGE, LIGHT, SMALL, TITLE, Palette


class Theme(QObject):
    """The current colours and fonts; `changed` is emitted when they change."""

    changed = Signal()

    def __init__(self, application: QApplication, palette: Palette | None = None) -> None:
        """Follow the system, or use `palette` where one is given."""
        super().__init__()
        self._application = application
        self._fixed = palette
        self.palette = palette or LIGHT
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def choose(self, name: str) -> None:
        """Use the theme `light` or `dark` from now on, or the system's where the name is empty."""
        self._fixed = {"light": LIGHT, "dark": DARK}.get(name)
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(name, Qt.ColorScheme.Unknown)
        hints = self._application.styleHints()
        hints.setColorScheme(scheme)  # for what the system draws: the frame, its own dialogs
        self._follow(hints.colorScheme())

    def colour(self, name: str) -> QColor:
        """A colour of the palette by its field's name."""
        return QColor(getattr(self.palette, name))

    def method_colour(self, method: str) -> QColor:
        """The colour of a method's share of a score."""
        return QColor(self.palette.method_fills[METHODS.index(method)])

    def font(self, scale: float, *, bold: bool = False) -> QFont:
        """The system's font at a scale of its size."""
        font = QFont(self._application.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        dark = scheme == Qt.ColorScheme.Dark
        self.palette = self._fixed or (DARK if dark else LIGHT)
        self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        base = self._application.font().pointSizeF()
        sizes = {"small": base * SMALL, "title": base * TITLE, "large": base * LARGE}
        points = {name: f"{size:.1f}pt" for name, size in sizes.items()}
        chevron = resource(f"icons/chevron-{'dark' if self.palette.dark else 'light'}.svg").as_posix()
        check = resource(f"icons/check-{'dark' if self.palette.dark else 'light'}.svg").as_posix()
        text = resource("styles/shazim.qss").read_text("utf-8")
        return Template(text).substitute(asdict(self.palette), chevron=chevron, check=check, **points)


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.chosen),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.PlaceholderText, colours.soft),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Link, colours.accent),
        (role.Accent, colours.accent),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
    ):
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(colours.soft))
    return palette
