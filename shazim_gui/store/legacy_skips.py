"""Parses the English sentences with which libraries before 0.1.0 explain a skip; needed only for their migration."""

import re
from collections.abc import Callable

from shazim_gui.core.skip_details import SkipCode, SkipDetail, skip_detail

_NUMBER = r"[\d,]+"
_SIZE = r"([\d,.]+) (bytes?|kB|MB|GB|TB)"
_UNITS = {"byte": 1, "bytes": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}

_PLAIN = {
    "an empty file": skip_detail(SkipCode.EMPTY),
    "not a picture": skip_detail(SkipCode.NOT_A_PICTURE),
    "not a picture (not even a file)": skip_detail(SkipCode.NOT_A_PICTURE, kind="special-file"),
    "a PostScript file; Shazim never runs such files": skip_detail(SkipCode.NEVER_RUN, kind="postscript"),
    "a PDF document; Shazim never runs such files": skip_detail(SkipCode.NEVER_RUN, kind="pdf"),
    "a Windows metafile; Shazim never runs such files": skip_detail(SkipCode.NEVER_RUN, kind="windows-metafile"),
    "damaged: it has no pixels": skip_detail(SkipCode.NO_PIXELS),
    "damaged: it asks for more memory than there is": skip_detail(SkipCode.TOO_MUCH_MEMORY),
    "damaged: the file ends in the middle of the picture": skip_detail(SkipCode.TRUNCATED),
    "damaged: its parts do not fit together": skip_detail(SkipCode.INCONSISTENT),
    "damaged: its pixels cannot be read": skip_detail(SkipCode.UNREADABLE_PIXELS),
    "damaged: named like a picture, but its content is none": skip_detail(SkipCode.MISNAMED),
    "gone before it could be looked at": skip_detail(SkipCode.GONE_BEFORE_SCAN),
    "gone before it could be read": skip_detail(SkipCode.GONE_BEFORE_READ),
    "replaced while it was looked at": skip_detail(SkipCode.REPLACED),
    "symbolic link, not followed": skip_detail(SkipCode.SYMLINK),
    "it crashed the picture decoder twice and is left out until it changes": skip_detail(SkipCode.CRASHED),
}


def _kind(description: str) -> str:
    """Return the present name of a kind of file: `web-page` for `a web page`."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"^an? ", "", description.lower())).strip("-")


def _whole(figure: str) -> int:
    return int(figure.replace(",", ""))


def _bytes(figure: str, unit: str) -> int:
    return round(float(figure.replace(",", "")) * _UNITS[unit])


_WITH_ARGUMENTS: tuple[tuple[str, Callable[..., SkipDetail]], ...] = (
    (
        r"picture format not supported: Photoshop with (\d+) bits per colour",
        lambda bits: skip_detail(SkipCode.UNSUPPORTED_DEPTH, bits=int(bits)),
    ),
    (
        r"picture format not supported: (.+) of an unusual kind",
        lambda name: skip_detail(SkipCode.UNSUPPORTED_VARIANT, format=name),
    ),
    (r"picture format not supported: (.+)", lambda kind: skip_detail(SkipCode.UNSUPPORTED, kind=_kind(kind))),
    (r"not a picture \((.+)\)", lambda kind: skip_detail(SkipCode.NOT_A_PICTURE, kind=_kind(kind))),
    (r"damaged: its (.+) header makes no sense", lambda name: skip_detail(SkipCode.BAD_HEADER, format=name)),
    (
        rf"too large: ({_NUMBER}) × ({_NUMBER}) pixels, the limit is ([\d.e+]+) megapixels",
        lambda width, height, limit: skip_detail(
            SkipCode.TOO_MANY_PIXELS, width=_whole(width), height=_whole(height), limit=round(float(limit) * 1e6)
        ),
    ),
    (
        rf"too large: {_SIZE}, the limit is {_SIZE}",
        lambda size, unit, limit, limit_unit: skip_detail(
            SkipCode.TOO_MANY_BYTES, bytes=_bytes(size, unit), limit=_bytes(limit, limit_unit)
        ),
    ),
    (r"no permission to read the (file|folder)", lambda what: skip_detail(SkipCode.NO_PERMISSION, what=what)),
    (
        r"the (file|folder) cannot be read \((.*)\)",
        lambda what, error: skip_detail(SkipCode.UNREADABLE, what=what, error=error),
    ),
    (r"another name of (.+)", lambda path: skip_detail(SkipCode.HARD_LINK, path=path)),
    (r"excluded by (.+)", lambda pattern: skip_detail(SkipCode.EXCLUDED, pattern=pattern)),
)
_PATTERNS = [(re.compile(pattern, re.DOTALL), to_detail) for pattern, to_detail in _WITH_ARGUMENTS]


def detail_of_sentence(sentence: str) -> SkipDetail:
    """Return a stored sentence as a code with arguments; an unknown one is kept as text."""
    if sentence in _PLAIN:
        return _PLAIN[sentence]
    for pattern, to_detail in _PATTERNS:
        if found := pattern.fullmatch(sentence):
            return to_detail(*found.groups())
    return skip_detail(SkipCode.OTHER, text=sentence)
