"""Distinguishes plain TIFF pictures from camera raw files, which are TIFF files too."""

import struct

_BYTE_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_BIG = (b"II+\0", b"MM\0+")
_WRONG_ORDER = (b"II\0*", b"MM*\0")
"""Magic numbers in the wrong byte order, which some programs write and Pillow accepts."""

_NEW_SUBFILE_TYPE, _MAKE, _SUB_IFDS, _DNG_VERSION = 0xFE, 0x10F, 0x14A, 0xC612
_REDUCED = 1
"""NewSubfileType, bit 0: a smaller version of another picture in this file (TIFF 6.0, page 36)."""


def is_tiff(head: bytes) -> bool:
    """Return True for TIFF and BigTIFF of either byte order."""
    return head[:4] in _BYTE_ORDERS or head[:4] in _BIG or head[:4] in _WRONG_ORDER


def is_camera_raw(head: bytes) -> bool:
    """Return True where the first directory in `head` is that of a DNG, NEF, ARW or similar file.

    The first picture of such a file is only a small preview, so its size and quality would be wrong for the photograph.
    """
    tags = _first_directory(head)
    if _DNG_VERSION in tags:
        return True
    return _MAKE in tags and _SUB_IFDS in tags and tags.get(_NEW_SUBFILE_TYPE, 0) & _REDUCED == _REDUCED


def _first_directory(head: bytes) -> dict[int, int]:
    """Return each tag's value field as one 32-bit number; empty where the first directory is not within `head`."""
    order = _BYTE_ORDERS.get(head[:4])
    if order is None or len(head) < 8:
        return {}
    (start,) = struct.unpack_from(order + "I", head, 4)
    if start + 2 > len(head):
        return {}
    (count,) = struct.unpack_from(order + "H", head, start)
    tags = {}
    for offset in range(start + 2, min(start + 2 + 12 * count, len(head) - 11), 12):
        tag, _, _, value = struct.unpack_from(order + "HHII", head, offset)
        tags[tag] = value
    return tags
