"""Reads what was dropped or pasted: folders to add, or a picture to search with."""

import hashlib
import os
import sys
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from shazim_gui.core.download import is_address
from shazim_gui.core.text.language import tr
from shazim_gui.export.file_names import shown
from shazim_gui.gui.background.picture_reader import Source


@dataclass(frozen=True, slots=True)
class QueryPicture:
    """A picture to search with."""

    name: str
    location: str
    """The folder or address that it comes from, or a description of it, to be shown."""
    data: str | bytes
    """A path, a web address, or a file's bytes."""

    @property
    def source(self) -> Source | None:
        """The source to show it from; None for a web address, which only the search itself fetches."""
        if isinstance(self.data, bytes):
            return Source(hashlib.sha256(self.data).digest(), self.data)
        return None if is_address(self.data) else Source(b"query:" + os.fsencode(self.data), self.data)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped or pasted; nothing usable where both are empty."""

    folders: tuple[str, ...] = ()
    pictures: tuple[QueryPicture, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.folders or self.pictures)


def file_picture(path: str) -> QueryPicture:
    """A picture file."""
    folder, name = os.path.split(shown(path))
    return QueryPicture(name, folder, path)


def read_mime(mime: QMimeData) -> Dropped:
    """Files first, then the image itself, which needs no download, then an address to fetch it from."""
    paths = [_local_path(url) for url in mime.urls() if url.isLocalFile()]
    folders = tuple(path for path in paths if os.path.isdir(path))  # noqa: PTH112  (surrogate escapes survive)
    pictures = tuple(file_picture(path) for path in paths if path not in folders)
    if folders or pictures:
        return Dropped(folders, pictures)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            name = tr("dropped picture")
            return Dropped(pictures=(QueryPicture(name, "", _png(image)),))
    addresses = [url.toString() for url in mime.urls()] or mime.text().split()[:1]
    pictures = tuple(web_picture(address) for address in addresses if is_address(address))
    return Dropped(pictures=pictures) if pictures else _named_in(mime.text().strip())


def may_be_read(mime: QMimeData) -> bool:
    """A quick guess while something is dragged over the window."""
    return mime.hasUrls() or mime.hasImage() or is_address(mime.text().strip())


def _named_in(text: str) -> Dropped:
    """A file or folder that a text names, as a terminal or a file manager provides it."""
    path = _local_path(QUrl(text)) if text.lower().startswith("file://") else text
    if os.path.isabs(path) and "\n" not in path:  # noqa: PTH117
        if os.path.isdir(path):  # noqa: PTH112
            return Dropped(folders=(path,))
        if os.path.isfile(path):  # noqa: PTH113
            return Dropped(pictures=(file_picture(path),))
    return Dropped()


def web_picture(address: str) -> QueryPicture:
    """A picture at a web address."""
    url = QUrl(address)
    return QueryPicture(url.fileName() or url.host(), url.host(), address)


def _local_path(url: QUrl) -> str:
    """The path of a file URL, including one whose name is not valid text."""
    if sys.platform == "win32":
        return url.toLocalFile()
    raw = unquote_to_bytes(bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded).encode()))
    return os.fsdecode(raw).rstrip("/") or "/"


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())
