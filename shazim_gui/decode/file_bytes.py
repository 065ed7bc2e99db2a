"""Reads a picture file's bytes, stopping after the head where the file is not a supported picture."""

import os
import stat

from shazim_gui.core.number_text import size_text
from shazim_gui.core.records import Reason
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
                raise Undecodable(Reason.NOT_A_PICTURE, "not a picture (not even a file)")
            sniff(file.read(HEAD_BYTES))
            if status.st_size > limits.bytes:
                raise Undecodable(
                    Reason.TOO_LARGE, f"too large: {size_text(status.st_size)}, the limit is {size_text(limits.bytes)}"
                )
            file.seek(0)
            return file.read(status.st_size)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Undecodable(Reason.VANISHED, "gone before it could be read") from error
    except IsADirectoryError as error:
        raise Undecodable(Reason.NOT_A_PICTURE, "not a picture (a folder)") from error
    except PermissionError as error:
        raise Undecodable(Reason.NO_ACCESS, "no permission to read the file") from error
    except OSError as error:
        raise Undecodable(Reason.NO_ACCESS, f"the file cannot be read ({error.strerror or error})") from error


def _open_nonblocking(path: str, flags: int) -> int:
    return os.open(path, flags | _NONBLOCKING)
