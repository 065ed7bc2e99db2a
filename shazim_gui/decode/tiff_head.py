"""Tells plain TIFF pictures from camera raw files, which are TIFF files too."""

import struct

_MAKERS = {b"II*\0": "<", b"MM\0*": ">"}
_BIG = (b"II+\0", b"MM\0+")
_SWAPPED = (b"II\0*", b"MM*\0")
"""Written by some programs and read by Pillow: the magic number in the wrong byte order."""

_NEW_SUBFILE_TYPE, _MAKE, _SUB_IFDS, _DNG_VERSION = 0xFE, 0x10F, 0x14A, 0xC612
_REDUCED = 1
"""NewSubfileType, bit 0: a smaller version of another picture in this file (TIFF 6.0, page 36)."""


def is_tiff(head: bytes) -> bool:
    """True for TIFF and BigTIFF of either byte order."""
    return head[:4] in _MAKERS or head[:4] in _BIG or head[:4] in _SWAPPED


def is_camera_raw(head: bytes) -> bool:
    """True where the first directory is that of a DNG, NEF, ARW or a like file, as far as `head` shows.

    Their first picture is only a small preview; taking it for the photograph would be dishonest about size and quality.
    """
    tags = _first_directory(head)
    if _DNG_VERSION in tags:
        return True
    return _MAKE in tags and _SUB_IFDS in tags and tags.get(_NEW_SUBFILE_TYPE, 0) & _REDUCED == _REDUCED


def _first_directory(head: bytes) -> dict[int, int]:
    """Tag -> its value field as one 32-bit number, of the first directory if it lies within `head`, else nothing."""
    order = _MAKERS.get(head[:4])
    if order is None or len(head) < 8:
        return {}
    (start,) = struct.unpack_from(order + "I", head, 4)
    if start + 2 > len(head):
        return {}
    (count,) = struct.unpack_from(order + "H", head, start)
    tags = {}
    for at in range(start + 2, min(start + 2 + 12 * count, len(head) - 11), 12):
        tag, _, _, value = struct.unpack_from(order + "HHII", head, at)
        tags[tag] = value
    return tags
