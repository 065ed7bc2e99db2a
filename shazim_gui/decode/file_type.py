"""Identifies a file's format from its first bytes, never from its name."""

import codecs
import re

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode import tiff_head
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.signatures import SIGNATURES

HEAD_BYTES = 4096
"""Number of bytes at the start of a file that `sniff` needs; every signature is within them."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "JPEG2000", "PPM", "PSD")
"""The supported formats, by Pillow's names."""

_MAGIC_NUMBERS = (
    ("JPEG", re.compile(rb"\xff\xd8\xff[^\xf7]", re.DOTALL)),
    ("PNG", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("WEBP", re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
    ("GIF", re.compile(rb"GIF8[79]a")),
    # A text file may begin with BM as well, but contains no zero bytes.
    ("BMP", re.compile(rb"BM(?=.{0,16}\0)", re.DOTALL)),
    ("JPEG2000", re.compile(rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51")),
    ("PSD", re.compile(rb"8BPS\0\x01")),
    # The magic number, then comments, then the width; P0CMYK and Py... are Pillow's own additions.
    ("PPM", re.compile(rb"(P[1-6f]|P0CMYK|PyP|PyRGBA|PyCMYK)(\s|#[^\r\n]*[\r\n])+[-+]?\d")),
)

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
_UNSUPPORTED_HEIF_BRANDS = {b"avci", b"avcs", b"jpeg", b"jpgs", b"j2ki", b"j2is", b"vvic", b"vvis"}


def sniff(head: bytes) -> str:
    """Return the format, one of `FORMATS`, of a file whose first `HEAD_BYTES` bytes, or all of them, are `head`.

    Raises:
        Undecodable: EMPTY for no bytes, UNSUPPORTED for a picture in an unsupported format, NOT_A_PICTURE otherwise.
    """
    if not head:
        raise Undecodable(Reason.EMPTY, skip_detail(SkipCode.EMPTY))
    if tiff_head.is_tiff(head) and not head.startswith(b"CR\x02", 8):
        if tiff_head.is_camera_raw(head):
            raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED, kind="camera-raw"))
        return "TIFF"
    for name, magic_number in _MAGIC_NUMBERS:
        if magic_number.match(head):
            if name == "PSD":
                _check_photoshop_depth(head)
            return name
    if head[4:8] == b"ftyp" and (container := _heif_or_avif(head)):
        return container
    for signature in SIGNATURES:
        if signature.pattern.match(head):
            raise Undecodable(signature.reason, signature.detail)
    if _is_text(head):
        raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="text"))
    raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE))


def _heif_or_avif(head: bytes) -> str | None:
    """Return HEIF, AVIF or None; both share a container with videos, and the brands in its first box identify them."""
    length = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    compatible = {head[offset : offset + 4] for offset in range(16, length - 3, 4)}
    if major in _AVIF_BRANDS or (major in {b"mif1", b"msf1"} and compatible & _AVIF_BRANDS):
        return "AVIF"
    if major in _HEIF_BRANDS:
        return "HEIF"
    if major in _UNSUPPORTED_HEIF_BRANDS:
        raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_VARIANT, format="HEIF"))
    return None


def _check_photoshop_depth(head: bytes) -> None:
    depth = int.from_bytes(head[22:24], "big")
    if depth in (16, 32):
        raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_DEPTH, bits=depth))


def _is_text(head: bytes) -> bool:
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)  # a character cut off by the end is allowed
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character.isspace() for character in text)
