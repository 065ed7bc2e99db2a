"""Converts paths for screens, browsers and other programs."""

import os
import sys
from pathlib import Path

_JOINERS = "\u200c\u200d"
"""Invisible, but parts of words (Persian, Hindi) and of emoji; every other invisible character is spelled out."""


def shown(text: str) -> str:
    r"""`text` on one line of any screen, always encodable as UTF-8.

    Bytes that are not text become `\xff`; line ends, control characters and characters that reverse the direction of
    text become `\n`, `\x1b`, `\u202e`, so that no file name can control a terminal or look like another name.
    """
    if text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def raw(text: str) -> bytes:
    """`text` as UTF-8, in which a path has the bytes that the file system returned."""
    # "surrogateescape"; on Windows, whose names may hold lone surrogates, "surrogatepass".
    return text.encode("utf-8", sys.getfilesystemencodeerrors())


def address(path: str) -> str:
    """The `file://` address of an absolute path, percent-encoded byte by byte."""
    return Path(path).as_uri()


def split(path: str) -> tuple[str, str]:
    """The folder and the name of `path`, both as `shown`."""
    folder, name = os.path.split(path)
    return shown(folder), shown(name)


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if "\udc80" <= character <= "\udcff":
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
