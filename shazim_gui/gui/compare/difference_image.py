"""An image of where two photographs differ: the first one base_pixels, with the differences glowing on it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from shazim_gui.gui.compare.image_pyramid import ImagePyramid

_SIDE = 1600
"""Longer side in pixels at most."""
_DIM = 0.38
_GLOW = (255.0, 170.0, 40.0)
_ENDS = 3.0, 252.0
"""Grey levels beyond which a pixel is clipped to black or white."""
_EVERY, _FEWEST = 7, 50
"""Of the pixels from which tones are fitted: every n-th one is used, and at least so many are needed."""
_SILENT, _FULL = 6.0, 64.0
"""Grey levels up to which a difference does not glow, and from which on it glows fully."""


def difference(first: ImagePyramid, second: ImagePyramid, matrix: QTransform) -> QImage:
    """Where the two differ, in the first photo's frame; `matrix` maps its frame to the second's. Works in any thread.

    Parts that the second does not show stay dim, like equal parts. So do parts that differ in tone alone: each channel
    of the second is first mapped to the first's by the straight line that fits best where they differ least.
    """
    base = first.at(_SIDE / max(first.size.width(), first.size.height()))
    if max(base.width(), base.height()) > _SIDE:
        base = base.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    base_pixels = _pixels(base).astype(np.float32)
    other, covered = _aligned_pixels(second, matrix, base)
    off = np.abs(base_pixels - _toned(other, base_pixels, covered > 0)).max(axis=2)
    strength = np.clip((off - _SILENT) / (_FULL - _SILENT), 0, 1) * covered
    grey = (base_pixels @ np.array([0.299, 0.587, 0.114], np.float32)) * _DIM
    shown = grey[..., None] * (1 - strength[..., None]) + np.array(_GLOW, np.float32) * strength[..., None]
    pixels = np.ascontiguousarray(shown.astype(np.uint8))
    height, width = pixels.shape[:2]
    # The copy owns its pixels; the first image only borrows numpy's.
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _toned(other: NDArray[np.float32], target: NDArray[np.float32], covered: NDArray[np.bool_]) -> NDArray[np.float32]:
    """(h, w, 3) `other` in the tones of `target`, fitted on the pixels that are covered."""
    toned = other.copy()
    low, high = _ENDS
    for channel in range(3):
        x, y = other[..., channel][covered][::_EVERY], target[..., channel][covered][::_EVERY]
        open_ended = (x > low) & (x < high) & (y > low) & (y < high)
        x, y = x[open_ended], y[open_ended]
        if len(x) < _FEWEST:
            continue
        slope, offset, inliers = 1.0, 0.0, np.ones(len(x), np.bool_)
        for _ in range(4):
            near_x, near_y = x[inliers], y[inliers]
            spread = float(near_x.var())
            slope = float(((near_x - near_x.mean()) * (near_y - near_y.mean())).mean()) / spread if spread > 1 else 1.0
            offset = float(near_y.mean()) - slope * float(near_x.mean())
            off = np.abs(slope * x + offset - y)
            inliers = off <= np.quantile(off, 0.8)
        first = target[..., channel]
        fitted = other[..., channel] * slope + offset
        # A clipped pixel may have been more extreme: that explains a difference to that side.
        beyond = ((other[..., channel] >= high) & (fitted < first)) | ((other[..., channel] <= low) & (fitted > first))
        toned[..., channel] = np.where(beyond, first, np.clip(fitted, 0, 255))
    return toned


def _aligned_pixels(
    second: ImagePyramid, matrix: QTransform, base: QImage
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The second photo's pixels (h, w, 3) in the first's frame, and its coverage (h, w), 0..1."""
    back, _ = matrix.inverted()
    seen = second.at(base.width() / second.size.width())
    to_base = (
        QTransform.fromScale(1 / seen.width(), 1 / seen.height())
        * back
        * QTransform.fromScale(base.width(), base.height())
    )
    canvas = QImage(base.size(), QImage.Format.Format_RGBA8888_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(to_base)
    painter.drawImage(0, 0, seen)
    painter.end()
    rows = np.frombuffer(canvas.constBits(), np.uint8).reshape(canvas.height(), canvas.bytesPerLine())
    pixels = rows[:, : 4 * canvas.width()].reshape(canvas.height(), canvas.width(), 4).astype(np.float32)
    return pixels[..., :3], (pixels[..., 3] >= 255).astype(np.float32)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """(h, w, 3) RGB of an image."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
