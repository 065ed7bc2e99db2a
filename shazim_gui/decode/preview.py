"""A picture for the screen."""

from PIL import Image

from shazim_gui.decode.file_bytes import read
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits, opened
from shazim_gui.decode.shrinking import power_of_two_within, shrunk_upright_rgb


def preview(data_or_path: bytes | str, side: int, *, limits: Limits = DEFAULT_LIMITS) -> Image.Image:
    """The first frame of a picture, given as a file's bytes or its path: RGB, upright, longer side at most `side`.

    A smaller picture keeps its size.

    Raises:
        Undecodable: it cannot be read or is no picture.
    """
    data = read(data_or_path, limits) if isinstance(data_or_path, str) else data_or_path
    with opened(data, limits) as (_, image):
        small, _full = shrunk_upright_rgb(image, power_of_two_within(max(image.size) // max(side, 1)))
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        return small
