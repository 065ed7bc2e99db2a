"""Opens the bytes of a hostile world as a Pillow picture, within limits, with one kind of error."""

import contextlib
import logging
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pillow_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    PsdImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.file_type import FORMATS, HEAD_BYTES, sniff

# Importing a plugin registers it. They are named one by one because Pillow, asked for a format that it does not know
# yet, imports all of its plugins, and some of those start an interpreter (EPS, WMF).
_PLUGINS = (
    AvifImagePlugin, BmpImagePlugin, GifImagePlugin, Jpeg2KImagePlugin, JpegImagePlugin, MpoImagePlugin,
    PngImagePlugin, PpmImagePlugin, PsdImagePlugin, TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip
pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
assert set(FORMATS) <= set(Image.OPEN), "a format is sniffed that nothing opens"

# `Limits` replaces Pillow's own check, which is one number for the whole process, warns at half of what it refuses,
# and cannot be changed for one thread. It is switched off once, here.
Image.MAX_IMAGE_PIXELS = None

# Pillow passes on what its decoders mutter about broken files (libtiff: hundreds of lines for one). What a person needs
# to know of it is in `Undecodable`.
logging.getLogger("PIL").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may ask for before it is refused."""

    pixels: int = 256_000_000
    """Width times height."""
    bytes: int = 512 * 1024 * 1024
    """Of the file."""


DEFAULT_LIMITS = Limits()


@contextlib.contextmanager
def opened(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Iterator[tuple[str, ImageFile.ImageFile]]:
    """Give the sniffed format's name and the picture, its header read, its size checked, no pixel decoded yet.

    Whatever goes wrong inside the `with` block is taken for the file's fault: Pillow's decoders answer hostile bytes
    with nearly every exception there is, and this is the one place that knows it.

    Raises:
        Undecodable: this is not a picture that can be read.
    """
    kind = sniff(data[:HEAD_BYTES])
    try:
        with Image.open(BytesIO(data), formats=(kind,)) as image:
            _check_pixels(image.size, limits)
            # At once, as it lies in memory; between blocks of 64 kB threads would wait for the interpreter's lock.
            image.decodermaxblock = max(len(data), image.decodermaxblock)
            yield kind, image
    except Undecodable:
        raise
    except Exception as error:  # a decoder's trouble with a hostile file is the world's, not ours
        raise _undecodable(kind, error) from error


def _check_pixels(size: tuple[int, int], limits: Limits) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise Undecodable(Reason.DAMAGED, skip_detail(SkipCode.NO_PIXELS))
    if width * height > limits.pixels:
        raise Undecodable(
            Reason.TOO_LARGE,
            skip_detail(SkipCode.TOO_MANY_PIXELS, width=width, height=height, limit=limits.pixels),
        )


def _undecodable(kind: str, error: Exception) -> Undecodable:
    said = str(error).lower()
    if isinstance(error, NotImplementedError) or "unsupported" in said or "not supported" in said:
        return Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_VARIANT, format=kind))
    if isinstance(error, MemoryError):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.TOO_MUCH_MEMORY))
    if isinstance(error, UnidentifiedImageError):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.BAD_HEADER, format=kind))
    if isinstance(error, EOFError) or any(word in said for word in ("truncated", "end of file", "not enough")):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.TRUNCATED))
    if isinstance(error, (KeyError, IndexError, struct.error, zlib.error)):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.INCONSISTENT))
    return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.UNREADABLE_PIXELS))
