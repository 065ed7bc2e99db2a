"""One photograph at several sizes, so that a small view is painted quickly and without flicker."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

_LEAST = 512
"""Longer side in pixels of the smallest size."""


@dataclass(frozen=True, slots=True, eq=False)
class ImagePyramid:
    """The photo as it was read, and repeatedly halved."""

    images: tuple[QImage, ...]
    """The largest first."""
    size: QSizeF
    """Upright width and height in pixels of the whole photograph, of which the largest image may be a reduction."""

    @classmethod
    def of(cls, image: QImage, width: int, height: int) -> "ImagePyramid":
        """Make the smaller sizes; `width` and `height` are those of the whole photograph. Works in any thread."""
        images = [image]
        while max(images[-1].width(), images[-1].height()) > 2 * _LEAST:
            half = images[-1].size() / 2
            images.append(
                images[-1].scaled(
                    half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        return cls(tuple(images), QSizeF(width, height))

    def at(self, zoom: float) -> QImage:
        """The smallest image that is sharp at a zoom, in device pixels per pixel of the whole photograph."""
        width = zoom * self.size.width()
        return next((image for image in reversed(self.images) if image.width() >= width), self.images[0])
