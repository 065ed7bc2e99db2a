"""Reads a photograph for a comparison, in a thread: its pixels at several sizes, and what the file says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from shazim_gui.core.records import Photo
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.exif import exif_facts
from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.preview import preview
from shazim_gui.gui.compare.image_pyramid import ImagePyramid

COMPARE_SIDE = 6000
"""Longer side in pixels up to which a photograph is compared at its own resolution."""


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPhoto:
    """A photograph as it was read."""

    levels: ImagePyramid | None
    """None where it cannot be read any more."""
    facts: Mapping[str, str] = field(default_factory=dict)


def read_photo(photo: Photo) -> LoadedPhoto:
    """Read a photo of the library."""
    try:
        data = read(photo.path)
        facts = exif_facts(data)
        picture = preview(data, COMPARE_SIDE)
    except Undecodable:
        return LoadedPhoto(None)
    width, height = picture.size
    # The copy owns its pixels; the first image only borrows Pillow's.
    image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return LoadedPhoto(ImagePyramid.of(image, photo.width, photo.height), facts)
