"""Signatures of unsupported file formats, each with the message shown for such files."""

import re
from dataclasses import dataclass

from shazim_gui.core.records import Reason


@dataclass(frozen=True, slots=True)
class Signature:
    """One format: `pattern` is matched at byte 0, and `detail` is the whole message shown for such a file."""

    pattern: re.Pattern[bytes]
    reason: Reason
    detail: str


def _signature(pattern: bytes, reason: Reason, detail: str) -> Signature:
    return Signature(re.compile(pattern, re.DOTALL), reason, detail)


def _picture(pattern: bytes, kind: str) -> Signature:
    return _signature(pattern, Reason.UNSUPPORTED, f"picture format not supported: {kind}")


def _other(pattern: bytes, kind: str) -> Signature:
    return _signature(pattern, Reason.NOT_A_PICTURE, f"not a picture ({kind})")


# Formats whose readers run an interpreter or another program are always refused.
_NEVER_RUN = (
    _signature(rb"%!|\xc5\xd0\xd3\xc6", Reason.UNSUPPORTED, "a PostScript file; Shazim never runs such files"),
    _signature(rb".{0,1000}?%PDF-", Reason.UNSUPPORTED, "a PDF document; Shazim never runs such files"),
    _signature(
        rb"\xd7\xcd\xc6\x9a|[\x01\x02]\x00\x09\x00\x00[\x01\x03]|\x01\x00\x00\x00.{36} EMF",
        Reason.UNSUPPORTED,
        "a Windows metafile; Shazim never runs such files",
    ),
)

_PICTURES = (
    _picture(rb"II\*\x00.{4}CR\x02|FUJIFILMCCD-RAW|IIU\x00|IIRO|IIRS|MMOR|FOVb|\x00MRM|.{4}ftypcrx ", "camera raw"),
    _picture(rb"\x00\x00\x01\x00[^\x00]", "icon"),
    _picture(rb"\x00\x00\x02\x00[^\x00]\x00", "mouse pointer"),
    _picture(rb"icns", "Apple icon"),
    _picture(rb"\xff\x0a|\x00\x00\x00\x0cJXL ", "JPEG XL"),
    _picture(rb"\xff\xd8\xff\xf7", "JPEG-LS"),
    _picture(rb"II\xbc\x01", "JPEG XR"),
    _picture(rb"8BPS\x00\x02", "large Photoshop document"),
    _picture(rb"gimp xcf", "GIMP project"),
    _picture(rb"qoif", "QOI"),
    _picture(rb"DDS ", "DirectDraw texture"),
    _picture(rb"BLP[12]", "Blizzard texture"),
    _picture(rb"\x0a[\x00\x02\x03\x04\x05]\x01[\x01\x02\x04\x08]", "PCX"),
    _picture(rb"\x01\xda[\x00\x01][\x01\x02]", "SGI picture"),
    _picture(rb".{4}[\x11\x12]\xaf.{6}\x08\x00", "FLI animation"),
    _picture(rb"\x59\xa6\x6a\x95", "Sun raster picture"),
    _picture(rb"SIMPLE  =", "FITS"),
    _picture(rb"\x76\x2f\x31\x01", "OpenEXR"),
    _picture(rb"#\?RADIANCE|#\?RGBE", "Radiance HDR"),
    _picture(rb"SDPX|XPDS", "DPX"),
    _picture(rb"BPG\xfb", "BPG"),
    _picture(rb"FLIF", "FLIF"),
    _picture(rb"\x8a[MJ]NG", "MNG"),
    _picture(rb"AT&TFORM", "DjVu"),
    _picture(rb".{128}DICM", "DICOM"),
    _picture(rb"P7\s|PF\s", "PAM or colour PFM"),
    _picture(rb"/\* XPM|#define \S+_width ", "X11 bitmap"),
    _picture(rb"FORM.{4}(ILBM|PBM )", "Amiga picture"),
    _picture(rb"(\xef\xbb\xbf)?\s*(<\?xml.*?<svg|<!--.*?<svg|<!DOCTYPE svg|<svg)", "SVG drawing"),
)

_OTHERS = (
    _other(rb".{4}ftypM4A |ID3|fLaC|RIFF.{4}WAVE|FORM.{4}AIF|MThd|\xff[\xfb\xf3\xf2\xf1\xf9]|#!AMR", "sound"),
    _other(
        rb".{4}(ftyp|moov|mdat|wide|skip|pnot)|\x1aE\xdf\xa3|RIFF.{4}AVI |FLV\x01|\x00\x00\x01[\xb3\xba]|"
        rb"\x30\x26\xb2\x75|\x47.{187}\x47.{187}\x47|.{4}\x47.{191}\x47|\.RMF",
        "a video",
    ),
    _other(rb"OggS", "sound or a video"),
    _other(
        rb"PK(\x03\x04|\x05\x06|\x07\x08)|Rar!|7z\xbc\xaf|\x1f\x8b|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd|.{257}ustar|MSCF|\x04\x22\x4d\x18",
        "an archive",
    ),
    _other(rb"\xd0\xcf\x11\xe0|\{\\rtf", "a document"),
    _other(rb"MZ|\x7fELF|[\xca\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\xca\xfe\xba\xbe|\x00asm|#!", "a program"),
    _other(rb"SQLite format 3\x00", "a database"),
    _other(rb"\x00\x01\x00\x00\x00.{7}[A-Z]|OTTO|wOF[F2]|ttcf", "a font"),
    _other(rb"\s*<(!DOCTYPE html|html)", "a web page"),
    _other(rb"\xff\xfe|\xfe\xff", "a text"),
)

SIGNATURES: tuple[Signature, ...] = _NEVER_RUN + _PICTURES + _OTHERS
"""In the order in which they are tried: specific patterns before general ones."""
