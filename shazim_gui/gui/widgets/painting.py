"""Drawing functions that several delegates share: thumbnails, bars and elided lines of text."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme

RADIUS = 6
"""Radius of rounded corners, in pixels."""
_SYMBOLS = {
    "check": [[(-3.5, 0.0), (-1.0, 2.5), (3.5, -2.5)]],
    "cross": [[(-2.5, -2.5), (2.5, 2.5)], [(-2.5, 2.5), (2.5, -2.5)]],
}
"""Strokes of the symbols, in pixels from their centre."""


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """One line of text in the pen's colour, elided to fit its rectangle; returns its width."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, elide, rect.width())
    painter.setFont(font)
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def paint_picture(painter: QPainter, box: QRect, source: Source, loader: PictureLoader, theme: Theme) -> None:
    """A thumbnail centred in its box: the empty box while it loads, a symbol where its file is missing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunken"))
    painter.drawRoundedRect(QRectF(box), RADIUS, RADIUS)
    pixmap = loader.picture(source)
    if pixmap is None and loader.is_missing(source.key):
        pixmap = drawing("missing", theme.colour("soft"), 32, painter.device().devicePixelRatioF())
    if pixmap is not None:
        size = pixmap.deviceIndependentSize()
        if size.width() <= box.width() + 1 and size.height() <= box.height() + 1:
            paint_centred(painter, box, pixmap)
            return
        size.scale(QSizeF(box.size()), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(QPointF(0, 0), size)
        fitted.moveCenter(QRectF(box).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(fitted, pixmap, QRectF(pixmap.rect()))


def paint_centred(painter: QPainter, box: QRect, pixmap: QPixmap) -> None:
    """A pixmap centred in a box, aligned to device pixels so that it stays sharp."""
    size: QSize = pixmap.deviceIndependentSize().toSize()
    painter.drawPixmap(
        box.left() + (box.width() - size.width()) // 2, box.top() + (box.height() - size.height()) // 2, pixmap
    )


def paint_ring(painter: QPainter, box: QRect, theme: Theme, *, strong: bool) -> None:
    """A ring around a selected cell; a strong one where it has the keyboard focus."""
    width = 3 if strong else 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), width))
    grown = QRectF(box).adjusted(-width / 2 - 1, -width / 2 - 1, width / 2 + 1, width / 2 + 1)
    painter.drawRoundedRect(grown, RADIUS + 2, RADIUS + 2)


def paint_badge(painter: QPainter, box: QRect, text: str, theme: Theme, style: tuple[str, str, str]) -> None:
    """A short text on the corner of a picture; `style` is the background colour, the text colour and the symbol."""
    background, ink, symbol = style
    font = theme.font(0.8, bold=True)
    metrics = QFontMetrics(font)
    height, before = metrics.height() + 4, UNIT + UNIT // 4 if symbol else 0
    width = metrics.horizontalAdvance(text) + before + UNIT + UNIT // 2
    rect = QRect(box.left() + UNIT // 2, box.top() + UNIT // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(background))
    painter.drawRoundedRect(QRectF(rect), height / 2, height / 2)
    painter.setPen(QPen(theme.colour(ink), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    centre = QPointF(rect.left() + UNIT + 1, rect.top() + height / 2)
    for stroke in _SYMBOLS.get(symbol, ()):
        painter.drawPolyline([centre + QPointF(x, y) for x, y in stroke])
    painter.setPen(theme.colour(ink))
    painter.setFont(font)
    painter.drawText(rect.adjusted(before, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)


def paint_chip(painter: QPainter, line: QRect, text: str, font: QFont, theme: Theme, colours: tuple[str, str]) -> int:
    """A short text in a rounded shape at the left of a line, filled or as an outline; returns its width."""
    background, ink = colours
    metrics = QFontMetrics(font)
    rect = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * UNIT, metrics.height() + UNIT // 4)
    rect.moveCenter(line.center())
    rect.moveLeft(line.left())
    painter.setPen(Qt.PenStyle.NoPen if background else QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour(background) if background else Qt.BrushStyle.NoBrush)
    inset = 0.0 if background else 0.5  # an outline is drawn on both sides of its path
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    painter.setPen(theme.colour(ink))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return rect.width()


def paint_bar(painter: QPainter, rect: QRect, value: float, theme: Theme, colour: QColor | None = None) -> None:
    """A score 0..1 as a bar in its groove, in the accent colour where no other is given."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    radius = rect.height() / 2
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    if value > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * value))
        painter.setBrush(theme.colour("accent") if colour is None else colour)
        painter.drawRoundedRect(filled, radius, radius)


def paint_pill(painter: QPainter, rect: QRect, text: str, font: QFont, theme: Theme) -> None:
    """A few characters centred in a clickable area."""
    metrics = QFontMetrics(font)
    pill = QRect(0, 0, max(metrics.horizontalAdvance(text) + 2 * UNIT, 4 * UNIT), metrics.height() + UNIT)
    pill.moveCenter(rect.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunken"))
    painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
    painter.setPen(theme.colour("accent"))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def paint_rule(painter: QPainter, row: QRect, theme: Theme) -> None:
    """A thin line under a row, one pixel high."""
    painter.fillRect(QRect(row.left() + 2 * UNIT, row.bottom(), row.width() - 4 * UNIT, 1), theme.colour("line"))
