"""Folders and pictures as a person names them, turned into what the library and the worker know."""

import os
from collections.abc import Sequence

from shazim_gui.core.download import is_address


def absolute(path: str) -> str:
    """A path as the catalogue knows it."""
    return os.path.abspath(os.path.expanduser(path))  # noqa: PTH100, PTH111  (surrogate escapes survive)


def is_below(path: str, folders: Sequence[str]) -> bool:
    """True where an absolute path is one of these folders or lies in one."""
    return any(path == folder or path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def placed(picture: str | bytes) -> str | bytes:
    """A picture as the worker takes it: a path made absolute; an address or a file's bytes as they are."""
    return picture if isinstance(picture, bytes) or is_address(picture) else absolute(picture)
