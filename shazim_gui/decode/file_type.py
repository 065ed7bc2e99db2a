"""Tells by its first bytes, never by its name, whether a file is a picture that is read here."""

import codecs
import re

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode import tiff_head
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.signatures import SIGNATURES

HEAD_BYTES = 4096
"""How much of a file's beginning `sniff` looks at; every signature lies within it."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "JPEG2000", "PPM", "PSD")
"""The formats that are read, by Pillow's names."""

_BEGINNINGS = (
    ("JPEG", re.compile(rb"\xff\xd8\xff[^\xf7]", re.DOTALL)),
    ("PNG", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("WEBP", re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
    ("GIF", re.compile(rb"GIF8[79]a")),
    # A text may begin with BM as well, but holds no zero bytes.
    ("BMP", re.compile(rb"BM(?=.{0,16}\0)", re.DOTALL)),
    ("JPEG2000", re.compile(rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51")),
    ("PSD", re.compile(rb"8BPS\0\x01")),
    # The letters, then comments, then the width; P0CMYK and Py... are Pillow's own additions.
    ("PPM", re.compile(rb"(P[1-6f]|P0CMYK|PyP|PyRGBA|PyCMYK)(\s|#[^\r\n]*[\r\n])+[-+]?\d")),
)

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
_UNREAD_HEIF_BRANDS = {b"avci", b"avcs", b"jpeg", b"jpgs", b"j2ki", b"j2is", b"vvic", b"vvis"}


def sniff(head: bytes) -> str:
    """The name of the format, one of `FORMATS`, that `head` (the first `HEAD_BYTES` bytes, or all of them) begins.

    Raises:
        Undecodable: EMPTY for no bytes, UNSUPPORTED for a picture of a kind that is not read, NOT_A_PICTURE otherwise.
    """
    if not head:
        raise Undecodable(Reason.EMPTY, skip_detail(SkipCode.EMPTY))
    if tiff_head.is_tiff(head) and not head.startswith(b"CR\x02", 8):
        if tiff_head.is_camera_raw(head):
            raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED, kind="camera-raw"))
        return "TIFF"
    for name, beginning in _BEGINNINGS:
        if beginning.match(head):
            if name == "PSD":
                _check_photoshop_depth(head)
            return name
    if head[4:8] == b"ftyp" and (container := _still_in_container(head)):
        return container
    for signature in SIGNATURES:
        if signature.pattern.match(head):
            raise Undecodable(signature.reason, signature.detail)
    if _is_text(head):
        raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="text"))
    raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE))


def _still_in_container(head: bytes) -> str | None:
    """HEIF and AVIF share one container with films; the brands of its first box tell them apart."""
    length = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    compatible = {head[at : at + 4] for at in range(16, length - 3, 4)}
    if major in _AVIF_BRANDS or (major in {b"mif1", b"msf1"} and compatible & _AVIF_BRANDS):
        return "AVIF"
    if major in _HEIF_BRANDS:
        return "HEIF"
    if major in _UNREAD_HEIF_BRANDS:
        raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_VARIANT, format="HEIF"))
    return None


def _check_photoshop_depth(head: bytes) -> None:
    depth = int.from_bytes(head[22:24], "big")
    if depth in (16, 32):
        raise Undecodable(Reason.UNSUPPORTED, skip_detail(SkipCode.UNSUPPORTED_DEPTH, bits=depth))


def _is_text(head: bytes) -> bool:
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)  # a character cut by the head's end is no error
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character.isspace() for character in text)
