"""The geometry of a comparison: both photos show the same part, and zooming keeps the point under the pointer."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QTransform

from shazim_gui.gui.compare.difference_image import difference
from shazim_gui.gui.compare.image_pyramid import ImagePyramid
from shazim_gui.gui.compare.viewport import LARGEST, SMALLEST, Viewport, scale_of, unit_transform

SIZE, PANE = QSizeF(4000, 3000), QRectF(0, 0, 800, 700)
part = st.floats(0, 1)


def close_to(one: QPointF, other: QPointF, off: float = 0.01) -> bool:
    return abs(one.x() - other.x()) <= off and abs(one.y() - other.y()) <= off


@given(part, part, st.floats(0.05, 8), st.floats(0.2, 4))
def test_zooming_keeps_the_point_under_the_pointer(x: float, y: float, zoom: float, factor: float) -> None:
    viewport, around = Viewport(), QPointF(x, y)
    viewport.zoom_to(zoom, around, SIZE, PANE)
    before = viewport.first_to_screen(SIZE, PANE).map(around)
    centre = viewport.centre
    viewport.zoom_to(zoom * factor, around, SIZE, PANE)
    if 0 < viewport.centre.x() < 1 and 0 < viewport.centre.y() < 1 and 0 < centre.x() < 1 and 0 < centre.y() < 1:
        assert close_to(viewport.first_to_screen(SIZE, PANE).map(around), before, 0.5)


def test_fitted_photos_are_shown_whole_and_centred() -> None:
    frame = Viewport().first_to_screen(SIZE, PANE).mapRect(QRectF(0, 0, 1, 1))
    assert PANE.contains(frame)
    assert close_to(frame.center(), PANE.center())
    assert frame.width() == pytest.approx(784)


@given(part, part, st.floats(0.1, 4))
def test_the_second_shows_what_the_first_shows(x: float, y: float, zoom: float) -> None:
    # The second is the central half of the first, in half as many pixels.
    matrix, second = unit_transform((2, 0, -0.5, 0, 2, -0.5)), QSizeF(1000, 750)
    assert scale_of(matrix, SIZE, second) == pytest.approx(0.5)
    viewport = Viewport(zoom=zoom, fitted=False, centre=QPointF(x, y))
    one = viewport.first_to_screen(SIZE, PANE)
    other = viewport.second_to_screen(SIZE, second, matrix, PANE)
    for point in (QPointF(0.3, 0.3), QPointF(0.6, 0.5)):
        assert close_to(one.map(point), other.map(matrix.map(point)))


@given(st.floats(1e-6, 1e6))
def test_zooming_is_limited(zoom: float) -> None:
    viewport = Viewport()
    viewport.zoom_to(zoom, QPointF(0.5, 0.5), SIZE, PANE)
    assert SMALLEST <= viewport.zoom <= LARGEST
    viewport.pan(QPointF(1e9, -1e9), SIZE, PANE)
    assert (viewport.centre.x(), viewport.centre.y()) == (0, 1)
    viewport.fit()
    assert viewport.fitted


def picture(pixels: np.ndarray) -> ImagePyramid:
    height, width = pixels.shape[:2]
    image = QImage(pixels.astype(np.uint8).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return ImagePyramid.of(image, width, height)


def test_a_level_is_as_detailed_as_the_screen_needs() -> None:
    levels = picture(np.zeros((1200, 4000, 3)))
    assert [image.width() for image in levels.images] == [4000, 2000, 1000]
    assert levels.at(1.0).width() == 4000
    assert levels.at(0.5).width() == 2000
    assert levels.at(0.3).width() == 2000
    assert levels.at(0.01).width() == 1000
    assert levels.at(3.0).width() == 4000


def test_the_difference_glows_where_the_two_differ_and_nowhere_else() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (90, 120, 3))
    smooth = np.kron(noise[::30, ::30], np.ones((30, 30, 1)))
    changed = smooth.copy()
    changed[30:50, 40:70] = 255 - changed[30:50, 40:70]
    image = difference(picture(smooth), picture(changed), QTransform())
    assert (image.width(), image.height()) == (120, 90)
    assert image.pixelColor(55, 40).red() > image.pixelColor(55, 40).blue() + 60
    calm = image.pixelColor(10, 80)
    assert calm.red() == calm.green() == calm.blue()


def test_a_change_of_tone_does_not_glow_and_a_stroke_on_it_does() -> None:
    noise = np.random.default_rng(5).integers(20, 200, (9, 12, 3))
    plain = np.kron(noise, np.ones((20, 20, 1)))
    brighter = np.clip(plain * 1.3 + 15, 0, 255)
    image = difference(picture(plain), picture(brighter), QTransform())
    width, height = image.width(), image.height()
    positions = [(x, y) for x in range(0, width, 3) for y in range(0, height, 3)]
    assert not [
        position
        for position in positions
        if image.pixelColor(*position).red() > image.pixelColor(*position).blue() + 20
    ]
    brighter[60:90, 60:100] = (250, 0, 250)
    image = difference(picture(plain), picture(brighter), QTransform())
    assert image.pixelColor(80, 75).red() > image.pixelColor(80, 75).blue() + 60


def test_the_difference_of_a_crop_is_computed_at_the_right_position() -> None:
    noise = np.random.default_rng(4).integers(0, 255, (9, 12, 3))
    whole = np.kron(noise, np.ones((20, 20, 1)))
    cut = whole[40:140, 60:180]
    height, width = whole.shape[:2]
    matrix = unit_transform((width / 120, 0, -60 / 120, 0, height / 100, -40 / 100))
    image = difference(picture(whole), picture(cut), matrix)
    glowing = sum(
        image.pixelColor(x, y).red() != image.pixelColor(x, y).blue() for x in range(width) for y in range(height)
    )
    assert glowing < 0.03 * width * height
    shifted = difference(picture(whole), picture(cut), QTransform())
    assert sum(shifted.pixelColor(x, 90).red() != shifted.pixelColor(x, 90).blue() for x in range(width)) > width / 2
