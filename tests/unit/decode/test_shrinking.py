from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile

from shazim_gui.decode.shrinking import power_of_two_within, shrunk_upright_rgb


def reopened(image: Image.Image, kind: str, **options: Any) -> ImageFile.ImageFile:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return Image.open(BytesIO(stream.getvalue()))


@pytest.mark.parametrize(("ratio", "power"), [(-1, 1), (0, 1), (1, 1), (2, 2), (3, 2), (4, 4), (9, 8), (1023, 512)])
def test_the_largest_power_of_two_within_a_ratio_is_returned(ratio: int, power: int) -> None:
    assert power_of_two_within(ratio) == power


@pytest.mark.parametrize("factor", [1, 2, 4, 8, 16])
def test_a_jpeg_is_never_decoded_larger_than_its_scales_allow(factor: int) -> None:
    with reopened(Image.new("RGB", (2050, 1030)), "JPEG") as image:
        small, full = shrunk_upright_rgb(image, factor)
        scale = min(factor, 8)
        assert image.size == (-(-2050 // scale), -(-1030 // scale))  # the size requested from the decoder
        assert small.size == (-(-2050 // factor), -(-1030 // factor))
        assert full == (2050, 1030)


def checkered(first: int, second: int) -> Image.Image:
    values = np.where(np.indices((64, 64)).sum(axis=0) % 2, second, first).astype(np.uint8)
    return Image.fromarray(values)


def test_means_are_taken_of_colours_and_not_of_their_encoding() -> None:
    """A half white and half black square becomes grey, whether its white is a colour, transparent or from a palette."""
    keyed = checkered(0, 90)
    palette = checkered(1, 2)
    palette.putpalette([9, 9, 9, 0, 0, 0, 255, 255, 255])
    for image, options in (
        (checkered(0, 255), {}),
        (keyed.convert("RGB"), {"transparency": (90, 90, 90)}),
        (keyed, {"transparency": 90}),
        (palette, {}),
    ):
        with reopened(image, "PNG", **options) as opened:
            small, _ = shrunk_upright_rgb(opened, 4)
        assert small.size == (16, 16)
        assert np.abs(np.asarray(small).astype(int) - 128).max() <= 1


def test_cmyk_values_are_averaged_as_colours() -> None:
    image = Image.merge(
        "CMYK", [checkered(0, 255), Image.new("L", (64, 64)), Image.new("L", (64, 64)), checkered(255, 0)]
    )
    with reopened(image, "TIFF") as opened:
        small, _ = shrunk_upright_rgb(opened, 4)
    assert np.abs(np.asarray(small).astype(int) - (0, 128, 128)).max() <= 1  # half black, half cyan
