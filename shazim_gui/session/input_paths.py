"""Converts folders and pictures as a person gives them to the paths that the library and the worker use."""

import os
from collections.abc import Sequence

from shazim_gui.core.download import is_address


def absolute(path: str) -> str:
    """A path as the catalogue stores it."""
    return os.path.abspath(os.path.expanduser(path))  # noqa: PTH100, PTH111  (surrogate escapes survive)


def is_below(path: str, folders: Sequence[str]) -> bool:
    """True if an absolute path is one of these folders or inside one."""
    return any(path == folder or path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def absolute_picture(picture: str | bytes | os.PathLike[str]) -> str | bytes:
    """A picture as the worker takes it: a path becomes absolute; a web address or a file's bytes stay as they are."""
    if isinstance(picture, bytes):
        return picture
    given = os.fspath(picture)
    return given if is_address(given) else absolute(given)
