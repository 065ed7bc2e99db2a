"""Pictures for the screen: read in threads, cached within bounds, known to be missing where the file is."""

import functools
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QThread
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from shazim_gui.decode.thumbnail_cache import Thumbnails, encode_thumbnail
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.picture_loader import MOST_WAITING, PictureLoader
from shazim_gui.gui.background.picture_reader import Source, read_preview, read_thumbnail


@pytest.fixture
def background(qapp: object) -> Iterator[BackgroundWork]:
    background = BackgroundWork()
    yield background
    assert background.stop()
    background.deleteLater()


def test_a_missing_thumbnail_is_made_from_the_file_at_the_screen_s_density(photos: Path, tmp_path: Path) -> None:
    source = Source(b"k" * 32, str(photos / "kodak" / "05.png"))
    image = read_thumbnail(Thumbnails(tmp_path).load, 128, 2.0, source)
    assert image is not None
    assert max(image.width(), image.height()) == 256
    assert image.devicePixelRatio() == 2.0
    assert image.pixelColor(0, 0).alpha() < 255  # the corner is rounded
    assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255


def test_a_damaged_thumbnail_is_made_again(photos: Path, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    thumbnails.save(b"k" * 32, b"\xff\xd8\xff not a jpeg")
    assert read_thumbnail(thumbnails.load, 128, 1.0, Source(b"k" * 32, str(photos / "kodak" / "05.png"))) is not None


def test_a_stored_thumbnail_is_scaled_down_and_a_small_one_is_not_enlarged(photos: Path, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path)
    with Image.open(photos / "kodak" / "05.png") as picture:
        large, small = picture.resize((510, 340)), picture.resize((90, 60))
    thumbnails.save(b"l" * 32, encode_thumbnail(large))
    thumbnails.save(b"s" * 32, encode_thumbnail(small))
    shown = [read_thumbnail(thumbnails.load, 128, 1.0, Source(key * 32, "nowhere")) for key in (b"l", b"s")]
    assert [(image.width(), image.height()) for image in shown] == [(128, 85), (90, 60)]
    pixel = shown[0].pixelColor(64, 42).getRgb()[:3]
    assert np.abs(np.subtract(pixel, large.resize((128, 85), Image.Resampling.BOX).getpixel((64, 42)))).max() < 20


def test_previews_read_formats_that_qt_cannot_and_rotate_them_upright(photos: Path) -> None:
    heic = next((photos / "formats" / "heif").rglob("*.heic"))
    assert read_preview(Source(b"", str(heic))) is not None
    one, six = (photos / "formats" / "exif-orientation" / f"Landscape_{orientation}.jpg" for orientation in (1, 6))
    first, rotated = read_preview(Source(b"", str(one))), read_preview(Source(b"", str(six)))
    assert first is not None
    assert rotated is not None
    assert first.size() == rotated.size()


def test_a_deleted_file_is_known_to_be_missing(background: BackgroundWork, qtbot: QtBot, tmp_path: Path) -> None:
    loader = PictureLoader(background.tasks(1), read_preview, 1, 1)
    source = Source(b"gone", str(tmp_path / "gone.jpg"))
    with qtbot.waitSignal(loader.loaded):
        assert loader.picture(source) is None
    assert loader.is_missing(b"gone")
    assert loader.picture(source) is None
    assert loader.idle


def test_pictures_are_read_in_threads_and_memory_stays_bounded(background: BackgroundWork, qtbot: QtBot) -> None:
    here, elsewhere = QThread.currentThread(), set()

    def read(source: Source) -> QImage:
        elsewhere.add(QThread.currentThread() is here)
        return QImage(256, 256, QImage.Format.Format_RGB32)

    loader = PictureLoader(background.tasks(2), read, 1, 2)
    for number in range(12):  # 256 KiB each, 1 MiB allowed
        with qtbot.waitSignal(loader.loaded):
            loader.picture(Source(bytes([number]), ""))
    cached = [number for number in range(12) if bytes([number]) in loader._pixmaps]
    assert cached == [8, 9, 10, 11]
    assert elsewhere == {False}


def test_the_latest_request_is_read_first_and_stale_ones_are_dropped(background: BackgroundWork, qtbot: QtBot) -> None:
    gate, order = threading.Event(), []

    def read(source: Source) -> QImage:
        gate.wait(10)
        order.append(int(source.key))
        return QImage(1, 1, QImage.Format.Format_RGB32)

    loader = PictureLoader(background.tasks(1), read, 1, 1)
    for number in range(200):
        loader.picture(Source(str(number).encode(), ""))
    gate.set()
    qtbot.waitUntil(lambda: loader.idle)
    assert order == [0, *range(199, 199 - MOST_WAITING, -1)]


def test_pictures_read_for_another_screen_are_not_cached(background: BackgroundWork, qtbot: QtBot) -> None:
    gate = threading.Event()

    def slow(source: Source) -> QImage:
        gate.wait(10)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    loader = PictureLoader(background.tasks(2), slow, 1, 1)
    loader.picture(Source(b"k", ""))
    loader.use(functools.partial(lambda source: QImage(7, 7, QImage.Format.Format_RGB32)))
    gate.set()
    with qtbot.waitSignal(loader.loaded):
        loader.picture(Source(b"k", ""))
    picture = loader.picture(Source(b"k", ""))
    assert picture is not None
    assert picture.width() == 7


def test_a_bug_in_a_thread_is_reported(background: BackgroundWork, qtbot: QtBot) -> None:
    def read(source: Source) -> QImage:
        raise ZeroDivisionError

    loader = PictureLoader(background.tasks(1), read, 1, 1)
    with qtbot.captureExceptions() as faults, qtbot.waitSignal(loader.loaded):
        loader.picture(Source(b"k", ""))
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
