"""Reads a file's bytes, no more of them than it takes to know that they are worth it."""

import os
import stat

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.file_type import HEAD_BYTES, sniff
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits

# A pipe that took a file's name since the walk must not hold us up for ever: opened so, it answers at once.
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def read(path: str, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """All bytes of the picture file at `path`; of any other file only the head is read.

    Raises:
        Undecodable: NO_ACCESS, VANISHED, TOO_LARGE, or what `sniff` says of its head.
    """
    try:
        with open(path, "rb", opener=_opened_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="special-file"))
            sniff(file.read(HEAD_BYTES))
            if status.st_size > limits.bytes:
                raise Undecodable(
                    Reason.TOO_LARGE,
                    skip_detail(SkipCode.TOO_MANY_BYTES, bytes=status.st_size, limit=limits.bytes),
                )
            file.seek(0)
            return file.read(status.st_size)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Undecodable(Reason.VANISHED, skip_detail(SkipCode.GONE_BEFORE_READ)) from error
    except IsADirectoryError as error:
        raise Undecodable(Reason.NOT_A_PICTURE, skip_detail(SkipCode.NOT_A_PICTURE, kind="folder")) from error
    except PermissionError as error:
        raise Undecodable(Reason.NO_ACCESS, skip_detail(SkipCode.NO_PERMISSION, what="file")) from error
    except OSError as error:
        raise Undecodable(
            Reason.NO_ACCESS, skip_detail(SkipCode.UNREADABLE, what="file", error=error.strerror or str(error))
        ) from error


def _opened_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | _AT_ONCE)
