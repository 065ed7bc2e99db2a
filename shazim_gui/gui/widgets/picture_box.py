"""A large picture scaled to the space available."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.painting import RADIUS, paint_centred


class PictureBox(QWidget):
    """Shows the picture of a source as soon as it is read."""

    def __init__(self, loader: PictureLoader, theme: Theme) -> None:
        super().__init__()
        self._loader = loader
        self._theme = theme
        self._source: Source | None = None
        self._symbol = ""
        self._scaled: tuple[bytes, QSize, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        loader.loaded.connect(self._update_loaded)

    def show_source(self, source: Source | None, symbol: str = "") -> None:
        """Show a picture, or where there is none the line drawing `symbol`."""
        self._source, self._symbol = source, symbol
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 160)

    @Slot(object)
    def _update_loaded(self, key: bytes) -> None:
        if self._source is not None and self._source.key == key:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        pixmap, symbol = self._fitted(), self._symbol
        if pixmap is None and self._source is not None and self._loader.is_missing(self._source.key):
            symbol = "missing"
        if pixmap is None and symbol:
            pixmap = drawing(symbol, self._theme.colour("soft"), 40, self.devicePixelRatioF())
        if pixmap is not None:
            paint_centred(painter, self.rect(), pixmap)
        painter.end()

    def _fitted(self) -> QPixmap | None:
        """The picture scaled to this box in device pixels, cached until either changes."""
        picture = None if self._source is None else self._loader.picture(self._source)
        if picture is None or self._source is None:
            return None
        ratio = self.devicePixelRatioF()
        available = (self.size() - QSize(8, 8)) * ratio
        if self._scaled is None or self._scaled[:2] != (self._source.key, available):
            size = picture.size()
            if size.width() > available.width() or size.height() > available.height():
                size.scale(available, Qt.AspectRatioMode.KeepAspectRatio)
            fitted = picture.scaled(
                size.expandedTo(QSize(1, 1)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self._scaled = (self._source.key, available, fitted)
        return self._scaled[2]
