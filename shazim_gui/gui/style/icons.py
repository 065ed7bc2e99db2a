"""Line drawings in the colours of the theme."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shazim_gui.core.resource_files import resource

_SCALES = (1.0, 2.0, 3.0)
"""Device pixels per pixel that icons are drawn for, so that they are sharp on any screen."""


def drawing(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
    """The drawing `icons/NAME.svg` in one colour, `side` pixels wide and high at a device pixel ratio."""
    source = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour.name())
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def icon(name: str, colour: QColor, disabled: QColor | None = None, side: int = 18) -> QIcon:
    """The drawing as an icon, in a second colour where its button is disabled."""
    made = QIcon()
    for ratio in _SCALES:
        made.addPixmap(drawing(name, colour, side, ratio), QIcon.Mode.Normal)
        if disabled is not None:
            made.addPixmap(drawing(name, disabled, side, ratio), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons/shazim.svg")))
