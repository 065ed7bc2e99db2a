"""Keeps Python 3.11 alive under a PySide6 that gives away references it does not own.

PySide6 6.12 is built for Pythons in which None, True and False are immortal (3.12 and later, PEP 683). Under 3.11 each
call of a method that returns one of them (`QPainter.setPen`, `QLabel.isVisible`, ...) lowers its reference count by
one, and after some thousand calls the interpreter dies with "none_dealloc: deallocating None". Measured with 6.12.0
and Python 3.11.7; 6.11.3 is whole.
"""

import ctypes
import sys

_PLENTY = sys.maxsize // 4
"""References; at a million lost in a second, enough for longer than any window stays open."""


def make_singletons_last() -> None:
    """Give them so many references that they never run out; does nothing where they are immortal anyway."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False, NotImplemented):
        if sys.getrefcount(singleton) < _PLENTY:
            # The count is the first field of every object; nothing else runs while we hold the interpreter's lock.
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
