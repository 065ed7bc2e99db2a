"""Opens untrusted bytes as a Pillow picture, enforces limits and reports every failure as one kind of error."""

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

# Importing a plugin registers it. They are listed explicitly because Pillow imports all of its plugins when asked for
# an unknown format, and some of those start an interpreter (EPS, WMF).
_PLUGINS = (
    AvifImagePlugin, BmpImagePlugin, GifImagePlugin, Jpeg2KImagePlugin, JpegImagePlugin, MpoImagePlugin,
    PngImagePlugin, PpmImagePlugin, PsdImagePlugin, TiffImagePlugin, WebPImagePlugin,
)  # fmt: skip
pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
assert set(FORMATS) <= set(Image.OPEN), "a format is recognised that no plugin opens"

# `Limits` replaces Pillow's own check, which is one number for the whole process, warns at half of the size it refuses
# and cannot be changed for one thread. It is disabled once, here.
Image.MAX_IMAGE_PIXELS = None

# Pillow logs its decoders' warnings about broken files (libtiff: hundreds of lines for one file). `Undecodable` already
# contains what a person needs to know.
logging.getLogger("PIL").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Limits:
    """Maximum sizes of a picture file; larger ones are refused."""

    pixels: int = 256_000_000
    """Width times height of the picture."""
    bytes: int = 512 * 1024 * 1024
    """Size of the file."""


DEFAULT_LIMITS = Limits()


@contextlib.contextmanager
def opened(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Iterator[tuple[str, ImageFile.ImageFile]]:
    """Yield the format's name and the picture, with its header read and its size checked but no pixel decoded yet.

    Every exception inside the `with` block is attributed to the file, because Pillow's decoders may raise nearly any
    exception on malformed bytes.

    Raises:
        Undecodable: the bytes are not a picture that can be decoded.
    """
    kind = sniff(data[:HEAD_BYTES])
    try:
        with Image.open(BytesIO(data), formats=(kind,)) as image:
            _check_pixels(image.size, limits)
            # One block, since the file is in memory; between blocks of 64 kB threads would wait for the GIL.
            image.decodermaxblock = max(len(data), image.decodermaxblock)
            yield kind, image
    except Undecodable:
        raise
    except Exception as error:  # a decoder's failure on a malformed file is not a bug of this program
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
    message = str(error).lower()
    if isinstance(error, NotImplementedError) or "unsupported" in message or "not supported" in message:
        return Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_VARIANT, format=kind))
    if isinstance(error, MemoryError):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.TOO_MUCH_MEMORY))
    if isinstance(error, UnidentifiedImageError):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.BAD_HEADER, format=kind))
    if isinstance(error, EOFError) or any(phrase in message for phrase in ("truncated", "end of file", "not enough")):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.TRUNCATED))
    if isinstance(error, (KeyError, IndexError, struct.error, zlib.error)):
        return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.INCONSISTENT))
    return Undecodable(Reason.DAMAGED, skip_detail(SkipCode.UNREADABLE_PIXELS))
