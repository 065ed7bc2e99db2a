"""Decodes pictures for a screen: previews, photographs to compare, and the stored thumbnails of a library."""

from collections.abc import Callable
from dataclasses import dataclass

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.exif import exif_facts
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.preview import preview
from shazim_gui.decode.thumbnail_cache import THUMBNAIL_SIDE, Thumbnails

STORED_SIDE = THUMBNAIL_SIDE
"""Longer side in pixels, at most, of the thumbnails that the library keeps."""

StoredThumbnails = Callable[[bytes], bytes | None]
"""Returns the JPEG of the content with a SHA-256; None where the library has none."""


@dataclass(frozen=True, slots=True, eq=False)
class ScreenPicture:
    """The pixels of a picture, upright."""

    width: int
    height: int
    rgb: bytes
    """Three bytes per pixel, row by row, without padding."""


@dataclass(frozen=True, slots=True, eq=False)
class ScreenPhoto:
    """A photograph with the facts in its EXIF data."""

    picture: ScreenPicture
    facts: dict[str, str]
    """By name, the most useful first."""


def stored_thumbnails(paths: LibraryPaths) -> StoredThumbnails:
    """Reads the thumbnails of a library; may be called in any thread."""
    return Thumbnails(paths.thumbnails).load


def screen_picture(picture: str | bytes, side: int) -> ScreenPicture | None:
    """The first frame of a picture (a path, or a file's bytes), longer side at most `side` pixels, never enlarged.

    None where it cannot be read.
    """
    try:
        image = preview(picture, side)
    except Undecodable:
        return None
    return ScreenPicture(*image.size, image.tobytes())


def screen_photo(path: str, side: int) -> ScreenPhoto | None:
    """The photograph at a path, longer side at most `side` pixels; None where it cannot be read."""
    try:
        data = read(path)
        facts = exif_facts(data)
    except Undecodable:
        return None
    picture = screen_picture(data, side)
    return None if picture is None else ScreenPhoto(picture, facts)
