"""Loads an opened picture upright at a reduced size, as cheaply as its format allows."""

from PIL import Image, ImageFile

from shazim_gui.decode.upright import orientation, upright_rgb

# In these modes the mean of pixels is a pixel of the mean colour (Pillow weights colours by alpha), so pictures can be
# reduced before they are converted, in a fraction of the time and memory.
_AVERAGED_BEFORE_CONVERSION = {"L", "RGB", "RGBA", "LA", "RGBX", "YCbCr"}


def power_of_two_within(ratio: int) -> int:
    """Return the largest power of two that is at most `ratio`, and at least 1.

    JPEG's DCT scales are 1/2, 1/4 and 1/8. Using powers of two for every format gives a PNG and a JPEG copy of one
    picture the same reduced size and, since both are means over the same squares, nearly the same pixels.
    """
    return 1 << max(0, ratio.bit_length() - 1)


def shrunk_upright_rgb(image: ImageFile.ImageFile, factor: int) -> tuple[Image.Image, tuple[int, int]]:
    """Load `image` at 1/`factor` (a power of two) of its size.

    Returns the small upright RGB picture, each pixel the mean of a `factor` x `factor` square, and the upright
    (width, height) of the full one.

    Raises:
        Exception: any exception that Pillow's decoders raise.
    """
    full = image.size
    remaining = factor
    drafted = image.draft(None, (full[0] // factor or 1, full[1] // factor or 1)) if image.format in _DRAFTING else None
    if drafted is not None:
        remaining = factor // round(full[0] / drafted[1][2])
    image.load()
    if drafted is None:
        full = image.size  # some formats report their true size only now
    sides_swapped = orientation(image) >= 5
    if remaining == 1:
        small = upright_rgb(image)
    elif image.mode in _AVERAGED_BEFORE_CONVERSION and "transparency" not in image.info:
        small = upright_rgb(Image.Image.reduce(image, remaining))
    else:
        small = upright_rgb(image).reduce(remaining)
    return small, (full[1], full[0]) if sides_swapped else full


_DRAFTING = ("JPEG", "MPO")
