"""Reads pictures for the screen, in a thread: files and thumbnails in, images out."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath

from shazim_gui.core.records import Photo
from shazim_gui.session.display_pictures import STORED_SIDE, ScreenPicture, StoredThumbnails, screen_picture

PREVIEW_SIDE = 1024
"""Longer side in device pixels of a large preview."""


_RADIUS = 5
"""Radius of a thumbnail's corners, in pixels."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a picture comes from; `key` is the SHA-256 of its bytes, or any other bytes that identify it."""

    key: bytes
    data: str | bytes
    """A path, or a file's bytes."""

    @classmethod
    def of(cls, photo: Photo) -> "Source":
        """A photo of the library."""
        return cls(photo.sha256, photo.path)


def read_preview(source: Source) -> QImage | None:
    """The picture, longer side at most `PREVIEW_SIDE`; None where it cannot be read."""
    return _decoded(source, PREVIEW_SIDE)


def read_thumbnail(thumbnails: StoredThumbnails, side: int, ratio: float, source: Source) -> QImage | None:
    """The picture with rounded corners, longer side at most `side` pixels at a device pixel ratio.

    It comes from the cache on the disk, else from the file itself; None where neither can be read.
    """
    jpeg, box = thumbnails(source.key), QSize(side, side) * ratio
    image = _shrunk(jpeg, box) if jpeg else QImage()
    if image.isNull():
        found = _decoded(source, STORED_SIDE)
        if found is None:
            return None
        within = _within(found.size(), box)
        image = found.scaled(within, mode=Qt.TransformationMode.SmoothTransformation)
    made = _rounded(image, _RADIUS * ratio)
    made.setDevicePixelRatio(ratio)
    return made


def image_of(picture: ScreenPicture) -> QImage:
    """The same pixels as a QImage."""
    width, height = picture.width, picture.height
    # The copy owns its pixels; the first image only borrows them.
    return QImage(picture.rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _decoded(source: Source, side: int) -> QImage | None:
    picture = screen_picture(source.data, side)
    return None if picture is None else image_of(picture)


def _shrunk(jpeg: bytes, box: QSize) -> QImage:
    """A picture no larger than a box; a null image where it cannot be read.

    The reader scales down while it decodes, which takes a fifth of the time, and releases the interpreter lock, which
    `QImage.fromData` holds: the window is painted while its pictures are read.
    """
    buffer = QBuffer()
    buffer.setData(jpeg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setScaledSize(_within(reader.size(), box))
    return reader.read()


def _within(size: QSize, box: QSize) -> QSize:
    """A size in the same proportion, no larger than a box and never larger than `size`."""
    if size.width() > box.width() or size.height() > box.height():
        size = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(1, 1))


def _rounded(image: QImage, radius: float) -> QImage:
    target = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    target.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addRoundedRect(QRectF(image.rect()), radius, radius)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return target
