"""Reads a picture file's bytes, stopping after the head where the file is not a supported picture."""

import os
import stat

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.file_type import HEAD_BYTES, sniff
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits

# A named pipe may have replaced the file since the walk; without O_NONBLOCK, opening it could block forever.
_NONBLOCKING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def read(path: str, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return all bytes of the picture file at `path`; of any other file only the head is read.

    Raises:
        Undecodable: the reason is NO_ACCESS, VANISHED or TOO_LARGE, or one of those that `sniff` gives.
    """
    try:
        with open(path, "rb", opener=_open_nonblocking) as file:
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


def _open_nonblocking(path: str, flags: int) -> int:
    return os.open(path, flags | _NONBLOCKING)
