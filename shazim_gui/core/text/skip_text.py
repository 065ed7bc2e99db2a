"""Describes why a file is skipped: English for exports, any language for the window."""

from shazim_gui.core.message import Figure, Message, Value, message
from shazim_gui.core.skip_details import SkipCode, SkipDetail
from shazim_gui.core.text.language import later
from shazim_gui.core.text.message_text import message_text
from shazim_gui.core.text.number_text import size_text


def skip_text(detail: SkipDetail) -> str:
    """Return why a file is skipped, in the language in use; the text follows the file's name and a colon."""
    return message_text(skip_message(detail))


def english_skip_text(detail: SkipDetail) -> str:
    """Return the same in English, whatever the language in use."""
    return str(skip_message(detail))


def skip_message(detail: SkipDetail) -> Message:
    """Return the same as a message."""
    given: dict[str, Value] = dict(detail.arguments)
    if detail.code is SkipCode.NOT_A_PICTURE and "kind" in given:
        return message(later("not a picture ({kind})"), kind=_kind(given["kind"]))
    match detail.code:
        case SkipCode.NEVER_RUN:
            return message(_NEVER_RUN[str(given["kind"])])
        case SkipCode.TOO_MANY_BYTES:
            template = later("too large: {size}, the limit is {limit}")
            return message(template, size=_size(given["bytes"]), limit=_size(given["limit"]))
        case SkipCode.NO_PERMISSION | SkipCode.UNREADABLE:
            templates = _ACCESS[str(given.pop("what"))]
            return message(templates[detail.code is SkipCode.UNREADABLE], **given)
        case SkipCode.TOO_MANY_PIXELS:
            given["limit"] = Figure(f"{int(str(given['limit'])) / 1e6:g}")
    if "kind" in given:
        return message(_TEMPLATES[detail.code], kind=_kind(given["kind"]))
    return message(_TEMPLATES[detail.code], **given)


def _size(number_of_bytes: object) -> Message:
    """Return `312 bytes` or `48.2 MB` as a message, with the separators and units of the language in use."""
    figure, unit = size_text(int(str(number_of_bytes))).split()
    return message(_UNITS[unit], number=Figure(figure))


def _kind(kind: object) -> Message:
    return message(FILE_KINDS.get(str(kind), str(kind)))


_UNSUPPORTED = later("picture format not supported: {kind}")
_TEMPLATES: dict[SkipCode, str] = {
    SkipCode.EMPTY: later("an empty file"),
    SkipCode.UNSUPPORTED: _UNSUPPORTED,
    SkipCode.UNSUPPORTED_VARIANT: later("picture format not supported: {format} of an unusual kind"),
    SkipCode.UNSUPPORTED_DEPTH: later("picture format not supported: Photoshop with {bits} bits per colour"),
    SkipCode.NOT_A_PICTURE: later("not a picture"),
    SkipCode.NO_PIXELS: later("damaged: it has no pixels"),
    SkipCode.TOO_MUCH_MEMORY: later("damaged: it asks for more memory than there is"),
    SkipCode.BAD_HEADER: later("damaged: its {format} header makes no sense"),
    SkipCode.TRUNCATED: later("damaged: the file ends in the middle of the picture"),
    SkipCode.INCONSISTENT: later("damaged: its parts do not fit together"),
    SkipCode.UNREADABLE_PIXELS: later("damaged: its pixels cannot be read"),
    SkipCode.MISNAMED: later("damaged: it has a picture's name but isn't one"),
    SkipCode.TOO_MANY_PIXELS: later("too large: {width} × {height} pixels, the limit is {limit} megapixels"),
    SkipCode.GONE_BEFORE_SCAN: later("gone before it could be scanned"),
    SkipCode.GONE_BEFORE_READ: later("gone before it could be read"),
    SkipCode.REPLACED: later("replaced during the scan"),
    SkipCode.SYMLINK: later("symbolic link, not followed"),
    SkipCode.HARD_LINK: later("another name of {path}"),
    SkipCode.EXCLUDED: later("excluded by {pattern}"),
    SkipCode.CRASHED: later("it crashed the picture decoder twice and is skipped until it changes"),
    SkipCode.OTHER: "{text}",
}
_NEVER_RUN = {
    "postscript": later("a PostScript file; Shazim never runs such files"),
    "pdf": later("a PDF document; Shazim never runs such files"),
    "windows-metafile": later("a Windows metafile; Shazim never runs such files"),
}
_ACCESS = {
    "file": (later("no permission to read the file"), later("the file cannot be read ({error})")),
    "folder": (later("no permission to read the folder"), later("the folder cannot be read ({error})")),
}
_UNITS = {
    "byte": later("{number} byte"),
    "bytes": later("{number} bytes"),
    "kB": later("{number} kB"),
    "MB": later("{number} MB"),
    "GB": later("{number} GB"),
    "TB": later("{number} TB"),
}
FILE_KINDS = {
    "amiga-picture": later("Amiga picture"),
    "apple-icon": later("Apple icon"),
    "archive": later("an archive"),
    "blizzard-texture": later("Blizzard texture"),
    "bpg": "BPG",
    "camera-raw": later("camera raw"),
    "database": later("a database"),
    "device": later("a device"),
    "dicom": "DICOM",
    "directdraw-texture": later("DirectDraw texture"),
    "djvu": "DjVu",
    "document": later("a document"),
    "dpx": "DPX",
    "fits": "FITS",
    "fli-animation": later("FLI animation"),
    "flif": "FLIF",
    "folder": later("a folder"),
    "font": later("a font"),
    "gimp-project": later("GIMP project"),
    "icon": later("icon"),
    "jpeg-ls": "JPEG-LS",
    "jpeg-xl": "JPEG XL",
    "jpeg-xr": "JPEG XR",
    "large-photoshop-document": later("large Photoshop document"),
    "mng": "MNG",
    "mouse-pointer": later("mouse pointer"),
    "named-pipe": later("a named pipe"),
    "openexr": "OpenEXR",
    "pam-or-colour-pfm": later("PAM or colour PFM"),
    "pcx": "PCX",
    "program": later("a program"),
    "qoi": "QOI",
    "radiance-hdr": "Radiance HDR",
    "sgi-picture": later("SGI picture"),
    "socket": later("a socket"),
    "sound": later("sound"),
    "sound-or-a-video": later("sound or a video"),
    "special-file": later("not even a file"),
    "sun-raster-picture": later("Sun raster picture"),
    "svg-drawing": later("SVG drawing"),
    "text": later("a text"),
    "video": later("a video"),
    "web-page": later("a web page"),
    "x11-bitmap": later("X11 bitmap"),
}
"""The names of the kinds of files, as used within a sentence."""
