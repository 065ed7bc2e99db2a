"""Reads a photograph for a comparison, in a thread: its pixels at several sizes, and the facts in its file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shazim_gui.core.records import Photo
from shazim_gui.gui.background.picture_reader import image_of
from shazim_gui.gui.compare.image_pyramid import ImagePyramid
from shazim_gui.session.display_pictures import screen_photo

COMPARE_SIDE = 6000
"""Longer side in pixels up to which a photograph is compared at its own resolution."""


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPhoto:
    """A photograph as it was read."""

    levels: ImagePyramid | None
    """None where it cannot be read."""
    facts: Mapping[str, str] = field(default_factory=dict)


def read_photo(photo: Photo) -> LoadedPhoto:
    """Read a photo of the library."""
    read = screen_photo(photo.path, COMPARE_SIDE)
    if read is None:
        return LoadedPhoto(None)
    return LoadedPhoto(ImagePyramid.of(image_of(read.picture), photo.width, photo.height), read.facts)
