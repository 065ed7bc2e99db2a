"""Decodes a picture at the size it is shown at on the screen."""

from PIL import Image

from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits, opened
from shazim_gui.decode.shrinking import power_of_two_within, shrunk_upright_rgb


def preview(data_or_path: bytes | str, side: int, *, limits: Limits = DEFAULT_LIMITS) -> Image.Image:
    """Return the first frame of a picture, given as bytes or a path: RGB, upright, longer side at most `side` pixels.

    A smaller picture keeps its size.

    Raises:
        Undecodable: the file cannot be read or decoded.
    """
    data = read(data_or_path, limits) if isinstance(data_or_path, str) else data_or_path
    with opened(data, limits) as (_, image):
        small, _full = shrunk_upright_rgb(image, power_of_two_within(max(image.size) // max(side, 1)))
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        return small
