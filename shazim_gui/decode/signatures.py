"""Signatures of unsupported file formats, and the kind of file that each stands for."""

import re
from dataclasses import dataclass

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, SkipDetail, skip_detail


@dataclass(frozen=True, slots=True)
class Signature:
    """`pattern` is matched at byte 0; `detail` says what such a file is."""

    pattern: re.Pattern[bytes]
    reason: Reason
    detail: SkipDetail


def _starts(pattern: bytes, reason: Reason, code: SkipCode, kind: str) -> Signature:
    return Signature(re.compile(pattern, re.DOTALL), reason, skip_detail(code, kind=kind))


def _never_run(pattern: bytes, kind: str) -> Signature:
    return _starts(pattern, Reason.UNSUPPORTED, SkipCode.NEVER_RUN, kind)


def _picture(pattern: bytes, kind: str) -> Signature:
    return _starts(pattern, Reason.UNSUPPORTED, SkipCode.UNSUPPORTED, kind)


def _other(pattern: bytes, kind: str) -> Signature:
    return _starts(pattern, Reason.NOT_A_PICTURE, SkipCode.NOT_A_PICTURE, kind)


# Formats whose readers run an interpreter or another program are always refused.
_NEVER_RUN = (
    _never_run(rb"%!|\xc5\xd0\xd3\xc6", "postscript"),
    _never_run(rb".{0,1000}?%PDF-", "pdf"),
    _never_run(
        rb"\xd7\xcd\xc6\x9a|[\x01\x02]\x00\x09\x00\x00[\x01\x03]|\x01\x00\x00\x00.{36} EMF",
        "windows-metafile",
    ),
)

_PICTURES = (
    _picture(rb"II\*\x00.{4}CR\x02|FUJIFILMCCD-RAW|IIU\x00|IIRO|IIRS|MMOR|FOVb|\x00MRM|.{4}ftypcrx ", "camera-raw"),
    _picture(rb"\x00\x00\x01\x00[^\x00]", "icon"),
    _picture(rb"\x00\x00\x02\x00[^\x00]\x00", "mouse-pointer"),
    _picture(rb"icns", "apple-icon"),
    _picture(rb"\xff\x0a|\x00\x00\x00\x0cJXL ", "jpeg-xl"),
    _picture(rb"\xff\xd8\xff\xf7", "jpeg-ls"),
    _picture(rb"II\xbc\x01", "jpeg-xr"),
    _picture(rb"8BPS\x00\x02", "large-photoshop-document"),
    _picture(rb"gimp xcf", "gimp-project"),
    _picture(rb"qoif", "qoi"),
    _picture(rb"DDS ", "directdraw-texture"),
    _picture(rb"BLP[12]", "blizzard-texture"),
    _picture(rb"\x0a[\x00\x02\x03\x04\x05]\x01[\x01\x02\x04\x08]", "pcx"),
    _picture(rb"\x01\xda[\x00\x01][\x01\x02]", "sgi-picture"),
    _picture(rb".{4}[\x11\x12]\xaf.{6}\x08\x00", "fli-animation"),
    _picture(rb"\x59\xa6\x6a\x95", "sun-raster-picture"),
    _picture(rb"SIMPLE  =", "fits"),
    _picture(rb"\x76\x2f\x31\x01", "openexr"),
    _picture(rb"#\?RADIANCE|#\?RGBE", "radiance-hdr"),
    _picture(rb"SDPX|XPDS", "dpx"),
    _picture(rb"BPG\xfb", "bpg"),
    _picture(rb"FLIF", "flif"),
    _picture(rb"\x8a[MJ]NG", "mng"),
    _picture(rb"AT&TFORM", "djvu"),
    _picture(rb".{128}DICM", "dicom"),
    _picture(rb"P7\s|PF\s", "pam-or-colour-pfm"),
    _picture(rb"/\* XPM|#define \S+_width ", "x11-bitmap"),
    _picture(rb"FORM.{4}(ILBM|PBM )", "amiga-picture"),
    _picture(rb"(\xef\xbb\xbf)?\s*(<\?xml.*?<svg|<!--.*?<svg|<!DOCTYPE svg|<svg)", "svg-drawing"),
)

_OTHERS = (
    _other(rb".{4}ftypM4A |ID3|fLaC|RIFF.{4}WAVE|FORM.{4}AIF|MThd|\xff[\xfb\xf3\xf2\xf1\xf9]|#!AMR", "sound"),
    _other(
        rb".{4}(ftyp|moov|mdat|wide|skip|pnot)|\x1aE\xdf\xa3|RIFF.{4}AVI |FLV\x01|\x00\x00\x01[\xb3\xba]|"
        rb"\x30\x26\xb2\x75|\x47.{187}\x47.{187}\x47|.{4}\x47.{191}\x47|\.RMF",
        "video",
    ),
    _other(rb"OggS", "sound-or-a-video"),
    _other(
        rb"PK(\x03\x04|\x05\x06|\x07\x08)|Rar!|7z\xbc\xaf|\x1f\x8b|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd|.{257}ustar|MSCF|\x04\x22\x4d\x18",
        "archive",
    ),
    _other(rb"\xd0\xcf\x11\xe0|\{\\rtf", "document"),
    _other(rb"MZ|\x7fELF|[\xca\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\xca\xfe\xba\xbe|\x00asm|#!", "program"),
    _other(rb"SQLite format 3\x00", "database"),
    _other(rb"\x00\x01\x00\x00\x00.{7}[A-Z]|OTTO|wOF[F2]|ttcf", "font"),
    _other(rb"\s*<(!DOCTYPE html|html)", "web-page"),
    _other(rb"\xff\xfe|\xfe\xff", "text"),
)

SIGNATURES: tuple[Signature, ...] = _NEVER_RUN + _PICTURES + _OTHERS
"""In the order in which they are tried: specific patterns before general ones."""
